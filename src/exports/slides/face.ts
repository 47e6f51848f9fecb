import { join } from 'node:path';
import { environment } from '#core/node/environment.ts';
import { type OwnBlockName, shows } from '#deck/blocks.ts';
import { type BlockNode, blocksNamed, isOwnBlock, walk } from '#deck/body.ts';
import { type Deck, known, type Slide } from '#deck/deck.ts';
import { itemSteps } from '#deck/item-steps.ts';
import { rangesOf } from '#deck/source-marks.ts';
import { type FlatDrawing, isForm } from '#drawing/flat-drawing.ts';
import { bounds, type Rect } from '#drawing/geometry.ts';
import { figureWords, modelPageWords, readWords, slideWords } from '#words/index.ts';
import { overlaid } from '../drawn/in-steps.ts';
import { drawnAxes, drawnChart, drawnTiles, partsOfScene } from '../drawn/of-blocks.ts';
import { drawnDiagram } from '../drawn/of-diagram.ts';
import { placed, pointsOf, segmentsOf } from '../drawn/outline.ts';
import { paintParts } from '../drawn/paint.ts';
import { paletteOf, writtenOut } from '../share/palette.ts';
import { jpegOf, toPng } from '../share/raster.ts';
import { looks } from './master.ts';
import type { Page } from './page.ts';
import { paragraphsIn, type Step } from './prose.ts';
import { group } from './shapes.ts';
import { addTable } from './table.ts';
import { type Paragraph, placeholder } from './text.ts';

/** More shapes than this are slow to move and hard to edit: they become one picture. */
const mostShapes = 400;

/** The blocks of a slide’s face; a drawing or a picture within its words stands beside them. */
const facesOf = (deck: Deck, { body }: Slide): BlockNode<OwnBlockName>[] =>
  body
    .filter(isOwnBlock)
    .filter((block) => shows(block.name, 'stage') && !opensApart(deck, block))
    .flatMap((block) => [block, ...(block.name === 'Face' ? block.children.filter(isOwnBlock) : [])]);

/** An exercise opens from a button; only the axes of a line to be drawn are seen before. */
const opensApart = ({ exercises }: Deck, block: BlockNode): boolean =>
  block.name === 'Exercise' && known(exercises, block.props.id).kind !== 'draw';

/** The steps in which a class sees a slide; one where nothing grows. */
export function stepsOf(deck: Deck, slide: Slide): Step[] {
  const grown = facesOf(deck, slide).flatMap((block): { title: string; says?: string | undefined }[][] => {
    if (block.name === 'Figure') return [known(deck.figures, block.props.id).steps];
    if (block.name === 'Diagram') return [known(deck.diagrams, block.props.id).steps];
    if (block.name === 'Face') return [...codeSteps(block), itemSteps(block)];
    return block.name === 'Exercise' ? [guessed] : [];
  });
  const longest = grown.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return longest.map((step, index) => ({
    number: index + 1,
    of: longest.length,
    title: step.title,
    says: step.says,
  }));
}

/** Code marks some of its lines after others. */
const codeSteps = (face: BlockNode<'Face'>) =>
  walk(face.children).flatMap((piece) =>
    piece.type === 'code' && piece.steps.length > 1
      ? [piece.steps.map((step) => ({ title: slideWords.markedLines(rangesOf(step), step.length) }))]
      : [],
  );

/** A line to be drawn: first the axes, then what they hold. */
const guessed = [{ title: modelPageWords.guess }, { title: modelPageWords.notice }];

/** Sets what a class sees at some steps on to the page. A slide without steps is seen at its first. */
export async function addFace(page: Page, slide: Slide, steps: readonly Step[]): Promise<void> {
  const faces = facesOf(page.deck, slide);
  const { body } = looks[page.layout];
  const inFlow = faces.filter(({ name }) => !['Figure', 'Tiles'].includes(name));
  // Words have the room that they need, and what is drawn shares the rest.
  const highOf = (block: BlockNode) => slide.words?.heights.get(block) ?? (block.name === 'Face' ? 0 : undefined);
  const isAlone = inFlow.length === 1 && !faces.some(({ name }) => name === 'Figure');
  const gap = 20;
  const taken = inFlow.reduce((sum, block) => sum + (highOf(block) ?? 0) + gap, -gap);
  const drawn = inFlow.filter((block) => highOf(block) === undefined).length;
  const rest = Math.max(0, body.box.h - taken) / drawn;
  let y = body.box.y;
  for (const block of faces) {
    if (block.name === 'Figure') await addFigure(page, slide, block.props.id, steps);
    else if (block.name === 'Tiles')
      page.add(
        group(
          placed(drawnTiles(page.deck), { x: 692, y: 92, w: 516, h: 516 }),
          { name: block.name, alt: page.deck.settings.tiles.map(({ name }) => name).join(', ') },
          page.ids,
          page.setting,
        ),
      );
    else if (slide.isTitlePage) await addBlock(page, slide, block, { x: 692, y: 92, w: 516, h: 560 }, steps);
    else {
      const h = isAlone || slide.layout === 'beside' ? body.box.h : (highOf(block) ?? rest);
      if (h > 0) await addBlock(page, slide, block, roomOf(slide, block, { ...body.box, y, h }, body.box), steps);
      y += h + (h > 0 ? gap : 0);
    }
  }
}

