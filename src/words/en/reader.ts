import { count } from './common.ts';

/** Words and links that are handed over. */
export const handWords = {
  copied: 'Copied.',
  byHand: 'This browser doesn’t allow copying. Copy it by hand:',
};

/** The article read aloud by the device. */
export const listenWords = {
  readAloud: 'Read aloud',
  goOn: 'Resume',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  voice: 'Voice',
};

/** What a reader marks in the article and writes to it. */
export const passageWords = {
  title: 'Your notes and marks',
  open: (passages: number) => (passages === 0 ? 'Your notes and marks' : `Your notes and marks: ${passages}`),
  selected: 'Selected text',
  mark: 'Mark',
  markAndWrite: 'Mark and add a note',
  none: 'No notes yet. Select some text, then press Mark (or N to add a note).',
  onDevice: 'Saved in this browser only. Nobody else sees them.',
  notKept: 'This browser can’t save them: save them as a file before you close the page.',
  note: 'Your note',
  gone: 'The text has changed: these words are no longer in it.',
  elsewhere: { full: 'Marked in the full version', plain: 'Marked in the version in plain words' },
  remove: 'Delete',
  removeAll: 'Delete all',
  removeAllAsks: (passages: number) => `Delete ${count(passages, 'mark')} and your notes? This can’t be undone.`,
  yes: 'Yes, delete',
  save: 'Save as Markdown',
  fileTitle: (deck: string) => `Notes on “${deck}”`,
  readOn: (day: string) => `Read on ${day}.`,
  cite: (page: string) => `How to cite the page: ${page}`,
};

/** A part of the site in another page. */
export const embedWords = {
  title: 'Embed',
  embed: 'Embed',
  what: 'What',
  stage: 'The slides, starting with this one',
  section: 'This section of the article',
  alone: (title: string) => `Only “${title}”`,
  code: 'HTML for your page',
  copy: 'Copy the HTML',
  look: 'Preview',
  how: 'Paste it into your page’s HTML. The line that begins with <script> fits the frame’s height to its content; leave it out where scripts are not allowed.',
  /** Below what is embedded in another page. */
  from: (deck: string) => `From “${deck}”: read on there`,
};
