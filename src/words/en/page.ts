import { count } from './common.ts';
import { type Time, timeTaken } from './time-taken.ts';

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
  'one-sheet': 'Half sheets',
  worksheet: 'Worksheet',
  tickets: 'Exit tickets with homework',
  vocabulary: 'Vocabulary',
  'controversy-cards': 'Controversy cards',
  'role-cards': 'Role cards',
  'position-memo': 'Position memo',
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
  update: 'A new version is ready. All open pages will reload.',
  stillOld: 'Close all other tabs of this site, then reload.',
  missing: 'Part of this page couldn’t be loaded. It will work when you are back online; if not, reload.',
  reload: 'Reload',
  later: 'Later',
};

/** The frame of every page. */
export const pageWords = {
  views: 'Views',
  skip: 'Skip to the text',
  notStarted: 'Part of this page failed to load, so some things won’t work.',
  loadAgain: 'Reload',
  /** What an author might still do, while the deck is written. */
  remarks: (number: number) => count(number, 'remark'),
  /** The link in a fold of a browser without JavaScript. */
  foldApart: (title: string) => `Open on a separate page: ${title}`,
  menu: 'Page',
  theme: 'Appearance',
  /** Letters that show a theme. */
  sample: 'Aa',
  sideBySide: 'Below each paragraph, also in',
  asSystem: 'Match my device',
  factsUpTo: (day: string) => `Facts checked up to ${day}`,
  stale: '. That was more than a year ago: much may have changed',
};

export const themeNames = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** For an address that is none of the site's. */
export const missingPage = {
  title: 'Page not found',
  says: 'The address may be misspelt or out of date. The links above lead to everything on this site.',
};

/** The front door. */
export const coverWords = {
  /** On a copy for a web host that is opened from a disk. */
  forHost: 'This copy is for a web server and doesn’t work when opened from a disk.',
  oneFile: 'Open the one-file deck instead.',
  read: 'Read the story',
  how: (time: Time) => ['on one page', timeTaken(time)].filter(Boolean).join(', '),
  readShort: (time: Time) => ['The short read', timeTaken(time)].filter(Boolean).join(', '),
  teach: 'Teach it in',
  unit: 'minutes',
  present: 'Show the slides',
  inside: 'What is inside',
  holds: (slides: number, claims: number) =>
    `${count(slides, 'slide')} · ${count(claims, 'claim')}, each with who says it and how sure we are`,
};
