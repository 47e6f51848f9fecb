import type { Claim } from '../../deck/deck.ts';
import { longDate } from './common.ts';
import { claimKinds } from './slide.ts';

/** What files for a reference manager say, and what leads to them. */
export const citationWords = {
  checked: (asOf: string, language: string) => `Facts checked up to ${longDate(asOf, language)}.`,
  claim: ({ kind, label, caveat, outside, paragraphs }: Claim, speaker: string) =>
    [
      `${claimKinds[kind]}, ${speaker} (${label}).`,
      outside
        ? 'Not in the article.'
        : `From ${paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${paragraphs.join(', ')} of the article.`,
      caveat,
    ]
      .filter(Boolean)
      .join(' '),
  read: (where: string) => `Read ${where}.`,
  citePage: 'Cite this page:',
  citeAll: 'Cite everything, for a reference manager:',
  citeClaim: 'Cite this claim:',
  download: (what: string, format: string) => `${what.replace(/:$/, '')} in ${format}`,
};
