import { translator } from '../translated.ts';

/** Names of the words that are still said in English. */
export const missing: string[] = [];
export const written = translator(missing);
