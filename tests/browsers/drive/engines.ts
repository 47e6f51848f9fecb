import { findProgram } from './find-program.ts';
import type { Browser } from './window.ts';

/** How a browser is had. */
interface Engine {
  name: string;
  /** The Debian packages that bring it. */
  packages: string;
  isInstalled(): boolean;
  /** Its driver is loaded only now: the runner's other projects do without. */
  start(): Promise<Browser>;
}

/** The engines besides Chromium's, each under the name of its project in the test runner. */
export const engines = {
  firefox: {
    name: 'Firefox',
    packages: 'firefox-esr',
    isInstalled: () => findProgram('firefox-esr', 'firefox') !== undefined,
    start: async () => (await import('./firefox.ts')).start(),
  },
  webkit: {
    name: 'WebKitGTK',
    packages: 'webkit2gtk-driver xvfb',
    isInstalled: () => ['WebKitWebDriver', 'Xvfb'].every((name) => findProgram(name) !== undefined),
    start: async () => (await import('./webkit.ts')).start(),
  },
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;
