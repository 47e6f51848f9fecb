import { colouredLines } from '#core/node/code.ts';
import { type BodyNode, blocksNamed, childrenOf } from '#deck/body.ts';
import { type Deck, known, type Slide } from '#deck/deck.ts';
import { formulaInLine } from '#deck/formula.ts';
import { stepOfItem } from '#deck/item-steps.ts';
import { rowsOn } from '#deck/lesson.ts';
import { passedNote } from '#deck/passed-note.ts';
import { proseLook } from '#deck/prose-height.ts';
import { blockWords, classRowWords, colon, commonWords, verdictNames } from '#words/index.ts';
import type { Paragraph, Words } from './text.ts';

/** The words of a piece, without its source marks: on a slide the sources stand in its foot and in its notes. */
export function wordsIn(piece: BodyNode, deck: Deck, look: Partial<Words> = {}): Words[] {
  if (piece.type === 'math') return [{ ...look, text: formulaInLine(piece.value) }];
  if (piece.type === 'break') return [{ ...look, text: ' ' }];
  if (piece.type === 'inlineCode') return [{ ...look, mono: true, text: piece.value }];
  if ('value' in piece) return [{ ...look, text: piece.value }];
  const inside = (own: Partial<Words> = {}) => withoutMarks(childrenOf(piece), deck, { ...look, ...own });
  if (piece.type === 'emphasis') return inside({ italic: true });
  if (piece.type === 'strong') return inside({ bold: true });
  if (piece.type === 'delete') return inside({ struck: true });
  if (piece.type === 'link') return inside({ link: piece.url });
  if (piece.type !== 'block') return inside();
  switch (piece.name) {
    case 'Quote':
      return [{ ...look, text: `“${known(deck.quotations, piece.props.id).text}”` }];
    case 'Verdict':
      return [{ ...look, text: verdictNames[known(deck.outcomes, piece.props.claim).verdict] }];
    case 'Inference':
      return [...inside({ italic: true }), { ...look, text: ` ${blockWords.inference}` }];
    default:
      return inside();
  }
}

/** What stood before a mark stands before what follows it. */
function withoutMarks(pieces: readonly BodyNode[], deck: Deck, look: Partial<Words>): Words[] {
  const words: Words[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (piece.type === 'block' && piece.name === 'Cite') {
      if (last) words[words.length - 1] = { ...last, text: last.text.trimEnd() };
    } else words.push(...wordsIn(piece, deck, look));
  }
  return words;
}

/** Tones of what code is made of. */
const inks = { keyword: 'expert', string: 'string', comment: 'muted' } as const;

/** The paragraphs and list items of prose, each with the look of its place: code marks the lines of a step, and items that come later are not there yet. */
export function paragraphsIn(
  pieces: readonly BodyNode[],
  deck: Deck,
  look: Partial<Words>,
  set: Partial<Paragraph> = {},
  step = Number.POSITIVE_INFINITY,
): Paragraph[] {
  return pieces.flatMap((piece): Paragraph[] => {
    if (piece.type === 'paragraph' || piece.type === 'math') return [{ ...set, lines: [wordsIn(piece, deck, look)] }];
    if (piece.type === 'heading') return [{ ...set, lines: [wordsIn(piece, deck, { ...look, bold: true })] }];
    if (piece.type === 'blockquote') return paragraphsIn(piece.children, deck, { ...look, italic: true }, set, step);
    if (piece.type === 'code') {
      const code = { ...look, mono: true, ...(look.size && { size: proseLook.code.size }) };
      const marked = piece.steps[Math.min(step, piece.steps.length) - 1] ?? [];
      const lines = colouredLines(piece.value, piece.language).map((tokens, index) =>
        tokens.map(({ text, kind }) => ({
          ...code,
          text,
          ...(kind && { ink: { tone: inks[kind] } }),
          ...(marked.includes(index + 1) && { marker: { tone: 'marker' as const } }),
        })),
      );
      return [{ ...set, lines }];
    }
    if (piece.type === 'list') {
      const own = { ...set, level: set.bullet ? (set.level ?? 0) + 1 : 0, start: piece.start };
      const bullet = piece.ordered ? 'number' : 'dash';
      const come = piece.children.filter((item) => (stepOfItem(item) ?? 0) <= step);
      return come.flatMap((item) =>
        itemOf(item).flatMap((part, index) =>
          paragraphsIn([part], deck, look, { ...own, bullet: index === 0 ? bullet : 'none' }, step),
        ),
      );
    }
    return [];
  });
}

/** An item holds words, or paragraphs of its own. */
const itemOf = (item: BodyNode): BodyNode[] => {
  const inside = childrenOf(item);
  return inside.some(({ type }) => type === 'paragraph')
    ? inside
    : [{ type: 'paragraph', children: inside, line: item.line }];
};

/** The same as plain text. */
const textIn = (pieces: readonly BodyNode[], deck: Deck): string[] =>
  paragraphsIn(pieces, deck, {}).map(({ lines }) =>
    lines.map((line) => line.map(({ text }) => text).join('')).join('\n'),
  );

/** One step of a slide's drawing, and what is said of it. */
export interface Step {
  number: number;
  of: number;
  title: string;
  says?: string | undefined;
}

/** What stands below a slide: what the class does in the lesson, what the teacher says, asks and watches for, and what each press brings. */
export function notesOn(deck: Deck, slide: Slide, steps: readonly Step[], lesson: number | undefined): string[] {
  const [notes] = blocksNamed(slide.body, 'Notes');
  const told = (name: 'Say' | 'Ask' | 'Slip', heading: string) =>
    blocksNamed(notes ? [notes] : [], name).flatMap(({ children }) => [
      `${heading}${colon}${textIn(children, deck).join('\n')}`,
    ]);
  const rows = rowsOn(slide.id, deck.teach.plans)
    .filter(({ lesson: length }) => length === lesson)
    .flatMap(({ rows }) => rows.map(({ minutes, form, does }) => `${classRowWords.time(minutes, form)} ${does}`));
  const passed = slide.onFace.flatMap((id) => {
    const claim = known(deck.claims, id);
    const says = passedNote(claim, deck.settings.language);
    return says ? [`${claim.says} ${says}`] : [];
  });
  const parts = [
    rows.length > 0 ? [`${classRowWords.theClass}${colon}${rows.join(' ')}`] : [],
    told('Say', blockWords.say),
    told('Ask', blockWords.ask),
    told('Slip', blockWords.slip),
    steps.map(
      ({ number, of, title, says }) =>
        `${commonWords.stepOf(number, of)}${colon}${[title, says].filter(Boolean).join('. ')}`,
    ),
    passed,
  ];
  return parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
