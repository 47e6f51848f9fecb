import { type Deck, known } from '#deck/deck.ts';
import { isQuiz } from '#deck/exercise.ts';
import type { Worksheet } from '#deck/schema/teach.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import { exerciseWords, worksheetWords as words } from '#words/index.ts';
import { drawnDiagram } from '../../drawn/of-diagram.ts';
import { type Dress, paintParts } from '../../drawn/paint.ts';
import { typeOf } from '../../share/palette.ts';
import { toPng } from '../../share/raster.ts';
import { type Block, heading, says } from '../blocks.ts';

/** Fields in which a pupil writes a name, a class and a day. */
export const nameFields: Block = {
  is: 'fields',
  names: [
    [words.name, 3],
    [words.class, 1.2],
    [words.date, 1.5],
  ],
};

/** Of a picture across the page, so that a printer has 300 an inch. */
const dots = 2048;

/** Makes what a class fills in, without a word of its answers. */
export async function worksheetBlocks(deck: Deck, sheet: Worksheet): Promise<Block[]> {
  const { title, lead, predict, check, organiser } = sheet;
  const pictures = await Promise.all(
    predict.pictures.map(async ({ diagram, ask }) => [says(ask, 'ask'), ...(await blankDiagram(deck, diagram))]),
  );
  return [
    nameFields,
    heading(1, title),
    says(lead, 'lead'),
    heading(2, `1 ${predict.title}`),
    says(predict.say),
    ...pictures.flat(),
    { is: 'fold' },
    heading(2, `2 ${check.title}`),
    says(check.say),
    {
      is: 'numbers',
      items: check.questions
        .map((id) => known(deck.questions, id))
        .map(({ ask, options }) => ({ words: ask, options: options.map(({ text }) => text) })),
    },
    heading(2, `3 ${organiser.title}`),
    says(organiser.say, undefined, { withNext: true }),
    ...accounts(deck, organiser),
  ];
}

/** A diagram with numbers for its labels, as an SVG of its size. */
export function blankPicture({ diagrams, settings }: Deck, id: string): { svg: string; width: number; height: number } {
  const { wide, mask, ...diagram } = known(diagrams, id);
  const { box, parts } = drawnDiagram(wide, diagram, settings.sides, { blank: mask });
  const { x, y, w, h } = box;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}">${paintParts(parts, inInk)}</svg>`;
  return { svg, width: w, height: h };
}

/** A diagram with blanks, and a line for each guess. */
async function blankDiagram(deck: Deck, id: string): Promise<Block[]> {
  const { mask } = known(deck.diagrams, id);
  const { svg, ...size } = blankPicture(deck, id);
  return [
    { is: 'picture', png: await toPng(svg, dots), ...size, says: words.blankLabels(mask.length) },
    { is: 'numbers', items: mask.map(() => ({})) },
  ];
}

const pale: readonly Tone[] = ['paper', 'card', 'side-tint', 'expert-tint', 'marker', 'on-side'];

/** Black on white, for a copier. */
const inInk: Dress = {
  paint: (inks) =>
    Object.entries(inks)
      .flatMap(([what, ink]) => (ink ? [`${what}="${pale.includes(ink.tone) ? '#fff' : '#000'}"`] : []))
      .join(' '),
  type: ({ face, size, spacing }) => typeOf(face, size, spacing),
};

/** The texts of two accounts, and the same questions put to each. */
function accounts({ exercises, claims }: Deck, { title, exercise, rows }: Worksheet['organiser']): Block[] {
  const compared = known(exercises, exercise);
  if (!isQuiz(compared)) return [];
  const names = compared.questions[0]?.options ?? [];
  return [
    ...compared.texts.flatMap(({ name, head, passages }) => [
      heading(3, name),
      ...(head ? [says(head, 'small', { withNext: true })] : []),
      ...passages.map(({ lead, quote, translated, claim }) => {
        const words = [lead, `“${quote}”`, translated && exerciseWords.ourTranslation].filter(Boolean).join(' ');
        return says([{ text: `${words}\u00A0` }, { text: known(claims, claim).label, mark: true }]);
      }),
    ]),
    {
      is: 'table',
      look: 'grid',
      name: title,
      columns: [2, 3, 3],
      head: [words.askOfEach, ...names.map(({ text }) => text)],
      rows: rows.map(({ ask }) => [[says(ask, 'cell')], ...names.map((): Block[] => [{ is: 'lines', count: 4 }])]),
    },
  ];
}
