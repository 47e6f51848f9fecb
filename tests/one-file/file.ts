import { pathToFileURL } from 'node:url';

/** The address of the one-file deck on this disk. */
export const file = pathToFileURL('dist/offline/who-needs-whom.html').href;
