import { localDay } from '#core/text/local-day.ts';
import { textFragmentTo } from '#frame/browser/text-fragment.ts';
import { longDate, passageWords as words } from '#words/index.ts';
import { articleAddress } from '../article-data.ts';
import { claimAsTold } from '../notes/copy.ts';
import { type Passage, rangeOf } from './passage.ts';

/** All passages as Markdown: the words, the note, what the words rest on and where they stand, and how the page is cited. */
export async function markdownOf(all: readonly Passage[]): Promise<string> {
  const title = document.querySelector('h1')?.textContent ?? '';
  const sections = Map.groupBy(all, ({ headline }) => headline);
  const parts = await Promise.all(
    [...sections].map(async ([headline, own]) =>
      [`## ${headline}`, ...(await Promise.all(own.map(asMarkdown)))].join('\n\n'),
    ),
  );
  const [cite = ''] = [...document.querySelectorAll('#cite dd')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const day = longDate(localDay(), document.documentElement.lang);
  return [`# ${words.fileTitle(title)}`, words.readOn(day), ...parts, '---', words.cite(cite)]
    .join('\n\n')
    .concat('\n');
}

async function asMarkdown(passage: Passage): Promise<string> {
  const range = rangeOf(passage);
  const claims = range instanceof Range ? claimsIn(range) : [];
  const told = (await Promise.all(claims.map(claimAsTold))).flat();
  const page = range instanceof Range ? articleAddress() : undefined;
  const link = page && `${page}${textFragmentTo(passage.section, passage.quote.split('\n'))}`;
  return [
    passage.quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    range === 'gone' ? words.gone : '',
    passage.note,
    told.map((line) => `- ${line.replace(/^– /, '')}`).join('\n'),
    link ? `<${link}>` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Ids of the claims on which the sentences rest that a range touches. */
function claimsIn(range: Range): string[] {
  const section = range.startContainer.parentElement?.closest('article.slide');
  const sentences = [...(section?.querySelectorAll('.sentence') ?? [])].filter((sentence) =>
    range.intersectsNode(sentence),
  );
  const ids = sentences.flatMap((one) => one.querySelector('.proof')?.getAttribute('data-claims')?.split(' ') ?? []);
  return [...new Set(ids)];
}
