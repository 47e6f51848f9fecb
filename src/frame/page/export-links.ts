import type { Deck } from '#deck/deck.ts';
import { exportFilesOf } from '#exports/files.ts';
import { handed } from '#site/handed.ts';
import { siteLink } from '../browser/links.ts';

/** The files for other programs, where this build makes them. */
export const exportLinks = (deck: Deck): { href: string; file: string; name: string; says: string | undefined }[] =>
  handed.withExports
    ? exportFilesOf(deck).map(({ file, name, says }) => ({ href: siteLink(`export/${file}`), file, name, says }))
    : [];
