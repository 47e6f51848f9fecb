import { count } from './common.ts';
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
  askToCite: 'To cite this explainer, use the fields below. To cite what it says, cite its sources.',
  checked: (asOf: string, language: string) => `Facts checked up to ${longDate(asOf, language)}.`,
  claim: ({ kind, label, caveat, outside, paragraphs }: Cited, speaker: string) =>
    [
      `${claimKinds[kind]}, ${speaker} (${label}).`,
      outside
        ? 'From another source.'
        : `From ${paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${paragraphs.join(', ')} of the source article.`,
      caveat,
    ]
      .filter(Boolean)
      .join(' '),
  described: 'The title is our description.',
  read: (where: string) => `Read ${where}.`,
  /** As a pupil writes it under a piece of work. */
  underWork: 'For your own work, with the day on which you read it:',
  /** Until the page knows its address. */
  address: '(address of this page)',
  writtenOut: 'MLA, APA, Chicago',
  citePage: 'To cite this page:',
  citeAll: 'To cite everything:',
  citeClaim: 'Cite this claim:',
  download: (what: string, format: string) => `${what.replace(/:$/, '')} in ${format}`,
};

/** Files of the whole deck for other programs. */
export const exportWords = {
  title: 'The whole story for other programs',
  are: 'Copies of the same slides. To change the story itself, change the slides, not these.',
  slides: 'Slides for PowerPoint, LibreOffice and Google Slides',
  slidesAre: 'Drawings grow by a press. Every shape and word can be edited; what to say is in the notes.',
  program: 'PowerPoint',
  slidesOf: (minutes: number) => `Slides of the lesson of ${count(minutes, 'minute')}`,
  book: 'Book for readers (EPUB)',
  bookIs: 'The Read page with its figures; sources open as notes.',
  plainBook: 'Book in plain words (EPUB)',
  course: 'Course for a learning platform (SCORM 1.2)',
  courseIs:
    'The one-file deck. It saves each pupil’s place and answers, reports the score of its quiz, and is complete after four sections in five or the quiz.',
  /** The arrangements that a program for slides offers. */
  layouts: { opening: 'Opening', one: 'Headline of one line', two: 'Headline of two lines' },
  /** The styles that a program for texts offers. */
  styles: {
    lead: 'Lead',
    kicker: 'Above a headline',
    small: 'Small print',
    ask: 'Question',
    cell: 'In a table',
    fields: 'Name and date',
    writeLine: 'Line to write on',
    fold: 'Line to fold at',
    sourceMark: 'Source mark',
    cards: 'Cards to cut apart',
  },
  /** What a part of a slide is called in such a program. */
  parts: {
    title: 'Headline',
    kicker: 'Section',
    body: 'Words',
    line: 'Line',
    option: (letter: string) => `Option ${letter}`,
    foot: 'Sources',
    place: 'Day',
    number: 'Slide number',
    footer: 'Footer',
    logo: 'Logo',
  },
  /** A part of a drawing that a press brings, or takes away; such a part lies beside its slide until it is shown. */
  comes: (drawing: string, step: string) => `${drawing}: ${step}`,
  goes: (drawing: string) => `${drawing}: shown for a while`,
  notes: 'Notes',
  sources: 'Sources',
  questions: 'Questions',
  question: (number: number, all: number) => `Question ${number} of ${all}`,
  back: 'Back to the text',
};

/** Files of the deck's exercises and glossary for other programs. */
export const quizWords = {
  title: 'For other programs',
  are: 'The same exercises and words as on this site. Votes have no right answer, so they become written questions.',
  files: {
    'exercises-gift.txt': { name: 'Exercises as GIFT', says: 'A text file that Moodle and others import.' },
    'exercises-qti.zip': {
      name: 'Exercises as IMS QTI 1.2',
      says: 'A package for the question banks of learning platforms.',
    },
    'glossary.tsv': {
      name: 'Glossary as TSV',
      says: 'One word and its meaning per line, for flash cards and spreadsheets.',
    },
  },
  /** Added to a question that nobody can answer wrongly. */
  reason: 'Choose one and give your reason.',
};

