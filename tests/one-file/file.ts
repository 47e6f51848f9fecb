import { pathToFileURL } from 'node:url';
import { deck } from '../site/deck.ts';

/** Where the one-file deck stands on this disk. */
export const path = `dist/offline/${deck.settings.id}.html`;

/** Its address. */
export const file = pathToFileURL(path).href;
