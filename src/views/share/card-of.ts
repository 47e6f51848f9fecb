import { drawnModel } from '#blocks/model/drawn.ts';
import { type BlockNode, childrenOf } from '#deck/body.ts';
import { type Deck, known, type Slide } from '#deck/deck.ts';
import type { FlatDrawing } from '#drawing/flat-drawing.ts';
import type { Measure } from '#drawing/measure.ts';
import { drawnAxes, drawnChart, drawnTiles, partsOfScene } from '#exports/drawn/of-blocks.ts';
import { drawnDiagram } from '#exports/drawn/of-diagram.ts';
import type { Card } from '#exports/share/card.ts';

/** What the picture of a slide says and shows: its headline, and the first of its own drawings. */
export function cardOf(deck: Deck, slide: Slide, measure: Measure): Card {
  return {
    kicker: slide.number === 1 ? deck.settings.kicker : `${deck.settings.title} · ${slide.section.title}`,
    title: slide.title,
    drawings:
      blocksOf(slide)
        .map((block) => drawingsOf(deck, slide, block, measure))
        .find(({ length }) => length > 0) ?? [],
  };
}

/** The slide’s blocks; a drawing within the words of its face is its own, too. */
const blocksOf = ({ body }: Slide): BlockNode[] =>
  [
    ...body,
    ...body.flatMap((piece) => (piece.type === 'block' && piece.name === 'Face' ? childrenOf(piece) : [])),
  ].filter((piece) => piece.type === 'block');

/** px of what is drawn for the card alone. */
const room = { x: 0, y: 0, w: 1080, h: 400 } as const;

/** A block’s drawing in each form that there is: as wide as the stage, and as narrow as a phone. */
function drawingsOf(deck: Deck, { headlineLines }: Slide, block: BlockNode, measure: Measure): FlatDrawing[] {
  switch (block.name) {
    case 'Tiles':
      return [drawnTiles(deck)];
    case 'Figure': {
      const { stage, tall } = known(deck.figures, block.props.id);
      const scene = stage[headlineLines];
      const wide = scene ? [{ box: scene.layout.room, parts: partsOfScene(scene) }] : [];
      return [...wide, { box: tall.view, parts: partsOfScene(tall) }];
    }
    case 'Diagram': {
      const { wide, high, tall, ...diagram } = known(deck.diagrams, block.props.id);
      return [wide, high, tall]
        .filter((scene) => scene !== undefined)
        .map((scene) => drawnDiagram(scene, diagram, deck.settings.sides));
    }
    case 'Chart':
      return [drawnChart(known(deck.charts, block.props.id), deck, room)];
    case 'Model':
      return [drawnModel(known(deck.models, block.props.id), deck, measure)];
    case 'Exercise': {
      const exercise = known(deck.exercises, block.props.id);
      // The others are words; the axes wait for a line, whose end is not given away.
      return exercise.kind === 'draw' ? [drawnAxes(exercise, false, room)] : [];
    }
    default:
      return [];
  }
}
