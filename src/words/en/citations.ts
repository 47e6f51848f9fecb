import { longDate } from './dates.ts';
import { claimKinds } from './slide.ts';

/** What is said of a claim beside its citation. */
interface Cited {
  kind: keyof typeof claimKinds;
  label: string;
  caveat?: string | undefined;
  outside: boolean;
  paragraphs: readonly number[];
}

/** What files for a reference manager say, and what leads to them. */
export const citationWords = {
  askToCite: 'To cite this explainer, use the fields below; to cite what it says, cite the sources that it names.',
  checked: (asOf: string, language: string) => `Facts checked up to ${longDate(asOf, language)}.`,
  claim: ({ kind, label, caveat, outside, paragraphs }: Cited, speaker: string) =>
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
  /** As a pupil writes it under a piece of work. */
  underWork: 'Under your own work, with the day on which you read it:',
  /** Until the page knows where it stands. */
  address: '(address of this page)',
  writtenOut: 'MLA, APA, Chicago',
  citePage: 'To cite this page:',
  citeAll: 'To cite everything:',
  citeClaim: 'Cite this claim:',
  download: (what: string, format: string) => `${what.replace(/:$/, '')} in ${format}`,
};
