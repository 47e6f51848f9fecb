import { mdxToMdast } from 'satteri';
import { blockNamed } from './blocks.ts';
import { type BodyNode, type Construct, constructs } from './body.ts';
import { mathml } from './formula.ts';
import { spread, withNotes } from './loose-words.ts';
import type { Problem } from './problem.ts';
import { type MarkdownNode, type Place, readBlock } from './read-block.ts';
import { codePiece } from './read-code.ts';
import { withoutPasted } from './read-other-tools.ts';
import {
  elementOf,
  elsewhereIn,
  footnoteSign,
  isElement,
  isEmptied,
  pictureOf,
  remarkOn,
  withPicturesApart,
} from './read-pasted.ts';
import { memoizeByText } from './read-yaml.ts';
import { openFence, syntaxProblem } from './syntax-problem.ts';

const parsed = memoizeByText((text) => mdxToMdast(text, { features: { math: true } }));

/**
 * Parses the body of an MDX slide into pieces, letting through only the closed set of blocks and constructs. What stands in no
 * block is set apart for its views, and notes of other tools are the teacher's.
 * Lines are counted in the whole file, front matter included. Mistakes are added to `problems`.
 */
export function readBody(file: string, given: string, problems: Problem[], title = '', isTold = false): BodyNode[] {
  const { text, notes } = withoutPasted(file, given, problems);
  const read = (words: string): BodyNode[] => {
    const tree: MarkdownNode = parsed(file, words);
    return toPieces(tree.children ?? [], { file, problems, line: 1, elsewhere: elsewhereIn(tree) });
  };
  try {
    const body = spread(read(text), title, isTold);
    const open = openFence(given);
    if (open) problems.push({ file, ...open, context: 'All that follows is shown as code.', remark: true });
    return withNotes(
      body,
      notes.flatMap(({ line, text }) => read('\n'.repeat(line - 1) + text.replace(/^[ \t]*-{3,}[ \t]*$/gm, ''))),
    );
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error);
    problems.push({ file, ...syntaxProblem(given, reason) });
    return [];
  }
}

const within = (node: MarkdownNode, place: Place): Place => ({
  ...place,
  line: node.position?.start.line ?? place.line,
});

const toPieces = (nodes: MarkdownNode[], place: Place): BodyNode[] =>
  nodes.flatMap((node) => piecesOf(node, within(node, place)));

/** What a node becomes: mostly one piece; an element of HTML those that it holds. */
function piecesOf(node: MarkdownNode, place: Place): BodyNode[] {
  if (/^mdxJsx/.test(node.type) && isElement(node.name ?? ''))
    return elementOf(node, toPieces(node.children ?? [], place), place);
  const piece = toPiece(node, place);
  if (piece && isEmptied(node, piece)) return [];
  if (piece?.type !== 'paragraph' && piece?.type !== 'list' && piece?.type !== 'blockquote')
    return piece ? [piece] : [];
  const [only] = piece.children;
  // A formula alone is set by itself.
  if (piece.children.length === 1 && only?.type === 'math') return [{ ...only, display: true }];
  return withPicturesApart(piece);
}

/**
 * Words of a sentence that stand on a line of their own, as in `<Say>words</Say>` or `- <Signpost>words</Signpost>`,
 * are a paragraph; a blank line between them parts two.
 */
function toProse(nodes: MarkdownNode[], place: Place): BodyNode[] {
  const grouped: BodyNode[] = [];
  let open: BodyNode[] | undefined;
  let last: MarkdownNode | undefined;
  for (const { node, piece } of nodes.flatMap((node) =>
    piecesOf(node, within(node, place)).map((piece) => ({ node, piece })),
  )) {
    const apart = (node.position?.start.line ?? 0) - (last?.position?.end.line ?? 0) > 1;
    if (!isInline(piece)) {
      open = undefined;
      grouped.push(piece);
    } else if (open && !apart) {
      // Between two blocks the parser leaves out the space that stands there.
      const { line } = piece;
      if (node.type === 'mdxJsxFlowElement') open.push({ type: 'text', value: ' ', line });
      open.push(piece);
    } else {
      open = [piece];
      grouped.push({ type: 'paragraph', children: open, line: piece.line });
    }
    last = node;
  }
  return grouped;
}

const inlineTypes: readonly string[] = ['text', 'emphasis', 'strong', 'delete', 'break', 'link', 'inlineCode'];
const isInline = (piece: BodyNode) =>
  piece.type === 'math'
    ? !piece.display
    : piece.type === 'block'
      ? blockNamed(piece.name).allowedIn.includes('text')
      : inlineTypes.includes(piece.type);

const isConstruct = (type: string): type is Construct => constructs.some((known) => known === type);

