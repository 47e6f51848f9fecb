/**
 * Where a slide is being shown. The face: `stage`; `presenter`, the small pictures of the teacher's window; `slides`, the PDF of
 * the stage; `sheet`, one of these slides on a sheet that ends without notes. The prose: `article` and `handout`.
 */
export type View = 'stage' | 'slides' | 'sheet' | 'article' | 'handout' | 'presenter';

/** Views that become PDFs. There each figure element is tagged as a picture, beside the drawing inside it, and no card opens. */
export const onPaper = (view: View): boolean => ['slides', 'sheet', 'handout'].includes(view);

/** Levels of the prose: the article itself, or the same in plain words. */
export const levels = ['full', 'plain'] as const;
export type Level = (typeof levels)[number];
