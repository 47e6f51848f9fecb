import { blockNamed, blocks, isBlockName } from '../../blocks/blocks.ts';
import { type BlockPiece, blocksNamed, childrenOf, namedBy, type Piece, walk } from '../piece.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource, SlideFile } from '../read-deck.ts';
import { faceWords } from '../report.ts';

import { checkOnce } from './once.ts';
import { checkName, type Names } from './references.ts';

/** Every slide's front matter and blocks name known things, and every block stands where it may. */
export function checkSlides({ slides, settings }: DeckSource, names: Names, problems: Problem[]): void {
  for (const slide of slides) {
    const { file, data, lineOf } = slide.settings;
    const lessons = data.lessons.map(String);
    for (const [index, minutes] of lessons.entries())
      checkName('lesson', minutes, names, { file, line: lineOf(['lessons', index]) }, problems);
    checkOnce(
      lessons,
      slide.settings,
      (index) => ['lessons', index],
      (minutes) => `The lesson ${minutes} stands twice.`,
      problems,
    );
    checkPieces(slide.body, 'slide', slide, names, problems);
    checkOften(slide, problems);
    checkFace(slide, problems);
    checkRoom(slide, problems);
    checkPlate(slide, problems);
    if (settings.data.tiles.length === 0) checkNoTiles(slide, problems);
  }
}

function checkNoTiles({ file, body }: SlideFile, problems: Problem[]): void {
  for (const { line } of blocksNamed(body, 'Tiles'))
    problems.push({
      file,
      line,
      wrong: 'This deck has no tiles.',
      known: '<Tiles> shows the two of deck.yaml.',
      mend: 'Add them with tiles:, or take the block out.',
    });
}

/** The words of a face that a class can read while it listens. */
const mostOnFace = 60;

function checkFace({ file, body }: SlideFile, problems: Problem[]): void {
  const words = faceWords(body);
  const [face] = blocksNamed(body, 'Face');
  if (!face || words <= mostOnFace) return;
  problems.push({
    file,
    line: face.line,
    wrong: `<Face> has ${words} words.`,
    known: `The back row reads at most ${mostOnFace} while somebody speaks.`,
    mend: 'Say it in fewer, or move some into <Read>.',
  });
}

/** As many as the stage has room for, each on a line: paragraphs and items of a face, rows of a table, items of a side. */
const mostLines = { Face: 6, Table: 9, Side: 5 } as const;

/** What holds more than the stage has room for would run off it, and off its page. What is read has room. */
function checkRoom({ file, body }: SlideFile, problems: Problem[]): void {
  const onStage = body.filter((piece) => piece.type !== 'block' || piece.name !== 'Read');
  for (const name of ['Face', 'Table', 'Side'] as const)
    for (const block of blocksNamed(onStage, name)) {
      const held = walk(block.children);
      const items = held.filter(({ type }) => type === 'listItem' || type === 'tableRow').length;
      const lines = items + block.children.filter(({ type }) => type === 'paragraph').length;
      if (lines <= mostLines[name]) continue;
      problems.push({
        file,
        line: block.line,
        wrong: `<${name}> has ${lines} lines.`,
        known: `The stage has room for ${mostLines[name]}, if each is short.`,
        mend: 'Leave some out, or put it into <Read>.',
      });
    }
}

/** What a figure would lie over. */
const drawn = ['Chart', 'Diagram', 'Figure', 'Model', 'Picture', 'Sides', 'Table', 'Tiles'];

/** A figure takes the whole of the stage. */
function checkPlate({ file, body }: SlideFile, problems: Problem[]): void {
  const onStage = body.flatMap((piece) => (piece.type === 'block' && piece.name === 'Face' ? piece.children : [piece]));
  const blocks = onStage.filter((piece): piece is BlockPiece => piece.type === 'block' && drawn.includes(piece.name));
  const figure = blocks.find(({ name }) => name === 'Figure');
  for (const { name, line } of figure ? blocks.filter((block) => block !== figure) : [])
    problems.push({
      file,
      line,
      wrong: `On the stage <${name}> and the figure of line ${figure?.line} would lie on each other.`,
      known: 'A figure takes the whole stage.',
      mend: 'Put one of them into <Read>, or on a slide of its own.',
    });
}

