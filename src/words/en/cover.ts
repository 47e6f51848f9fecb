/** The front door. */
export const coverWords = {
  print: 'Print',
  read: (minutes: number) => `The whole story as one article, ${minutes} minutes. Works on a phone.`,
  present: (slides: number) => `${slides} slides for a projector. Diagrams open step by step.`,
  teach: 'Lesson plans, notes beside each slide, questions and cards.',
  paper: 'Slides, handout and worksheet, on A4 or Letter paper.',
  sources: (claims: number) => `${claims} claims, each with who says it and how sure we are.`,
  startLesson: 'Start a lesson of',
  lessons: 'For a lesson',
  slides: (count: number) => `${count} slides`,
  withNotes: 'Start with notes',
  inside: 'What is inside',
};
