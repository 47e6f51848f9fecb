import { drawModel } from '#blocks/model/draw-model.ts';
import { askingOf } from '#deck/asking.ts';
import { type BlockNode, childrenOf } from '#deck/body.ts';
import { type Deck, type Figure, known, type Slide } from '#deck/deck.ts';
import { type FigureScene, textOf, type Words } from '#drawing/figures/scene.ts';
import type { FlatDrawing } from '#drawing/flat-drawing.ts';
import type { Measure } from '#drawing/measure.ts';
import { drawnAxes, drawnChart, drawnTiles, partsOfScene } from '#exports/drawn/of-blocks.ts';
import { drawnDiagram } from '#exports/drawn/of-diagram.ts';
import type { Card } from '#exports/share/card.ts';

/**
 * What the picture of a slide says and shows: its headline, and the first of its own drawings. Whoever shall open the story is
 * not told its answers: what a drawing asks stands for the headline, and beside it what a class sees until the answer comes.
 */
export function cardOf(deck: Deck, slide: Slide, measure: Measure): Card {
  const { kicker, title } = deck.settings;
  const asking = askingOf(deck, slide);
  return {
    kicker: slide.number === 1 ? (kicker ?? '') : `${title} · ${asking?.title ?? slide.section.title}`,
    title: asking?.asks ?? slide.title,
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
function drawingsOf(deck: Deck, { headlineLines, guess }: Slide, block: BlockNode, measure: Measure): FlatDrawing[] {
  switch (block.name) {
    case 'Tiles':
      return [drawnTiles(deck)];
    case 'Figure': {
      const figure = known(deck.figures, block.props.id);
      return unanswered(figure, [figure.wide[headlineLines] ?? [], figure.tall].flat(), guess);
    }
    case 'Diagram': {
      const { wide, high, tall, asks, ...diagram } = known(deck.diagrams, block.props.id);
      const step = asks ? 1 : diagram.steps.length;
      return [wide, high, tall]
        .filter((scene) => scene !== undefined)
        .map(({ question, ...scene }) => drawnDiagram(scene, diagram, deck.settings.sides, { step }));
    }
    case 'Chart':
      return [drawnChart(known(deck.charts, block.props.id), deck, room)];
    case 'Model':
      return [drawModel(known(deck.models, block.props.id), deck, measure)];
    case 'Exercise': {
      const exercise = known(deck.exercises, block.props.id);
      // The others are words; the axes wait for a line, whose end is not given away.
      return exercise.kind === 'draw' ? [drawnAxes(exercise, false, room)] : [];
    }
    default:
      return [];
  }
}

/**
 * A figure in both forms up to the step that answers what it asks, or where a reader is to guess its first, without the question,
 * which the card itself says; all of one that asks nothing. Not every form has room for the question, and nothing may stand yet in
 * front of which it is asked.
 */
function unanswered({ asks, steps }: Figure, scenes: readonly FigureScene[], isGuessed: boolean): FlatDrawing[] {
  const isAsked = (label: Words) => label.hidesAtStep === true && textOf(label) === asks;
  const answer = asks && steps.length > 1 ? (scenes.flatMap(({ words }) => words).find(isAsked)?.at ?? 2) : undefined;
  const shown = answer === undefined ? undefined : isGuessed ? 1 : answer - 1;
  return scenes
    .map(({ words, ...scene }) => ({
      box: scene.layout.name === 'wide' ? scene.layout.room : scene.view,
      parts: partsOfScene({ ...scene, words: words.filter((label) => !isAsked(label)) }, shown),
    }))
    .filter(({ parts }) => parts.length > 0);
}
