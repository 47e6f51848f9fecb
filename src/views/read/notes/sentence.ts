/** A sentence as it stands in the page. */
interface PageSentence {
  text: string;
  /** Its words up to each source mark. */
  runs: string[];
  /** Ids of the claims that it cites. */
  claims: string[];
}

/** The sentence to which a source mark belongs; a note in the margin repeats the mark, not the sentence. */
export function sentenceAt(anchor: Element): PageSentence | undefined {
  const sentence = anchor.closest('.sentence');
  const claims = sentence?.querySelector('.proof')?.getAttribute('data-claims')?.split(' ');
  if (!sentence || !claims) return undefined;
  const runs = textOf(sentence).split(mark);
  return { text: runs.join('').replace(/\s+/g, ' ').trim(), runs, claims };
}

/** Stands for a source mark in the text of a sentence. */
const mark = '\uE000';

/** A sentence's text with its marks as one letter each. */
function textOf(sentence: Node): string {
  return [...sentence.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('.mark')) return mark;
      if (node.matches('small, .proof')) return '';
      return textOf(node);
    })
    .join('');
}
