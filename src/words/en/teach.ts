import { commonWords, count, ended } from './common.ts';
import { pageNames } from './page.ts';
import { type Time, timeTaken } from './time-taken.ts';

/** What each sheet is good for. */
const sheets: Readonly<Record<string, string>> = {
  slides: 'One slide per page.',
  handout: 'Many pages: each slide’s picture with its text and sources.',
  'plain-handout': 'Many pages: the same facts in shorter sentences, with hard words explained.',
  'one-sheet':
    'One sheet to cut in two, for every pupil: the two accounts, and later two scholars and the vote; the story, the words and the picture on their backs.',
  worksheet: 'A blank diagram, questions, two accounts, on one sheet.',
  tickets: 'Two on a page, each with the homework of the lesson to tear off.',
  vocabulary: 'Words to know, room for another language, help with writing.',
  'controversy-cards': 'One question on a page, a card for each of four pupils.',
  'role-cards': 'Six roles, the steps and a card for the deal, four on a page.',
  'position-memo': 'Before and after the debate, with the marking grid.',
  models: 'Forms to fill in and cards to cut out, for a room without screens.',
  answers: 'For the teacher; no page for pupils links to it.',
  poster: 'The picture of the whole story for the wall, with questions to ask of it.',
  poll: 'A letter and a shape on each; vote without a device.',
  substitute: 'One side of paper, no screen.',
};

/** What a sheet is called, and what it is good for. */
export const sheetWords = (page: keyof typeof pageNames): { name: string; says: string } => ({
  name: pageNames[page],
  says: sheets[page] ?? '',
});

/** The page that a teacher starts from, and the guide behind it. */
export const teachWords = {
  title: 'Teach it tomorrow',
  standfirst:
    'Pick a length, answer one question, and teach from the notes for each slide. Nothing to install, no accounts.',
  withoutPlans: 'Start the slides, and teach from the notes for each. Nothing to install, no accounts.',
  start: 'Start',
  startLesson: (minutes: number) => `Start the lesson of ${commonWords.minutes(minutes)}`,
  facts: (slides: number, spare: number) => `${count(slides, 'slide')} · ${spare} min to spare`,
  sheets: 'Sheets',
  ofLesson: (link: string, minutes: number) => `${link}, lesson of ${commonWords.minutes(minutes)}`,
  before: 'Before the lesson',
  beforeIs: (time: Time) =>
    `20 minutes: choose a lesson, read its notes, print two sheets, and try the back-row check on your projector. ${ended(['With more time read the story once', timeTaken(time)].filter(Boolean).join(': '))}`,
  phonesNeed:
    'Phones are an extra. They need a computer with Node.js, a free program, and a Wi-Fi that lets phones reach it: ask whoever looks after your school’s computers, and start the class from the zip by a double click. Hands and cards count the same.',
  withoutNetwork:
    'No network in the room? Open this page beforehand, in the browser that you will use. Every view and sheet then works offline.',
  isKept: 'Ready for offline use.',
  more: 'More',
  guideIs: 'Questions, cards, advice, words and every sheet, for all lessons.',
  parts: 'On this page',
  paper: 'All sheets',
  printThis: ' Print this page.',
  questions: 'Discussion questions',
  controversies: 'Controversy cards',
  controversiesAre:
    'Groups of four. Two pupils argue one case from its card, two the other. Then they swap, then all four look for what they can agree on.',
  remarks: 'Bias and hurtful remarks',
  skills: 'Skills and standards',
  adapt: 'Adapting it',
  vocabulary: 'Vocabulary',
  slideLinks: 'Links to single slides',
  slideLinksAre: 'In a chat or an email each link shows the slide’s picture. It opens the article at that slide.',
  slidePictures: 'Pictures of single slides',
  slidePicturesAre: 'One picture each, with the slide’s headline, to save or to post in a chat or an email.',

  privacy: 'Privacy',
  phones: 'Phones in the room',
  phonesHow:
    'Phones can vote and follow when the teacher runs npm run class and opens “Phones” in the presenter’s window. Nobody needs a phone: hands and paper count the same.',
  privacyIs:
    'Nothing leaves this device. There are no accounts, no cookies, no tracking and no requests to other sites. Vote counts, answers, the lesson clock and your place stay in this browser until you clear them.',
  keptNothing: 'Without JavaScript nothing is saved at all.',
};

/** How a lesson starts: the one question, and its two answers. */
export const startWords = {
  allLengths: 'All lengths',
  oneOrTwo: 'One screen or two?',
  ask: 'If the class sees what you see, choose “One screen”.',
  one: 'One screen',
  oneIs: 'The slides start without notes. Press S to show the notes; the class then sees them too.',
  two: 'Two screens',
  twoIs:
    'Notes, clock and answers on your screen, only the slide on the class’s. First set the projector to “Extend” (Windows + P).',
  tight: 'Tight',
  tightIs: (slides: number, minutes: number) =>
    `Core slides only: ${count(slides, 'slide')}, ${commonWords.minutes(minutes)}.`,
  named: (name: string, minutes: number, variant: 'tight' | 'own' | undefined) =>
    variant === 'own' ? `${commonWords.minutes(minutes)}: your own lesson` : variant ? `${name}, tight` : name,
  oneScreen: 'Start on one screen',
  twoScreens: 'Start on two screens',
  print: 'Print it, on one sheet',
  questions: 'Questions to ask',
  questionsAre: 'Each with a good answer, a wrong turn and what to ask next.',
};

/** What a teacher does before a lesson, on its page. */
export const prepareWords = {
  title: 'Prepare it',
  pupilsCan: 'Pupils can',
  print: 'Print',
  read: 'Read',
  notes: (minutes: number | undefined) =>
    minutes === undefined ? 'These notes' : `These notes, ${commonWords.minutes(minutes)}`,
  ticket: (title: string) => `The ticket that ends it: “${title}”`,
  samples: 'Sample answers, with points',
};

