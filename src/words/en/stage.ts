/** What each key of the stage does, as the help panel lists it. */
export const keyWords = {
  next: { keys: ['→', 'Space', 'Page Down', 'N'], says: 'Next step or slide' },
  back: { keys: ['←', 'Page Up', 'P'], says: 'Previous step or slide' },
  first: { keys: ['Home'], says: 'First slide' },
  last: { keys: ['End'], says: 'Last slide' },
  overview: { keys: ['O'], says: 'All slides at a glance' },
  jump: { keys: ['G'], says: 'Go to a slide' },
  task: {
    keys: ['K'],
    says: 'Show or hide the task; press again for the next',
  },
  explore: { keys: ['E'], says: 'Explore the diagram; press again to go back' },
  sources: { keys: ['C'], says: 'Sources, people and terms of this slide' },
  notes: { keys: ['S'], says: 'Notes for the teacher, beside the slide' },
  pen: { keys: ['D'], says: 'Pen; press again or Esc to stop' },
  pointer: { keys: ['L'], says: 'Pointer with a fading trail' },
  spotlight: { keys: ['W'], says: 'Spotlight; wheel to resize, Shift and arrows to move' },
  curtain: { keys: ['V'], says: 'Curtain; ↑ and ↓ to move its edge' },
  undo: { keys: ['U'], says: 'Undo the last line on this slide' },
  clear: { keys: ['X'], says: 'Clear this slide' },
  room: { keys: ['M'], says: 'Text size, contrast, countdown, show of hands' },
  theme: { keys: ['T'], says: 'Light, dark or high contrast' },
  'full-screen': { keys: ['F'], says: 'Full screen' },
  black: { keys: ['B', '.'], says: 'Black screen' },
  read: { keys: ['R'], says: 'This slide in the story' },
  help: { keys: ['?', 'H'], says: 'This list' },
};

/** The buttons beside the slide. */
export const barWords = {
  label: 'Stage',
  back: 'Back',
  next: 'Next',
  overview: 'Overview',
  jump: 'Go to…',
  explore: 'Explore',
  task: 'Task',
  sources: 'Sources',
  notes: 'Notes',
  pen: 'Pen',
  room: 'Room',
  theme: 'Theme',
  black: 'Black',
  'full-screen': 'Full screen',
  help: 'Keys',
  presenter: 'Presenter',
  read: 'The story',
  cover: 'Cover',
  embed: 'Embed…',
};

/** What the bar keeps behind its last button, in groups. */
export const barGroupWords = {
  more: 'More',
  inLesson: 'In the lesson',
  forTeacher: 'For you',
  leave: 'Exit the stage',
};

export const stageWords = {
  title: (deck: string) => `${deck} · on the stage`,
  noScript: {
    before: 'These are the slides, one below the other. Read the same story as ',
    link: 'an article',
    after: '.',
  },
  black: 'The screen is black. Press Next or B to bring the slide back.',
  notBlack: 'The slide is back.',
  place: (number: number, slides: number, title: string | undefined) =>
    `Slide ${number} of ${slides}${title ? `: ${title}` : ''}`,
  sources: 'Sources, people and terms of this slide',
  noSources: 'This slide makes no claims.',
};

export const helpWords = {
  title: 'Keys',
  key: 'Key',
  does: 'Does',
  or: ' or ',
  keysOn:
    'Keys are on. Turn them off if they get in the way of a screen reader or voice control; the buttons beside the slide stay.',
  clicker: 'A clicker works too: it sends Page Up, Page Down and B or a full stop.',
};

export const overviewWords = { title: 'All slides' };

export const jumpWords = {
  title: 'Go to a slide',
  number: (slides: number) => `Number, 1 to ${slides}`,
  go: 'Go',
};

export const drawerWords = {
  title: 'Notes for the teacher',
  hide: 'Hide notes',
  clock: (elapsed: string, planned: string, left: number) => `${elapsed} of ${planned} · ${left} min left`,
  plan: (number: number, slides: number, from: number, to: number) =>
    `Slide ${number} of ${slides} · minute ${from} to ${to}`,
  next: (title: string) => `Next: ${title}`,
};

/** The panel that fits the stage to the room. */
export const roomWords = {
  title: 'Fit the room',
  pairWork: 'Pair work',
  withClass: 'With the class',
  buttons: {
    smaller: 'A−',
    larger: 'A+',
    contrast: 'High contrast',
    check: 'Back-row check',
    hands: 'Show of hands',
    phone: 'On a phone',
  },
  smaller: 'A−, smaller text',
  larger: 'A+, larger text',
  contrastOn: 'High contrast is on.',
  contrastOff: 'High contrast is off.',
  /** `room`: as much as a slide has room for; undefined where all its words are drawn. */
  textAt: (size: number, room: number | undefined) => {
    if (room === undefined)
      return `Text at ${percent(size)}. The words on this slide are part of its picture and can’t grow.`;
    return room < size ? `Text at ${percent(size)}; this slide fits ${percent(room)}.` : `Text at ${percent(size)}.`;
  },
};

const percent = (size: number) => `${Math.round(size * 100)}%`;

/** The chart that tells whether the back row can read. */
export const checkWords = {
  title: 'Can the back row read this?',
  help: 'Ask someone in the last row to read line 24 aloud. If they can’t, close the curtains or choose high contrast. A+ enlarges text only: words in pictures stay as they are, so read them aloud, or show the slide on phones.',
  headlines: 'headlines',
  smallestHeadline: 'the smallest headline',
  text: 'text',
  oneSide: 'labels in one side’s colours',
  otherSide: 'labels in the other side’s colours',
  labels: 'labels: everything that must be read',
  marks: 'source marks, which need not be read from the back',
};

export const phoneWords = {
  title: 'This slide on a phone',
  code: 'QR code that opens this slide in the article',
  noAddress: (number: number, title: string) =>
    `This site has no public address. Open the article on any device and add #${number} to its address, or look in its contents for: ${title}.`,
};
