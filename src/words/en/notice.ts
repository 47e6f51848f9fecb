/** What the stage says over a slide, in a file that comes when it is first said. */
export const stageNoticeWords = {
  notInLesson: 'That slide is not part of this lesson.',
  classSeesNotes: 'Here the class would see the notes, good answers too. S once more shows them.',
  /** At most 40 characters of what the address names are repeated. */
  noSuchSlide: (asked: string) => `There is no slide “${asked.slice(0, 40)}”, so this is the first one.`,
  noSuchNumber: (asked: string, slides: number) =>
    `There is no slide ${asked.slice(0, 10)} here; this is the last, number ${slides}.`,
  noDiagram: 'This slide has no diagram to question.',
  noTask: 'This slide has no task in this lesson.',
  noLesson: 'Tasks belong to a lesson. Open one from Teach.',
  noFullScreen: 'The browser refuses full screen here. F11 may do it.',
  turned:
    'Turn the phone back, or make the window wider, for slides; or choose The story behind More to read this one.',
};