/** Words for one place stand in one block, and a picture that stands twice on a slide would have its ids twice. */
function checkOften({ file, body }: SlideFile, problems: Problem[]): void {
  const seen = new Map<string, number>();
  const isRead = (piece: Piece | undefined) => piece?.type === 'block' && piece.name === 'Read';
  for (const [index, piece] of body.entries()) {
    if (isRead(piece) && isRead(body[index - 1]))
      problems.push({
        file,
        line: piece.line,
        wrong: 'Two <Read> follow each other.',
        known: 'A slide has several only where something stands between them.',
        mend: 'Put the words of both into one.',
      });
  }
  for (const block of walk(body)) {
    if (block.type !== 'block') continue;
    const { once, inside } = blockNamed(block.name);
    const things = inside.includes('text') ? [] : namedBy(block).filter(({ what }) => what !== 'side');
    const kinds = [...(once ? [`<${block.name}>`] : []), ...things.map(({ what, id }) => `The ${what} "${id}"`)];
    for (const kind of kinds) {
      const first = seen.get(kind);
      if (first !== undefined)
        problems.push({
          file,
          line: block.line,
          wrong: `${kind} stands twice on this slide.`,
          known: `The first is on line ${first}.`,
          mend: once ? 'Put the words of both into one.' : 'Take one of them out.',
        });
      else seen.set(kind, block.line);
    }
  }
}

function checkPieces(pieces: Piece[], parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  for (const piece of pieces) {
    if (piece.type === 'block') checkBlock(piece, parent, slide, names, problems);
    else checkText(piece, parent, slide, names, problems);
  }
}

function checkBlock(block: BlockPiece, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  const at = { file: slide.file, line: block.line };
  const { inside, holds } = blockNamed(block.name);
  if (!inside.includes(parent)) {
    problems.push({
      ...at,
      wrong: `<${block.name}> cannot stand in ${place(parent)}.`,
      known: `It stands in ${inside.map(place).join(' or ')}.`,
      mend: 'Move it.',
    });
  }
  for (const { what, id } of namedBy(block)) checkName(what, id, names, at, problems);
  if (holds === 'nothing' && block.children.length > 0)
    problems.push({
      ...at,
      wrong: `<${block.name}> holds nothing.`,
      mend: `Write <${block.name} … /> and move its text.`,
    });
  if (['prose', 'blocks', 'words'].includes(holds) && isEmpty(block))
    problems.push({ ...at, wrong: `<${block.name}> is empty.`, mend: 'Write its words, or take it out.' });
  if (holds === 'table' && block.children.map(({ type }) => type).join() !== 'table') {
    problems.push({
      ...at,
      wrong: `<${block.name}> holds one Markdown table and nothing else.`,
      mend: 'Leave a blank line before and after the table, and move the rest.',
    });
  }
  checkPieces(block.children, holds === 'words' ? 'text' : block.name, slide, names, problems);
}

const isEmpty = ({ children }: BlockPiece) =>
  walk(children).every((piece) => piece.type !== 'block' && !('value' in piece && piece.value.trim() !== ''));

const blocksOnly = (parent: string) => isBlockName(parent) && blockNamed(parent).holds === 'blocks';

function checkText(piece: Piece, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  if (parent === 'slide' || blocksOnly(parent)) {
    problems.push({
      file: slide.file,
      line: piece.line,
      wrong: `Text cannot stand in ${place(parent)}.`,
      known:
        parent === 'slide'
          ? 'Words for the stage stand in <Face>, for the article in <Read>, for the teacher in <Notes>.'
          : `It holds only ${heldBy(parent)}.`,
      mend: 'Move it into such a block.',
    });
    return;
  }
  if (piece.type === 'link' && piece.url.startsWith('#'))
    checkName('slide', piece.url.slice(1), names, { file: slide.file, line: piece.line }, problems);
  const container =
    piece.type === 'list' || piece.type === 'listItem' || piece.type === 'table' || piece.type === 'tableRow';
  checkPieces(childrenOf(piece), container ? parent : 'text', slide, names, problems);
}

/** The blocks that may stand in another one. */
const heldBy = (parent: string) =>
  blocks
    .filter(({ inside }) => inside.some((name) => name === parent))
    .map(({ name }) => `<${name}>`)
    .join(', ');

const place = (parent: string) =>
  parent === 'slide' ? 'the slide itself' : parent === 'text' ? 'a sentence' : `<${parent}>`;
