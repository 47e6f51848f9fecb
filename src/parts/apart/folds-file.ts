/** The file in which a page keeps what waits in its folds, by the name that `Asleep.astro` is given. */
export const foldsFile = (name: string): string => `folds-${name}.html`;

/** The names under which the stage keeps the notes of its marks, those for the teacher, and the tools and words of its diagrams. */
export const stageNotes = 'notes';
export const stageDrawer = 'teacher';
export const stageExplorers = 'explorers';
