import { createHash } from 'node:crypto';

/** What a page's content security policy says of a script or a style that stands in the page, so that it counts. */
export const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