function toPiece(node: MarkdownNode, place: Place): BodyNode | undefined {
  const { line } = place;
  const nodes = node.children ?? [];
  const children = () => toPieces(nodes, place);
  if (isConstruct(node.type)) return constructPiece(node, node.type, place);
  if (isRemark(node)) return undefined;
  switch (node.type) {
    case 'thematicBreak':
      remarkOn(
        'A line across the slide is left out',
        place,
        'If another slide begins there, give it a file of its own.',
      );
      return undefined;
    case 'yaml':
    case 'definition':
      return undefined;
    case 'inlineMath':
    case 'math':
      if (mathml(node.value ?? '', false))
        return { type: 'math', value: node.value ?? '', display: node.type === 'math', line };
      remarkOn(`“${node.value}” is no formula that can be set`, place, 'Correct its TeX.');
      return { type: 'inlineCode', value: node.value ?? '', line };
    case 'image':
      return pictureOf(node, place);
    case 'linkReference':
      return linkPiece({ ...node, url: place.elsewhere.addresses.get(node.identifier ?? '') ?? '' }, children(), place);
    case 'footnoteReference':
      return { type: 'text', value: footnoteSign(node, place.elsewhere), line };
    case 'footnoteDefinition': {
      const [first, ...others] = children();
      const sign: BodyNode = { type: 'text', value: `${footnoteSign(node, place.elsewhere)} `, line };
      const words = [first, ...others].flatMap((piece) => (piece?.type === 'paragraph' ? piece.children : []));
      return { type: 'paragraph', children: [sign, ...words], line };
    }
    case 'mdxTextExpression':
      remarkOn(`“{${node.value}}” is shown as it stands`, place);
      return { type: 'text', value: `{${node.value}}`, line };
    case 'text':
      refuseLeftOver(node.value ?? '', place);
      return { type: 'text', value: typeset(node.value ?? ''), line };
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value ?? '', line };
    case 'link':
      return linkPiece(node, children(), place);
    case 'code':
      return codePiece(node, place);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readBlock(node, place, (name) =>
        blockNamed(name).content === 'prose' ? toProse(nodes, place) : children(),
      );
    default:
      place.problems.push({
        file: place.file,
        line,
        message: `A slide cannot hold ${described[node.type] ?? `"${node.type}"`}.`,
        context: 'It holds Markdown and blocks.',
        fix: 'Use one of these, or say it in words.',
      });
      return undefined;
  }
}

/** What an author notes for authors, as MDX has it: in braces, between slashes and stars. */
const isRemark = ({ type, value = '' }: MarkdownNode) =>
  ['mdxFlowExpression', 'mdxTextExpression'].includes(type) && /^(\s*\/\*(?:(?!\*\/).)*\*\/)+\s*$/s.test(value);

/** Signs of emphasis, links and footnotes that did not become any. */
const leftOver = /\*\*\S*|\S*\]\(\S*|\[\^\S*/;

function refuseLeftOver(text: string, place: Place): void {
  const [signs] = leftOver.exec(text) ?? [];
  const fix = signs?.includes('](')
    ? 'The address of a link holds no spaces; a picture is <Picture src="…" alt="…" credit="…" licence="…" />.'
    : 'Close what they open, or leave them out.';
  if (signs) refuse(place, `signs that Markdown has left over, as in “${signs}”`, fix);
}

/** A source line break is a space; a day stays with its month; an apostrophe is curly. */
function typeset(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? begun : begun.trimEnd();
    })
    .join(' ')
    .replace(
      /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      '$1\u00A0',
    )
    .replace(/(?<=\p{L})'/gu, '’');
}

const described: Record<string, string> = {
  mdxjsEsm: 'a line that begins with import or export',
  mdxFlowExpression: 'anything in { } but a remark, {/* as this */}',
};

function constructPiece(node: MarkdownNode, type: Construct, place: Place): BodyNode {
  const { line } = place;
  const nodes = node.children ?? [];
  const children = type === 'listItem' ? toProse(nodes, place) : toPieces(nodes, place);
  const piece: BodyNode = { type, children, line };
  if (typeof node.checked === 'boolean') {
    const [first] = children;
    const words = first && 'children' in first ? first.children : children;
    words.unshift({ type: 'text', value: node.checked ? '☑ ' : '☐ ', line });
  }
  if (node.ordered) Object.assign(piece, { ordered: true, start: node.start ?? 1 });
  if (node.align?.some((column) => column !== null)) piece.align = node.align;
  if (type === 'table') checkRows(nodes, place);
  return piece;
}

/** A row that lacks a cell would stop half way across; one with a cell too many would lose it. */
function checkRows([head, ...rows]: readonly MarkdownNode[], { file, problems, line }: Place): void {
  const wanted = head?.children?.length ?? 0;
  for (const row of rows) {
    const count = row.children?.length ?? 0;
    if (count === wanted) continue;
    problems.push({
      file,
      line: row.position?.start.line ?? line,
      ...(count < wanted
        ? {
            message: `This row has ${count} of the ${wanted} cells that the head of the table has.`,
            fix: 'Add the others; an empty cell is a space between two |.',
          }
        : {
            message: `This row has ${count} cells; the head of the table has ${wanted}.`,
            fix: 'Take the others out, or write \\| for a | that stands in a cell.',
          }),
    });
  }
}

/** Adds the problem that a slide cannot hold something which nobody would see. */
function refuse({ file, problems, line }: Place, what: string, fix: string): void {
  problems.push({ file, line, message: `A slide cannot hold ${what}.`, fix });
}

function linkPiece(node: MarkdownNode, children: BodyNode[], place: Place): BodyNode {
  const url = node.url ?? '';
  if (node.title) remarkOn(`The title of a link, “${node.title}”, is left out`, place, 'Say it in the sentence.');
  if (!/^(https?:\/\/|mailto:|#)/i.test(url))
    place.problems.push({
      file: place.file,
      line: place.line,
      message: `A link cannot lead to "${url}".`,
      context: 'It leads to an address with https:// or mailto:, or to a slide as #slide-id.',
      fix: 'Correct the address, or leave the link out.',
    });
  return { type: 'link', url, children, line: place.line };
}
