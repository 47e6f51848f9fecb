import { wideLayout } from '#drawing/figures/scene.ts';
import { smallest } from '#drawing/figures/type.ts';
import type { Measure } from '#drawing/measure.ts';
import { verdictNames } from '#words/index.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf, isPicture, shownIn, walk } from './body.ts';
import type { SetWords, WordSetting } from './deck.ts';
import { headlineLines } from './figures.ts';
import { placeOf, setHeadline } from './headline-size.ts';
import { heightOf, heightOfAll, listHeights, proseLook, type Setter } from './prose-height.ts';
import { type DeckSource, slidesInOrder } from './read-deck.ts';
import type { SlideFile } from './read-slide.ts';
import { askedBy, gaps, heightOfBlock, type StageRoom, widthOfFace } from './stage-heights.ts';

const setting = (size: number, columns: 1 | 2 = 1, ruled = false): WordSetting => ({ size, columns, ruled });
/** From what a class reads best to what its back row can still read. */
const settings: readonly WordSetting[] = [
  ...[setting(34, 1, true), setting(32), setting(30), setting(28), setting(28, 2), setting(26), setting(26, 2)],
  ...[setting(smallest.wide), setting(smallest.wide, 2)],
];
/** A statement in the middle, and words beside a picture: never in columns, or between lines. */
const settingsOf = {
  centre: [60, 54, 48, 42, 38, 34, 30, 28, 26, smallest.wide].map((size) => setting(size)),
  beside: [34, 32, 30, 28, 26, smallest.wide].map((size) => setting(size)),
} as const;
/** The size in which words stand beside a picture; a smaller one, or two columns, is told to the author. */
const usual = 28;

/** The title page’s words, and what its head takes beside its headline. */
const opening = { ...setting(24), width: 566, bottom: 660, head: 133, line: 32 } as const;

/** The blocks of the stage, without what opens from a button. */
const blocksOn = (body: readonly BodyNode[]): BlockNode[] =>
  shownIn(body, 'stage')
    .filter((piece) => piece.type === 'block')
    .filter(({ name }) => name !== 'Exercise');

const holdsWords = ({ name, children }: BlockNode): boolean =>
  ['Sides', 'Table', 'Outside', 'Chart'].includes(name) ||
  (name === 'Face' && children.some((piece) => piece.type !== 'block'));

/** Pieces that may stand between hairlines: paragraphs, and items of one. */
const isPlain = (piece: BodyNode): boolean =>
  piece.type === 'paragraph' ||
  (piece.type === 'list' &&
    piece.children.every(
      (item) =>
        childrenOf(item)
          .map(({ type }) => type)
          .join() === 'paragraph',
    ));

/** What reads and measures the words of a deck. */
const setterOf = ({ ledger }: DeckSource, measure: Measure): Setter => ({
  measure,
  reading: (block) =>
    block.name === 'Quote'
      ? `“${ledger.quotations.data[block.props.id]?.text ?? ''}”`
      : block.name === 'Verdict'
        ? verdictNames[ledger.outcomes.data[block.props.claim]?.verdict ?? 'open']
        : undefined,
});

/** Sets the words of each slide as large as they have room for; a slide that shows none is left out. */
export function setAllWords(source: DeckSource, measure: Measure): Map<SlideFile, SetWords> {
  const setter = setterOf(source, measure);
  return new Map(
    slidesInOrder(source).flatMap((slide, index) => {
      const set = setWords(slide, index === 0, source, setter);
      return set ? [[slide, set]] : [];
    }),
  );
}

function setWords(slide: SlideFile, isFirst: boolean, source: DeckSource, setter: Setter): SetWords | undefined {
  const blocks = blocksOn(slide.body);
  if (!blocks.some(holdsWords)) return undefined;
  if (isFirst && blocksNamed(blocks, 'Tiles').length > 0) return setOpening(slide, setter);
  const isAlone = !walk(blocks).some(isPicture);
  const isRuled = isAlone && blocks.every(({ name, children }) => name === 'Face' && children.every(isPlain));
  const { layout } = slide.settings.data;
  const rungs = layout
    ? settingsOf[layout]
    : settings.filter(({ size, ruled }) => (isAlone ? !ruled || isRuled : size <= usual));
  const lines = headlineLines(slide, setter.measure);
  const given: StageRoom = { ...setter, source, lines, layout };
  const shown = blocks.flatMap((block) => (block.name === 'Face' ? [block, ...block.children] : block));
  const stand = shown.filter(
    (piece) =>
      piece.type === 'block' &&
      (piece.name === 'Face'
        ? holdsWords(piece)
        : piece.name !== 'Figure' && !(layout === 'beside' && piece.name === 'Picture')),
  ).length;
  const tried: SetWords[] = [];
  for (const ask of ['wants', 'needs'] as const) {
    const asked = shown.reduce((sum, piece) => sum + askedBy(piece, ask, given), gaps.blocks * (stand - 1));
    for (const [at, rung] of rungs.entries()) {
      // The words stand as high whatever is asked beside them.
      const heights = tried[at]?.heights ?? new Map(shown.flatMap((piece) => heightOfBlock(piece, rung, given) ?? []));
      const taken = [...heights.values()].reduce((sum, each) => sum + each, asked);
      const set = { ...rung, heights, over: Math.max(0, Math.ceil(taken - wideLayout(lines).room.h)) };
      if (set.over === 0) return set;
      tried.push(set);
    }
  }
  const least = tried.findLast(({ columns }) => columns === 1);
  return least && { ...least, overAt: firstPast(blocks, least, given) };
}

/** The line of the first piece that ends below the room of the stage, where pieces stand below one another. */
function firstPast(blocks: readonly BlockNode[], { size, heights }: SetWords, given: StageRoom): number | undefined {
  const gap = proseLook.gap * size;
  const stand = (piece: BodyNode): { line: number; h: number }[] => {
    if (piece.type === 'block' && piece.name === 'Face') return piece.children.flatMap(stand);
    if (piece.type === 'list') {
      const items = listHeights(piece, widthOfFace(given), size, given);
      return childrenOf(piece).map(({ line }, at) => ({ line, h: (items[at] ?? 0) + (at === 0 ? gap : 0) }));
    }
    const h = piece.type === 'block' ? (heights.get(piece) ?? askedBy(piece, 'needs', given)) : undefined;
    return [
      {
        line: piece.line,
        h: h === undefined ? heightOf(piece, widthOfFace(given), size, given) + gap : h + gaps.blocks,
      },
    ];
  };
  let left = wideLayout(given.lines).room.h + gap;
  const pieces = blocks.flatMap(stand);
  for (const { line, h } of pieces) {
    left -= h;
    if (left < 0) return line;
  }
  return pieces.at(-1)?.line;
}

/** The title page has lines of its own. */
function setOpening({ settings, body }: SlideFile, setter: Setter): SetWords {
  const head = setHeadline(settings.data.title, placeOf(body, true), setter.measure)?.height ?? 0;
  const words = blocksNamed(body, 'Face').flatMap(({ children }) => children);
  const lines = heightOfAll(words, opening.width, opening.size, setter) / (opening.size * proseLook.leading);
  const over = lines * opening.line - (opening.bottom - opening.head - head);
  return { ...opening, heights: new Map(), over: Math.max(0, Math.ceil(over)) };
}

/** Whether words are set smaller than they usually are beside a picture, or beside each other. */
export const isSmaller = ({ size, columns, heights }: SetWords): boolean =>
  heights.size > 0 && (size < usual || columns > 1);
