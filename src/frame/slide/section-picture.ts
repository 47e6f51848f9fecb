import { blocksNamed } from '#deck/body.ts';
import { type Deck, known, type Section, sectionsToRead } from '#deck/deck.ts';
import { paintFigure } from '#drawing/figures/paint-figure.ts';
import type { DrawingFile } from '../browser/lazy/drawing-files.ts';

/** Whether the picture that opens a section is a piece of the very drawing that comes next. */
export function isOfNextDrawing({ slides, picture }: Section): boolean {
  const [next] = sectionsToRead(slides).flatMap(({ body }) => blocksNamed(body, 'Figure'));
  return picture.some(({ figure }) => figure === next?.props.id);
}

/** The pieces of the picture that opens a section: cut from its figures, without their words. */
export const sectionPieces = (deck: Deck, { number, picture }: Section): DrawingFile[] =>
  picture.map(({ figure, ...view }, index) => {
    const { wide } = known(deck.figures, figure);
    const scene = wide[1] ?? wide[2];
    if (!scene) throw new Error(`The figure "${figure}" is on no slide`);
    const svg = paintFigure(scene, {
      view,
      wordless: true,
      linkOf: () => ({ href: undefined, name: '', outside: false }),
    });
    return { folder: 'read', name: `section-${number}-${index + 1}`, svg };
  });
