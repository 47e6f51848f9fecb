import { splitSentences } from '#core/text/split.ts';

/** Stands for a source mark in the text of a paragraph; no letter, so it does not disturb where a sentence ends. */
const mark = '\uE000';

/** A sentence as it stands in the page. */
interface PageSentence {
  text: string;
  /** Its words up to each source mark. */
  runs: string[];
  /** Ids of the claims that it cites. */
  claims: string[];
}

/** The sentence of a paragraph, item or cell to which a source mark in it belongs. */
export function sentenceAt(anchor: Element): PageSentence | undefined {
  // A note in the margin repeats the mark, not the sentence.
  const block = anchor.closest('.margin-notes') ? null : anchor.closest('p, li, td, th');
  const marks = [...(block?.querySelectorAll<HTMLElement>('a.mark') ?? [])];
  const place = marks.findIndex((one) => one === anchor);
  if (!block || place < 0) return undefined;
  let before = 0;
  for (const part of splitSentences(textOf(block))) {
    const cited = part.split(mark).length - 1;
    if (place >= before + cited) {
      before += cited;
      continue;
    }
    const claims = marks.slice(before, before + cited).map(({ dataset }) => dataset.claim ?? '');
    const text = part.replaceAll(mark, '').replace(/\s+([.,;:?!])/g, '$1');
    return { text: text.replace(/\s+/g, ' ').trim(), runs: part.split(mark), claims };
  }
  return undefined;
}

/** A paragraph's text with its marks as one letter each. */
function textOf(block: Node): string {
  return [...block.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('a.mark')) return mark;
      if (node.matches('small')) return '';
      return textOf(node);
    })
    .join('');
}
