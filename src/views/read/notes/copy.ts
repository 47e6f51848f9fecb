import { localDay } from '#core/text/local-day.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { noteOf } from '#frame/browser/lazy/load-on-demand.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { canShare, shareOrCopy } from '#frame/browser/share-or-copy.ts';
import { textFragmentTo } from '#frame/browser/text-fragment.ts';
import { colon, comma, longDate, readWords as words } from '#words/index.ts';
import { type ArticleData, articleAddress } from '../article-data.ts';

/** Makes the tool of a source's note that copies the sentence at its mark, with its claims and a link to the very words. */
export async function copyTool(anchor: Element): Promise<HTMLElement | undefined> {
  const sentence = sentenceAt(anchor);
  const slide = anchor.closest('article.slide')?.id;
  if (!sentence || !slide) return undefined;
  const address = articleAddress();
  const url = address && `${address}${textFragmentTo(slide, sentence.runs)}`;
  const claims = await Promise.all(sentence.claims.map(claimAsTold));
  const text = [`“${sentence.text}”`, ...claims.flat(), citedPage()].join('\n');
  const done = make('p', { className: 'copy-done', role: 'status' });
  const copy = button(canShare() ? words.shareSentence : words.copySentence, () =>
    shareOrCopy({ text, ...(url && { url }) }, (...told) => done.replaceChildren(...told)),
  );
  const [claim = ''] = sentence.claims;
  const cite = make('a', { href: siteLink(`sources/#${anchor.getAttribute('data-claim') ?? claim}`) }, words.citeClaim);
  return make('div', { className: 'copy-tool' }, copy, ' ', cite, done);
}

/**
 * The claim as its note tells it, if that can be had: whose it is, of what kind, what it says, and the texts that it rests on
 * with publisher, title, date and address; of the article also the paragraph.
 */
export async function claimAsTold(id: string): Promise<string[]> {
  const note = await noteOf(`claim-${id}`);
  const part = (selector: string) => note?.querySelector(selector)?.textContent.trim() ?? '';
  if (!part('.claim-says')) return [];
  const [place = ''] = part('.claim-kind').split(' · ').slice(-1);
  const { article = '' } = pageData<PageData & ArticleData>();
  const own = note?.hasAttribute('data-outside') ? [] : [`${article}${comma}${place.toLowerCase()}`];
  const others = [...(note?.querySelectorAll('.claim-sources li') ?? [])].map((source) => {
    const address = source.querySelector('a')?.href;
    return [source.textContent.replace(/\s+/g, ' ').trim(), address].filter(Boolean).join(comma);
  });
  return [
    `${part('.claim-who')}${comma}${part('.claim-kind')}${colon}${part('.claim-says')}`,
    ...[...own, ...others].map((source) => words.restsOn(source)),
  ];
}

/** The page, and the day on which it is read. */
const citedPage = (): string => words.readOn(document.title, longDate(localDay(), document.documentElement.lang));

/** A sentence as it stands in the page. */
interface PageSentence {
  text: string;
  /** Its words up to each source mark. */
  runs: string[];
  /** Ids of the claims that it cites. */
  claims: string[];
}

/** The sentence to which a source mark belongs; a note in the margin repeats the mark, not the sentence. */
function sentenceAt(anchor: Element): PageSentence | undefined {
  const sentence = anchor.closest('.sentence');
  const claims = sentence?.querySelector('.proof')?.getAttribute('data-claims')?.split(' ');
  if (!sentence || !claims) return undefined;
  const runs = textOf(sentence).split(MARK);
  return { text: runs.join('').replace(/\s+/g, ' ').trim(), runs, claims };
}

/** Stands for a source mark in the text of a sentence. */
const MARK = '\uE000';

/** A sentence's text with its marks as one letter each. */
function textOf(sentence: Node): string {
  return [...sentence.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('.mark')) return MARK;
      if (node.matches('small, .proof')) return '';
      return textOf(node);
    })
    .join('');
}
