/** What the stage says over a slide, in a file that comes when it is first said. */
export const stageNoticeWords = {
  notInLesson: 'That slide is not part of this lesson.',
  classSeesNotes: 'The class can see this screen. Press S again to show the notes anyway.',
  /** At most 40 characters of what the address names are repeated. */
  noSuchSlide: (asked: string) => `There is no slide “${asked.slice(0, 40)}”. This is the first one.`,
  noSuchNumber: (asked: string, slides: number) =>
    `There is no slide ${asked.slice(0, 10)} here; this is the last, number ${slides}.`,
  noDiagram: 'This slide has no diagram to explore.',
  noTask: 'This slide has no task in this lesson.',
  noLesson: 'Tasks belong to a lesson. Open one from Teach.',
  noFullScreen: 'This browser doesn’t allow full screen here. Try F11.',
  turned: 'For slides turn the phone sideways, or widen the window. To read this one press More, then The story.',
};
