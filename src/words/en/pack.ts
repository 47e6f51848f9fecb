/** What the zip for a teacher says of itself, where its story brings no letter of its own. */
interface Packed {
  title: string;
  subtitle: string;
  article: string;
  /** The day up to which the facts were checked, in words. */
  asOf: string;
  /** The deck in one file. */
  file: string;
  hasPdfs: boolean;
  hasQuiz: boolean;
  hasExports: boolean;
}

export const packWords = {
  letter: ({ title, subtitle, article, asOf, file, hasPdfs, hasQuiz, hasExports }: Packed): string =>
    [
      title,
      subtitle,
      '',
      'WHAT IS IN HERE',
      `  ${file}`,
      '      The whole story in one file. Double-click it. It needs no network and no installation.',
      ...(hasPdfs
        ? ['  pdf/', '      The same on paper, for A4 and Letter: slides, handouts, and the sheets of each lesson.']
        : []),
      ...(hasQuiz
        ? ['  quiz/', '      The exercises for a learning platform (GIFT, IMS QTI 1.2), with their answers.']
        : []),
      ...(hasExports
        ? ['  export/', '      The whole story for other programs: slides, books, a course for a learning platform.']
        : []),
      '  site/',
      '      The website, to be put in any folder of a web server. Opened from a disk it will not run.',
      '  SHA256SUMS',
      '      Checksums, so that you can tell whether a file was damaged or changed on its way.',
      '',
      'WHERE IT COMES FROM',
      `  The story follows one text: ${article}. Each sentence says on what it rests.`,
      `  The facts were checked up to ${asOf}.`,
      '',
      'PRIVACY',
      '  Nothing leaves the computer. There are no accounts, no cookies and no requests to anyone else.',
      '  What a browser remembers (place, answers, counts) stays on that computer.',
      '',
    ].join('\n'),
};
