import { count, type Time, timeTaken } from './common.ts';

/** The pages, as links and the list of `npm start` name them. */
export const pageNames = {
  cover: 'Cover',
  read: 'Read',
  plain: 'Read in plain words',
  present: 'Present',
  presenter: 'Presenter',
  teach: 'Teach',
  guide: 'Teacher’s guide',
  own: 'Make your own',
  report: 'After the lesson',
  substitute: 'Sheet for a substitute',
  sources: 'Sources',
  about: 'About',
  sentences: 'Check every sentence',
  accessibility: 'Accessibility',
  slides: 'Slides',
  handout: 'Long handout',
  'plain-handout': 'Long handout in plain words',
  'one-sheet': 'Handout on one sheet',
  worksheet: 'Worksheet on four pages',
  'short-worksheet': 'Worksheet on two pages',
  tickets: 'Exit tickets',
  vocabulary: 'Vocabulary',
  'controversy-cards': 'Controversy cards',
  'role-cards': 'Role cards',
  'position-memo': 'Position memo',
  homework: 'Homework',
  plan: 'Run sheet',
  notes: 'Notes',
  models: 'Models on paper',
  answers: 'Answers',
  poster: 'Poster',
  join: 'Join the class',
  clicker: 'Clicker',
  poll: 'A to D cards',
};

/** These the page's own code shows; what stands in each page from the start is below. */
export const offlineWords = {
  update: 'A new version is ready. Open pages will be loaded again.',
  stillOld: 'First close all tabs of this site.',
  missing: 'A part of this page could not be fetched. It works once the network is back; if not, reload the page.',
  reload: 'Reload',
  later: 'Later',
};

/** The frame of every page. */
export const pageWords = {
  views: 'Views',
  skip: 'Skip to the text',
  notStarted: 'A part of this page did not arrive, so not everything here works:',
  loadAgain: 'load the page again',
  /** What an author might still do, while the deck is written. */
  remarks: (number: number) => count(number, 'remark'),
  /** The link in a fold of a browser without JavaScript. */
  foldApart: (title: string) => `Open on a page of its own: ${title}`,
  menu: 'Page',
  theme: 'Colours',
  /** Letters that show a theme. */
  sample: 'Aa',
  asSystem: 'As the system',
  factsUpTo: (day: string) => `Facts checked up to ${day}`,
  stale: '. That is more than a year ago: much may have changed since',
};

export const themeNames = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** For an address that is none of the site's. */
export const missingPage = {
  title: 'There is no such page',
  says: 'The address may be misspelt, or older than these pages. The links above lead to all there is.',
};

/** The front door. */
export const coverWords = {
  /** On a copy for a web host that is opened from a disk. */
  forHost: 'This copy is for a web host and does not run from a disk.',
  oneFile: 'Open the deck in one file instead.',
  read: 'Read the story',
  how: (time: Time) => ['on one page', timeTaken(time)].filter(Boolean).join(', '),
  readShort: (time: Time) => ['The short way', timeTaken(time)].filter(Boolean).join(', '),
  teach: 'Teach it in',
  unit: 'minutes',
  present: 'Show the slides',
  inside: 'What is inside',
  holds: (slides: number, claims: number) =>
    `${count(slides, 'slide')} · ${count(claims, 'claim')}, each with who says it and how sure we are`,
};