/** The page on which a teacher makes a lesson of one of the deck's. */
export const ownWords = {
  lead: 'Change minutes and order, leave slides out, add others. Your lesson is saved on this device; start it or print it like any other.',
  from: 'Based on the lesson of',
  length: 'Your lesson has',
  minutes: 'minutes',
  slides: 'Slides',
  minutesFor: (title: string) => `Minutes for “${title}”`,
  up: 'Up',
  down: 'Down',
  out: 'Leave out',
  of: (act: string, title: string) => `${act}: ${title}`,
  add: 'Add a slide',
  addIt: 'Add',
  sum: (slides: number, taught: number, room: number) =>
    `${count(slides, 'slide')}, ${commonWords.minutes(taught)} taught, ${taught > room ? `${taught - room} too many` : `${room - taught} to spare`}.`,
  start: 'Start it',
  print: 'Print its run sheet',
  save: 'Save as a file',
  load: 'Load a file',
  plan: 'Back to the plan',
  moved: (title: string, place: number, all: number) => `“${title}” is now number ${place} of ${all}.`,
  isPlan: 'The planned lesson is restored.',
  loaded: (name: string) => `“${name}” is loaded.`,
  refused: (name: string, why: string) => `“${name}” couldn’t be loaded. ${why}`,
  notKept: 'This browser can’t save the lesson: save it as a file, and load it on the day.',
  link: (minutes: number) => `Your own, ${commonWords.minutes(minutes)}`,
};

const quoted = (ids: readonly string[]) =>
  ids
    .slice(0, 5)
    .map((id) => `“${id.slice(0, 40)}”`)
    .join(', ');
type Range = { from: number; to: number };

/** Why a file is not a lesson to teach from, and how to mend it. */
export const ownFileWords = {
  noJson: 'This is not a JSON file. Choose a file that was saved here.',
  otherShape:
    'This file is not a lesson. It needs deck, lesson, minutes, and slides with id and minutes, like a file that was saved here.',
  otherDeck: (deck: string) => `It belongs to another story, “${deck.slice(0, 40)}”. Open it there.`,
  noLesson: (lesson: number, lengths: readonly number[]) =>
    `It is based on a lesson of ${lesson} minutes, which does not exist. Lessons: ${lengths.join(', ')}.`,
  noSlides: 'It has no slides. Add at least one.',
  unknown: (ids: readonly string[]) =>
    `There is no slide ${quoted(ids)} in this story. Remove it from the file, or correct its id.`,
  twice: (ids: readonly string[]) => `It has ${quoted(ids)} twice. Remove one.`,
  minutesOf: (ids: readonly string[], { from, to }: Range) =>
    `The minutes of ${quoted(ids)} are not between ${from} and ${to}.`,
  minutes: (minutes: number, { from, to }: Range) =>
    `${minutes} minutes for the lesson are not between ${from} and ${to}.`,
};

/** The run sheet of one lesson. */
export const planWords = {
  runSheet: 'Run sheet',
  class: 'Class',
  date: 'Date',
  heading: (minutes: number, title: string) => `${commonWords.minutes(minutes)}: ${title}`,
  slides: (slides: number) => count(slides, 'slide'),
  taught: (minutes: number) => `${commonWords.minutes(minutes)} taught`,
  toSpare: (minutes: number) => `${minutes} to spare`,
  late: (rows: number, minutes: number) =>
    `Late? ${rows === 1 ? 'The row that can be skipped saves' : `The ${rows} rows that can be skipped save`} ${commonWords.minutes(minutes)} more.`,
  mayGo: 'can be skipped',
  steps: (minutes: number) => `Steps of the ${minutes}-minute lesson`,
  clock: 'Clock',
  minute: 'Minute',
  form: 'Form',
  slideAndClass: 'Slide, and what the class does',
  spare: 'To spare',
  spareIs: 'For a slow start, a question, a second pair.',
  before: 'Before and after',
  prepare: 'Preparation',
  materials: 'Materials',
  know: 'What pupils need to know first',
  collect: 'What to collect',
  extras: 'If there is time',
  homework: 'Homework',
  extension: 'For those who want more',
};

const discussionForms = {
  pair: 'in pairs',
  groups: 'in groups',
  hands: 'with a show of hands',
  write: 'in writing',
};

/** A question for discussion, with what to listen for. */
export const discussionWords = {
  timeAndForm: (minutes: number, form: keyof typeof discussionForms) =>
    `${commonWords.minutes(minutes)}, ${discussionForms[form]}`,
  good: 'A good answer',
  wrong: 'A wrong turn',
  follow: 'Ask next',
  slides: 'Slides',
  /** What the two sides of a controversy look for in the end. */
  together: 'Together:',
};

/** The sheet for whoever takes the class at short notice. */
export const substituteWords = {
  title: 'Sheet for a substitute teacher',
  lead: (minutes: number) => `For the substitute teacher, ${commonWords.minutes(minutes)}, no screen.`,
  allPlans: 'All plans',
  story: 'The story, to read aloud',
  lesson: 'The lesson',
  step: (title: string, minutes: number) => `${title}, ${commonWords.min(minutes)}.`,
  listenFor: 'What to listen for',
  map: 'The map for the board',
  foot: (article: string) =>
    `Numbers are paragraphs of the source article (${article}), plus signs other sources; the list is on the sources page.`,
};

/** The cards that pupils hold up. */
export const pollWords = {
  how: 'Print one sheet per pupil and fold it twice, or cut it. Pupils hold up one quarter; you count and type the numbers in the presenter’s window or the notes.',
  back: 'Back to Teach',
};
