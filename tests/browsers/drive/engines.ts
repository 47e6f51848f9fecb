import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The engines besides Chromium's, each under the name of its project in the test runner. */
export const engines = { firefox, webkit };
export type EngineName = keyof typeof engines;