/** What the zip for a teacher says of itself, where its story brings no letter of its own. */
interface Packed {
  title: string;
  subtitle: string | undefined;
  article: string | undefined;
  /** Says up to which day the facts were checked. */
  upTo: string | undefined;
  /** The deck in one file. */
  file: string;
  /** Their lengths, of those that have a folder of PDFs. */
  lessons: readonly number[];
  hasWord: boolean;
  hasQuiz: boolean;
  hasExports: boolean;
}

export const packWords = {
  letter: ({ title, subtitle, article, upTo, file, lessons, hasWord, hasQuiz, hasExports }: Packed): string =>
    [
      title,
      ...(subtitle ? [subtitle] : []),
      '',
      'WHAT IS IN HERE',
      `  ${file}`,
      '      The whole story in one file. Double-click it. It needs no network and no installation.',
      ...lessons.flatMap((minutes) => [
        `  lesson-${minutes}/`,
        `      For the lesson of ${minutes} minutes: slides, run sheet, notes and tickets to print${hasWord ? ', some for Word too' : ''}.`,
      ]),
      '  any-lesson/',
      '      To print for any lesson: the other sheets, and all slides. Each file fits A4 and Letter paper.',
      ...(hasWord
        ? ['      What ends in .docx is the same sheet, to change in Word or another program for texts.']
        : []),
      ...(hasQuiz
        ? ['  site/quiz/', '      The exercises for a learning platform (GIFT, IMS QTI 1.2), with their answers.']
        : []),
      ...(hasExports
        ? [
            '  site/export/',
            '      The whole story for other programs: slides, books, a course for a learning platform.',
          ]
        : []),
      '  start-class-windows.cmd, start-class-mac.command, start-class-linux.sh, class/',
      '      Opens a class that phones can answer in. Unpack the zip, then double-click the one of your system; on a',
      '      Mac the first time by right click, Open, on Linux by right click, Run. It needs Node.js, a free program,',
      '      and phones in the same Wi-Fi. Without phones you do not need it.',
      '  site/',
      '      The website, for any folder of a web server. It doesn’t work when opened from a disk.',
      '  SHA256SUMS',
      '      Checksums, to tell whether a file was damaged or changed.',
      '',
      ...(article || upTo ? ['WHERE IT COMES FROM'] : []),
      ...(article ? [`  The story follows one article: ${article}. Each sentence names its source.`] : []),
      ...(upTo ? [`  ${upTo}.`] : []),
      ...(article || upTo ? [''] : []),
      'PRIVACY',
      '  Nothing leaves the computer. There are no accounts, no cookies and no requests to other sites.',
      '  What a browser remembers (place, answers, counts) stays on that computer.',
      '',
    ].join('\n'),
};

/** What opens a class with phones says in a terminal: the starters of the pack, and `npm run class`. No sign of a shell is in it. */
export const starterWords = {
  notUnpacked: 'First unpack the whole zip into a folder, then double-click this file there.',
  noNode: [
    'Phones need Node.js on this computer, a free program, and it is not here or too old.',
    'Get it from https://nodejs.org (LTS), install it, and double-click this file again.',
    'On a computer of the school, ask whoever looks after it.',
    'Without phones you need nothing of this: double-click the story in one file. Hands and cards count the same.',
  ],
  close: 'Press Enter to close this window.',
  teacher: 'Teacher',
  openThere: 'open the presenter of your lesson there, then “Let phones answer”',
  broker: 'Broker',
  phones: 'Phones',
  or: 'or',
  noNetwork:
    'This computer is in no network, so no phone can reach it. Join the Wi-Fi, or open a hotspot, and start again.',
  tryOne: 'Try one phone before the lesson:',
  opensNot: 'If it does not open: the Wi-Fi may keep devices apart. A hotspot of the laptop or of a phone works.',
  ends: 'Ctrl+C ends it. Nothing is kept.',
  leaveOpen: 'Leave this window open during the lesson.',
};

/** A page that only leads on to a slide's place in the article. */
export const shareWords = {
  readOn: (deck: string) => `Read on in “${deck}”`,
};
