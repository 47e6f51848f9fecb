/**
 * Where a slide is being shown. `stage`, `slides` (its PDF) and `sheet` (one of them on a sheet that ends without notes) show the
 * face, `article` and `handout` the prose.
 */
export type View = 'stage' | 'slides' | 'sheet' | 'article' | 'handout' | 'presenter';

/** Views that become PDFs. There each figure element is tagged as a picture, beside the drawing inside it, and no card opens. */
export const onPaper = (view: View): boolean => ['slides', 'sheet', 'handout'].includes(view);

/** How hard the prose is: the article itself, or the same in plain words. */
export const levels = ['full', 'plain'] as const;
export type Level = (typeof levels)[number];
