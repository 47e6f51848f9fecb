/** One class after another on one device. */
export const classWords = {
  which: 'Which class is this?',
  left: 'A lesson of this length was left before its end.',
  startNew: 'New class',
  newClass: 'A new class, from the start',
  /** `began` is in milliseconds; `title` is that of the slide where it was left. */
  goOn: ({ began, title }: { began: number; title: string }) =>
    `Go on with the class of ${shortTime(began)}, at “${title}”`,
};

/** `Wed 09:20`. */
export const shortTime = (moment: number): string =>
  new Date(moment).toLocaleString([], { weekday: 'short', hour: '2-digit', minute: '2-digit' });
