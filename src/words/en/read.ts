/** The article. */
export const readWords = {
  contents: 'Contents',
  sources: 'Sources',
  toStage: (title: string) => `Show “${title}” on the stage`,
  minutesToRead: (minutes: number) => `${minutes} minutes to read`,
  howWeKnow: 'How we know',
  hereBefore: 'You have been here before. ',
  goOnAt: (title: string) => `Continue at “${title}”`,
};
