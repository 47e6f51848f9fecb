import type { View } from '#core/schema/view.ts';
import { blocksNamed, shownIn } from '#deck/body.ts';
import { type Deck, type Diagram, type Figure, known, type Slide } from '#deck/deck.ts';
import type { Scene } from '#drawing/diagrams/model.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { paintFigure } from '#drawing/figures/paint-figure.ts';
import { cropOf } from '#drawing/figures/scene.ts';
import type { DrawingFile, Folder } from '#frame/browser/lazy/drawing-files.ts';
import { linkOfMark } from '#frame/slide/marks.ts';
import { isStepped } from '../context.ts';

/** A drawing in one view: for a window, and in the article for a phone too. */
interface Drawings {
  wide: DrawingFile;
  tall?: DrawingFile | undefined;
}

/**
 * The folder in which a view's drawings of a slide stand. The presenter shows the stage's; what the stage shows first comes
 * with the page, and paper has all in it.
 */
export function folderOf(view: View, slide: Slide): Folder | undefined {
  if (view === 'article') return 'read';
  return isStepped(view) && slide.number > 1 ? 'present' : undefined;
}

/** The view whose drawings a folder holds. */
const viewOf = { read: 'article', present: 'stage' } as const satisfies Record<Folder, View>;

/** A figure as it is shown on a slide, or on the slide’s section of the article. */
export function figureApart(deck: Deck, slide: Slide, { id, wide, tall }: Figure, folder: Folder): Drawings {
  const scene = wide[slide.headlineLines];
  if (!scene) throw new Error(`The figure "${id}" is not drawn for the slide "${slide.id}"`);
  const linkOf = (claim: string) => linkOfMark(known(deck.claims, claim), viewOf[folder]);
  const name = `${slide.id}-${id}`;
  if (folder === 'present') return { wide: { folder, name, svg: paintFigure(scene, { linkOf }) } };
  return {
    wide: { folder, name, svg: paintFigure(scene, { linkOf, view: cropOf(scene) }) },
    tall: { folder, name: `${name}-tall`, svg: paintFigure(tall, { linkOf }) },
  };
}

/** A diagram as it is shown on a slide, or on the slide’s section of the article. */
export function diagramApart(deck: Deck, slide: Slide, diagram: Diagram, folder: Folder): Drawings {
  const { id, title, description, tall } = diagram;
  const { sides } = deck.settings;
  const name = `${slide.id}-${id}`;
  const named = { sides, title, description, inSteps: folder === 'present' };
  const wide = { folder, name, svg: paintDiagram(wideOf(slide, diagram, viewOf[folder]), { ...named, prefix: name }) };
  if (folder === 'present' || !tall) return { wide };
  return {
    wide,
    tall: { folder, name: `${name}-tall`, svg: paintDiagram(tall, { ...named, prefix: `${name}-tall` }) },
  };
}

/** Under a headline of one line a drawing has more room on the stage; the control of its levers takes that. */
export const wideOf = ({ headlineLines }: Slide, { wide, high, paths }: Diagram, view: View): Scene =>
  view !== 'article' && headlineLines === 1 && paths.length === 0 ? (high ?? wide) : wide;

/** Every drawing of a view that has a file. */
export const drawingsApart = (deck: Deck, folder: Folder): DrawingFile[] =>
  deck.slides.flatMap((slide) => {
    if (!folderOf(viewOf[folder], slide)) return [];
    const body = shownIn(slide.body, viewOf[folder]);
    const figures = blocksNamed(body, 'Figure').map(({ props }) => known(deck.figures, props.id));
    const diagrams = blocksNamed(body, 'Diagram').map(({ props }) => known(deck.diagrams, props.id));
    const drawn = [
      ...figures.map((figure) => figureApart(deck, slide, figure, folder)),
      ...diagrams.map((diagram) => diagramApart(deck, slide, diagram, folder)),
    ];
    return drawn.flatMap(({ wide, tall }) => (tall ? [wide, tall] : [wide]));
  });
