/** px of the stage: everything on a slide is measured in them, and a larger screen enlarges it as a whole. */
export const slideSize = { width: 1280, height: 720 } as const;
