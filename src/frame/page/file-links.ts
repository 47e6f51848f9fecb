import type { Level } from '#core/schema/view.ts';
import type { Deck } from '#deck/deck.ts';
import { exportFilesOf } from '#exports/files.ts';
import { wordFilesOf } from '#exports/word/files.ts';
import { buildState } from '#site/build-state.ts';
import { printedFiles, sourcesHash } from '#site/printed.ts';
import { takeAlongWords as words } from '#words/index.ts';
import { siteLink } from '../browser/links.ts';
import { type PageId, pages, pathOfPage, pdfName } from './catalogue.ts';

/** A link to a page on paper: its PDF, or the page itself. */
interface PaperLink {
  href: string;
  isPdf: boolean;
  /** The day on which the PDF was printed, where the deck has changed since. */
  olderOf?: string | undefined;
}

/**
 * Leads to a page's PDF, or that of one lesson of it, in `dist/pdf/` where this build gets them or an earlier one left them, else to the page itself.
 */
export function pdfLink(page: PageId, lesson?: number): PaperLink {
  const file = pdfName(page, lesson);
  const printed = buildState.sheetsApart ? undefined : printedFiles()[file];
  const isToBePrinted = (buildState.withPdfs ?? false) && !pages.find(({ id }) => id === page)?.ifAsked;
  if (!isToBePrinted && !printed)
    return { href: siteLink(`${pathOfPage(page)}${lesson ? `?lesson=${lesson}` : ''}`), isPdf: false };
  const olderOf = isToBePrinted || printed?.of === sourcesHash() ? undefined : printed?.on;
  return { href: siteLink(`pdf/${file}`), isPdf: true, olderOf };
}

/** Leads to the same sheet as a file for Word, where the deck has matter for one and it stands beside the pages. */
export function wordLink(deck: Deck, page: PageId, minutes?: number): string | undefined {
  if (buildState.sheetsApart) return undefined;
  const found = wordFilesOf(deck).find(({ sheet, lesson }) => sheet === page && (lesson ?? minutes) === minutes);
  return found && siteLink(`word/${found.file}`);
}

/** The files for other programs. The course is there where this build's caller makes it of the one-file deck. */
export const exportLinks = (deck: Deck): { href: string; file: string; name: string; says: string | undefined }[] =>
  exportFilesOf(deck)
    .filter(({ make }) => make ?? buildState.withOneFile)
    .map(({ file, name, says }) => ({ href: siteLink(`export/${file}`), file, name, says }));

/** The whole story as files that a reader keeps: on paper, as a book, as slides, and as one file where the build's caller writes it. */
export function takeAlongLinks(
  { settings: { id } }: Deck,
  level: Level,
): { href: string; name: string; file?: string }[] {
  const paper = pdfLink(level === 'plain' ? 'plain-handout' : 'handout');
  const book = `${id}${level === 'plain' ? '-plain' : ''}.epub`;
  const saved = (folder: string, file: string, name: string) => ({ href: siteLink(`${folder}/${file}`), name, file });
  return [
    { href: paper.href, name: paper.isPdf ? words.pdf : words.paper },
    saved('export', book, words.book),
    saved('export', `${id}.pptx`, words.slides),
    ...(buildState.withOneFile && !buildState.sheetsApart ? [saved('offline', `${id}.html`, words.oneFile)] : []),
  ];
}
