import { blockNamed, blocks, isBlockName } from '../blocks.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf, namedBy, plainText, walk } from '../body.ts';
import type { Problem } from '../problem.ts';
import type { SlideFile } from '../read-slide.ts';
import { checkName, type Names } from './references.ts';

/** Checks that each piece of a slide's body stands where it may, and names known things. */
export function checkPieces(
  pieces: BodyNode[],
  parent: string,
  slide: SlideFile,
  names: Names,
  problems: Problem[],
): void {
  for (const piece of pieces) {
    if (piece.type === 'block') checkBlock(piece, parent, slide, names, problems);
    else checkText(piece, parent, slide, names, problems);
  }
}

function checkBlock(block: BlockNode, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  const at = { file: slide.file, line: block.line };
  const { allowedIn, content } = blockNamed(block.name);
  if (!allowedIn.includes(parent)) {
    problems.push({
      ...at,
      message: `<${block.name}> cannot stand in ${place(parent)}.`,
      context: `It stands in ${allowedIn.map(place).join(' or ')}.`,
      fix: 'Move it.',
    });
  }
  for (const { what, id } of namedBy(block)) checkName(what, id, names, at, problems);
  if (content === 'nothing' && block.children.length > 0)
    problems.push({
      ...at,
      message: `<${block.name}> holds nothing.`,
      fix: `Write <${block.name} … /> and move its text.`,
    });
  if (['prose', 'blocks', 'words'].includes(content) && isEmpty(block))
    problems.push({
      ...at,
      message: `<${block.name}> is empty.`,
      fix: 'Write its words, or take it out.',
      remark: true,
    });
  if (content === 'table' && block.children.map(({ type }) => type).join() !== 'table') {
    problems.push({
      ...at,
      message: `<${block.name}> holds one Markdown table and nothing else.`,
      fix: 'Leave a blank line before and after the table, and move the rest.',
    });
  }
  if (block.name === 'Sides') checkBothSides(block, slide, names.get('side')?.ids ?? new Set(), problems);
  for (const table of block.children) if (table.type === 'table') checkTable(table, slide, problems);
  checkPieces(block.children, content === 'words' ? 'text' : block.name, slide, names, problems);
}

/** Checks that what one side says stands beside what the other says. */
function checkBothSides(
  { line, children }: BlockNode,
  { file }: SlideFile,
  sides: ReadonlySet<string>,
  problems: Problem[],
): void {
  const of = blocksNamed(children, 'Side').map(({ props }) => props.of);
  if (sides.size === 0) {
    problems.push({
      file,
      line,
      message: 'This deck has no sides.',
      fix: 'Add them to deck.yaml with sides:, or take the block out.',
    });
    return;
  }
  if (of.length === sides.size && new Set(of).size === sides.size) return;
  problems.push({
    file,
    line,
    message: of.length === 0 ? '<Sides> has no <Side>.' : `<Sides> has these: ${of.join(', ')}.`,
    context: `It sets the sides of the deck beside each other: ${[...sides].join(', ')}.`,
    fix: 'Write one <Side> for each.',
  });
}

function checkTable(
  { children, line }: BodyNode & { children: BodyNode[] },
  { file }: SlideFile,
  problems: Problem[],
): void {
  const [head, ...rows] = children;
  const tell = (message: string, fix: string) => problems.push({ file, line, message, fix, remark: true });
  if (rows.length === 0) tell('This table has a head and no row.', 'Write its rows, or take it out.');
  // The corner above the names of the rows may be empty.
  const [, ...columns] = head ? childrenOf(head) : [];
  if (columns.some((cell) => plainText(cell).trim() === ''))
    tell('A column of this table has no heading.', 'Say in its first row what stands below.');
}

const isEmpty = ({ children }: BlockNode) =>
  walk(children).every((piece) => piece.type !== 'block' && !('value' in piece && piece.value.trim() !== ''));

const blocksOnly = (parent: string) => isBlockName(parent) && blockNamed(parent).content === 'blocks';

function checkText(piece: BodyNode, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  if (parent === 'slide' || blocksOnly(parent)) {
    problems.push({
      file: slide.file,
      line: piece.line,
      message: `Text cannot stand in ${place(parent)}.`,
      context:
        parent === 'slide'
          ? 'This slide has other words for the stage, in <Face>, and for the article, in <Read>.'
          : `It holds only ${heldBy(parent)}.`,
      fix: 'Move it into such a block.',
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
    .filter(({ allowedIn }) => allowedIn.some((name) => name === parent))
    .map(({ name }) => `<${name}>`)
    .join(', ');

const place = (parent: string) =>
  parent === 'slide' ? 'the slide itself' : parent === 'text' ? 'a sentence' : `<${parent}>`;
