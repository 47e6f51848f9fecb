/** Where a slide is being shown. `stage` and `slides` (its PDF) show the face, `article` and `handout` the prose. */
export type View = 'stage' | 'slides' | 'article' | 'handout' | 'presenter';
