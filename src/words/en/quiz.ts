/** Files of the deck's exercises and glossary for other programs. */
export const quizWords = {
  title: 'For other programs',
  are: 'The same exercises and words as on this site, made with it. Votes, which have no right answer, are questions to answer in writing.',
  files: {
    'exercises-gift.txt': { name: 'Exercises as GIFT', says: 'A text that Moodle and others import.' },
    'exercises-qti.zip': {
      name: 'Exercises as IMS QTI 1.2',
      says: 'A package for the question banks of learning platforms.',
    },
    'glossary.tsv': {
      name: 'Glossary as TSV',
      says: 'A word and its meaning a line, for flash cards and tables.',
    },
  },
  /** Added to a question that nobody can answer wrongly. */
  reason: 'Choose one and give your reason.',
};
