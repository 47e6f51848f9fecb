import { count } from './common.ts';

/** Words and links that are handed over. */
export const handWords = {
  copied: 'Copied.',
  byHand: 'This browser does not allow it. Copy it from here:',
};

/** The article read aloud by the device. */
export const listenWords = {
  readAloud: 'Read aloud',
  goOn: 'Go on',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  voice: 'Voice',
};

/** What a reader marks in the article and writes to it. */
export const passageWords = {
  title: 'Your notes and marks',
  open: (passages: number) => (passages === 0 ? 'Your notes and marks' : `Your notes and marks: ${passages}`),
  selected: 'The selected words',
  mark: 'Mark',
  markAndWrite: 'Mark and write',
  none: 'Nothing is marked yet. Select words of the article, then press Mark; or N to write something to them.',
  onDevice: 'They are kept in this browser alone. Nobody else sees them.',
  notKept: 'This browser keeps nothing: they are gone when the page is closed. Save them first.',
  note: 'Your note',
  gone: 'The text has been changed: these words no longer stand there.',
  elsewhere: { full: 'Marked in the full article', plain: 'Marked in the version in plain words' },
  remove: 'Delete',
  removeAll: 'Delete all',
  removeAllAsks: (passages: number) => `Delete ${count(passages, 'mark')} with what you wrote? This cannot be undone.`,
  yes: 'Yes, delete',
  save: 'Save as Markdown',
  fileTitle: (deck: string) => `Notes on “${deck}”`,
  readOn: (day: string) => `Read on ${day}.`,
  cite: (page: string) => `The page is cited so: ${page}`,
};

/** A part of the site in another page. */
export const embedWords = {
  title: 'Embed',
  embed: 'Embed',
  what: 'What',
  stage: 'The slides, from this one on',
  section: 'This section of the article',
  alone: (title: string) => `Only “${title}”`,
  code: 'HTML for your page',
  copy: 'Copy the HTML',
  look: 'See it alone',
  how: 'Paste it where a page takes HTML. The line that begins with <script> lets the frame be as high as it needs; where scripts are not allowed, leave it out.',
  /** Below what stands in another page. */
  from: (deck: string) => `From “${deck}”: read on there`,
};