/** A block’s room: all of the width, half of it beside the other, or as high as a statement in the middle. */
function roomOf({ layout, words }: Slide, { name }: BlockNode, room: Rect, body: Rect): Rect {
  const half = (body.w - 40) / 2;
  if (layout === 'beside')
    return name === 'Picture' ? { ...body, x: body.x + half + 40, w: half } : { ...body, w: half };
  if (layout !== 'centre') return room;
  const h = [...(words?.heights.values() ?? [])].reduce((sum, each) => sum + each, 0);
  return { ...body, y: body.y + (body.h - h) / 2, h };
}

async function addFigure(page: Page, slide: Slide, id: string, steps: readonly Step[]): Promise<void> {
  const { wide, title, description } = known(page.deck.figures, id);
  const scene = wide[slide.headlineLines];
  if (!scene) throw new Error(`The figure "${id}" is not drawn for the slide "${slide.id}"`);
  const drawn = (step: number) => ({ box: scene.layout.frame, parts: partsOfScene(scene, step) });
  await addDrawing(page, drawn, steps, title, description);
}

/** A drawing as it is at each step; where it has too many shapes, as it is in the end. */
async function addDrawing(
  page: Page,
  at: (step: number) => FlatDrawing,
  steps: readonly Step[],
  name: string,
  alt: string,
): Promise<void> {
  const drawings = numbersOf(steps).map(at);
  const drawn = drawings.at(-1);
  if (!drawn) return;
  if (drawn.parts.filter(isForm).length <= mostShapes) {
    const isBeneath = bleeds(drawn, looks[page.layout].body.box.y);
    page.drawing(drawings, { name, alt, steps: steps.map(({ title }) => title) }, isBeneath);
    return;
  }
  const { x, y, w, h } = drawn.box;
  const colour = paletteOf(page.deck.settings);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}">${paintParts(drawn.parts, writtenOut(colour))}</svg>`;
  page.picture({ name: 'drawing.png', bytes: await toPng(svg, 2 * w), width: w, height: h }, drawn.box, alt);
}

/** The steps by their numbers. */
const numbersOf = (steps: readonly Step[]): number[] => (steps.length > 0 ? steps.map(({ number }) => number) : [1]);

/** Whether a drawing is meant to run beneath the headline. */
const bleeds = ({ parts }: FlatDrawing, top: number): boolean =>
  parts.some((part) => isForm(part) && bounds(pointsOf(segmentsOf(part.d))).y < top - 4);

