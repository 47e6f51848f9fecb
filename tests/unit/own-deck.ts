import { join } from 'node:path';
import { lazyDeck, project, readFiles } from './read-fixture.ts';

/** The files of this project's own deck. */
export const ownFiles = await readFiles(join(project, 'slides'));

/** This project's own deck; built once for all tests of a worker. */
export const ownDeck = lazyDeck(() => ownFiles);
