import { blockWords } from './slide.ts';

/** Told while somebody searches. By itself, so that no page loads the other words with it. */
export const linesFound = (count: number, all: number) => `${count} of ${all} lines shown.`;

/** What every slide says on the strength of which claim. */
export const sentencesWords = {
  heading: 'Check every sentence',
  lead: 'For each slide: what it shows, what the article says, and the claim that both rest on. If two of them do not fit, we have made a mistake.',
  seeAll: {
    before: 'What each slide shows and says stands ',
    link: 'beside the claim that it rests on',
    after: ', so that anyone can check.',
  },
  search: 'Find words',
  shown: 'On the slide',
  article: 'In the article',
  claim: 'The claim',
  places: {
    headline: 'Headline',
    face: 'Face',
    figure: 'Figure',
    diagram: 'Diagram',
    model: 'Model',
  },
  notShown: 'Not shown',
  notWritten: 'Only shown',
  plain: 'In plain words',
  hedges: (hedges: readonly string[]) => `Told with: ${hedges.join(' · ')}`,
  unsourced: 'These sentences rest on no claim:',
  exempt: {
    question: '(a question)',
    signpost: '(guides the reader)',
    get inference() {
      return blockWords.inference;
    },
  },
};