async function addBlock(
  page: Page,
  slide: Slide,
  block: BlockNode<OwnBlockName>,
  room: Rect,
  steps: readonly Step[],
): Promise<void> {
  const { deck } = page;
  switch (block.name) {
    case 'Face':
      return addWords(page, slide, block, room, steps);
    case 'Outside':
      return page.words(
        [
          { lines: [[{ text: readWords.outside, size: 20, bold: true, ink: { tone: 'muted' } }]] },
          ...paragraphsIn(block.children, deck, { size: 26, ink: { tone: 'ink' } }, { before: 8 }),
        ],
        room,
        { name: block.name },
      );
    case 'Diagram': {
      const { wide, high, paths, title, description, ...diagram } = known(deck.diagrams, block.props.id);
      const scene = slide.headlineLines === 1 && paths.length === 0 ? (high ?? wide) : wide;
      const drawn = (step: number) => placed(drawnDiagram(scene, diagram, deck.settings.sides, { step }), room);
      return addDrawing(page, drawn, steps, title, description);
    }
    case 'Sides':
      return addSides(page, block, room, Math.min(28, slide.words?.size ?? 28));
    case 'Table': {
      const [table] = block.children;
      if (table?.type === 'table') addTable(page, table, block.props.caption || slide.title, room, slide.words?.size);
      return;
    }
    case 'Chart': {
      const chart = known(deck.charts, block.props.id);
      return addDrawing(page, () => drawnChart(chart, deck, room), [], chart.title, chart.note ?? '');
    }
    case 'Picture': {
      const { src, alt, credit, licence } = block.props;
      const picture = await jpegOf(join(environment.slidesDir, 'pictures', src), known(deck.pictures, src));
      page.picture({ ...picture, name: `${src}.jpg` }, { ...room, h: room.h - 34 }, alt);
      if (credit === '') return;
      const told = { text: figureWords.credit(credit, licence), size: 16, ink: { tone: 'muted' } } as const;
      return page.words(
        [{ lines: [[told]], align: 'ctr' }],
        { ...room, y: room.y + room.h - 28, h: 24 },
        { name: src },
      );
    }
    case 'Model': {
      const { ask, lead, frame, leftOut, description } = known(deck.models, block.props.id);
      const ink = { tone: 'ink' } as const;
      const told: Paragraph[] = [
        ...(ask === slide.title ? [] : [{ lines: [[{ text: ask, size: 36, serif: true, ink }]] }]),
        { lines: [[{ text: lead.says, size: 28, ink }]], before: 18 },
        { lines: [[{ text: description, size: 24, ink }]], before: 18 },
        {
          lines: [[{ text: `${frame} ${modelPageWords.leftOut(leftOut)}`, size: 20, ink: { tone: 'muted' } }]],
          before: 18,
        },
      ];
      return page.words(told, room, { name: block.name });
    }
    case 'Exercise': {
      const exercise = known(deck.exercises, block.props.id);
      if (exercise.kind !== 'draw') return;
      return addDrawing(page, (step) => drawnAxes(exercise, step > 1, room), steps, exercise.title, exercise.ask);
    }
    // Drawn by `addFace`, or not of the stage.
    case 'Figure':
    case 'Tiles':
    case 'Read':
    case 'Play':
    case 'Plain':
    case 'Notes':
      return;
    default:
      block satisfies never;
  }
}

/** Words in the size in which they have room; on the title page they have the layout’s. */
function addWords(
  page: Page,
  { words: set, layout }: Slide,
  block: BlockNode<'Face'>,
  box: Rect,
  steps: readonly Step[],
): void {
  const look = set && page.layout !== 'opening' ? { size: set.size } : {};
  const before = set?.ruled ? 24 : (set?.size ?? 12) / 2;
  const aligned = layout === 'centre' ? ({ align: 'ctr' } as const) : {};
  const told = numbersOf(steps).map((step) => {
    const [first, ...others] = paragraphsIn(block.children, page.deck, look, { before }, step).map((each) => ({
      ...each,
      ...aligned,
    }));
    // Not every program leaves out what is above the first.
    return first ? [{ ...first, before: 0 }, ...others] : [];
  });
  const last = told.at(-1) ?? [];
  if (last.length === 0) return;
  const id = page.ids.next();
  const place = { id, name: block.name, box, columns: set?.columns };
  page.add(placeholder('body', place, last, page.setting));
  const all = overlaid(told);
  if (all.every(({ until }) => until === told.length))
    for (const [index, { from }] of all.entries()) {
      if (from > 0) page.appearWithin(id, from, [index, index]);
    }
  else {
    // Words that change are written once more for each step: marks of code move.
    const texts = overlaid(told.map((paragraphs) => [paragraphs]));
    for (const { piece, ...stay } of texts)
      if (stay.until === told.length) page.appear(id, stay.from);
      else page.words(piece, box, { name: block.name, columns: set?.columns, stay: { ...stay, steps: told.length } });
  }
}

/** Two columns, each under its side’s colour. */
function addSides(page: Page, block: BlockNode<'Sides'>, { x, y, w, h }: Rect, size: number): void {
  const gap = 40;
  const wide = (w - gap) / 2;
  for (const [index, { props, children }] of blocksNamed(block.children, 'Side').entries()) {
    const side = known(page.deck.sides, props.of);
    const ink = { tone: 'side', side: side.id } as const;
    const left = x + index * (wide + gap);
    const bar = `M${left} ${y + 8}h${wide}v6h${-wide}z`;
    const drawn = { box: { x: left, y: y + 8, w: wide, h: 6 }, parts: [{ d: bar, fill: ink, width: 0, opacity: 1 }] };
    page.add(group(drawn, { name: side.name, alt: undefined }, page.ids, page.setting));
    const words = paragraphsIn(children, page.deck, { size, ink: { tone: 'ink' } }, { before: size / 2 });
    const head: Paragraph = { lines: [[{ text: props.title, size, bold: true, ink }]] };
    page.words([head, ...words], { x: left, y: y + 28, w: wide, h: h - 28 }, { name: side.name });
  }
}
