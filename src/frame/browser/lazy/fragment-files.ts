/** The file in which a page keeps fragments, by the name that `Lazy.astro` is given. */
export const fragmentFile = (name: string): string => `folds-${name}.html`;

/** The name under which article and stage keep the notes of their marks. */
export const notesFile = 'notes';

/** The name under which the article keeps its lines to be drawn. */
export const drawsFile = 'draws';

/** The names under which the stage keeps what is for the teacher, and the tools and words of its diagrams. */
export const stageDrawer = 'teacher';
export const stageExplorers = 'explorers';
