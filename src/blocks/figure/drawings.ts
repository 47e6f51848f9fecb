import { type Deck, type Diagram, type Figure, known, type Slide } from '../../deck/deck.ts';
import { blocksNamed } from '../../deck/piece.ts';
import { paint as paintDiagram } from '../../diagrams/paint/paint.ts';
import { cropOf } from '../../figures/crop.ts';
import { paint as paintFigure } from '../../figures/paint.ts';
import type { Apart } from '../../parts/apart/apart.ts';
import { linkOfMark } from '../../parts/slide/mark-link.ts';

/** A figure as the article shows it on a slide's section: for a window, and for a phone. */
export function figureApart(deck: Deck, slide: Slide, { id, stage, tall }: Figure): { wide: Apart; tall: Apart } {
  const plate = stage[slide.headlineLines];
  if (!plate) throw new Error(`The figure "${id}" is not drawn for the slide "${slide.id}"`);
  const linkOf = (claim: string) => linkOfMark(known(deck.claims, claim), 'article');
  const name = `${slide.id}-${id}`;
  return {
    wide: { name, svg: paintFigure(plate, { linkOf, view: cropOf(plate) }) },
    tall: { name: `${name}-tall`, svg: paintFigure(tall, { linkOf }) },
  };
}

/** A diagram as the article shows it. */
export function diagramApart(deck: Deck, slide: Slide, diagram: Diagram): { wide: Apart; tall: Apart | undefined } {
  const { id, title, description, wide, tall } = diagram;
  const { sides } = deck.settings;
  const name = `${slide.id}-${id}`;
  const named = { sides, title, description };
  return {
    wide: { name, svg: paintDiagram(wide, { ...named, prefix: name }) },
    tall: tall && { name: `${name}-tall`, svg: paintDiagram(tall, { ...named, prefix: `${name}-tall` }) },
  };
}

/** Every drawing of the article that has a file. A diagram that waits behind a figure comes with the page. */
export const drawingsApart = (deck: Deck): Apart[] =>
  deck.slides.flatMap((slide) => {
    const figures = blocksNamed(slide.body, 'Figure').map(({ props }) => known(deck.figures, props.id));
    const diagrams = blocksNamed(slide.body, 'Diagram').map(({ props }) => known(deck.diagrams, props.id));
    const pairs =
      figures.length > 0
        ? figures.map((figure) => figureApart(deck, slide, figure))
        : diagrams.map((diagram) => diagramApart(deck, slide, diagram));
    return pairs.flatMap(({ wide, tall }) => (tall ? [wide, tall] : [wide]));
  });
