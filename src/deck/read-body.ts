import { mdxToMdast } from 'satteri';
import { bundledLanguages } from 'shiki/langs';
import type { z } from 'zod';
import { type BlockName, blockNamed, blockNames, isBlockName } from '../blocks/blocks.ts';
import { type BlockPiece, type Construct, constructs, type Piece } from './piece.ts';
import { listKnown, type Problem } from './problem.ts';

/** What is used of a Markdown node; the parser's own union is wider than the constructs allowed here. */
interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  lang?: string | null;
  ordered?: boolean | null;
  /** A list on a block; directives, which no slide may hold, carry other shapes. */
  attributes?: unknown;
  children?: MarkdownNode[];
  position?: { start: { line: number } };
}

/**
 * Parses the body of an MDX slide into pieces, letting through only the closed set of blocks and constructs.
 * Lines are counted in the whole file, front matter included. Mistakes are added to `problems`.
 */
export function readBody(file: string, text: string, problems: Problem[]): Piece[] {
  try {
    const tree: MarkdownNode = mdxToMdast(text);
    return toPieces(tree.children ?? [], { file, problems, line: 1 });
  } catch (error) {
    problems.push({ file, ...syntaxProblem(String(error instanceof Error ? error.message : error)) });
    return [];
  }
}

/** The parser's messages read `line:column: reason (line:column) (rule)`. */
function syntaxProblem(message: string): Omit<Problem, 'file'> {
  const [, line = '1', reason = message] = /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  return {
    line: Number(line),
    wrong: `This is not valid MDX: ${reason}.`,
    mend: 'Close every block that is opened, and write { and < only as part of a block.',
  };
}

interface Place {
  file: string;
  problems: Problem[];
  /** The line of the nearest ancestor, for nodes that carry none. */
  line: number;
}

function toPieces(nodes: MarkdownNode[], place: Place): Piece[] {
  return nodes.flatMap((node) => toPiece(node, { ...place, line: node.position?.start.line ?? place.line }) ?? []);
}

function toPiece(node: MarkdownNode, place: Place): Piece | undefined {
  const { line } = place;
  const children = () => toPieces(node.children ?? [], place);
  const isConstruct = (type: string): type is Construct => constructs.some((known) => known === type);
  if (isConstruct(node.type))
    return { type: node.type, ordered: node.ordered ?? undefined, children: children(), line };
  switch (node.type) {
    case 'yaml':
      return undefined;
    case 'text':
      return { type: 'text', value: typeset(node.value ?? ''), line };
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value ?? '', line };
    case 'link':
      return { type: 'link', url: node.url ?? '', children: children(), line };
    case 'code':
      return codePiece(node, place);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return blockPiece(node, place, children);
    default:
      place.problems.push({
        file: place.file,
        line,
        wrong: `A slide cannot hold ${described[node.type] ?? `"${node.type}"`}.`,
        known: `It holds paragraphs, lists, tables, emphasis, links, code and blocks.`,
        mend: 'Use one of these, or say it in words.',
      });
      return undefined;
  }
}

/** A source line break is a space; a day stays with its month; an apostrophe is curly. */
function typeset(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(
      /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      '$1\u00A0',
    )
    .replace(/(?<=\p{L})'/gu, '’');
}

const described: Record<string, string> = {
  heading: 'a heading, because its title is its only one',
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in { }',
  mdxTextExpression: 'an expression in { }',
  html: 'raw HTML',
  image: 'an image',
  thematicBreak: 'a horizontal rule',
  blockquote: 'a block quotation',
  break: 'a forced line break',
  delete: 'struck-out text',
  linkReference: 'a link by reference',
  definition: 'the address of a link by reference',
};

function attributesOf({ attributes }: MarkdownNode): { name?: string; value?: unknown }[] {
  return Array.isArray(attributes) ? attributes : [];
}

function codePiece(node: MarkdownNode, { file, problems, line }: Place): Piece {
  const language = node.lang ?? 'text';
  if (language !== 'text' && !Object.hasOwn(bundledLanguages, language)) {
    problems.push({
      file,
      line,
      wrong: `Unknown code language "${language}".`,
      known: listKnown('languages', Object.keys(bundledLanguages), language),
      mend: 'Correct it, or write text for no colours.',
    });
  }
  return { type: 'code', value: node.value ?? '', language, line };
}

function blockPiece(node: MarkdownNode, place: Place, children: () => Piece[]): Piece | undefined {
  const { file, problems, line } = place;
  const name = node.name ?? '';
  if (!isBlockName(name)) {
    problems.push({
      file,
      line,
      wrong: `Unknown block <${name}>.`,
      known: listKnown('blocks', blockNames, name),
      mend: 'Correct its spelling, or leave it out.',
    });
    return undefined;
  }
  const properties = readProperties(name, node, place);
  const inner = paragraphs(children(), name);
  // The schema of the block of this name has just read them.
  return properties && ({ type: 'block', name, props: properties, children: inner, line } as BlockPiece);
}

/** The valid properties of a block, or `undefined` after adding every mistake in them. */
function readProperties(name: BlockName, node: MarkdownNode, { file, problems, line }: Place): object | undefined {
  const { props } = blockNamed(name);
  const known = Object.keys(props.shape);
  const given = new Map(attributesOf(node).map((attribute) => [attribute.name ?? '{…}', attribute.value]));
  const before = problems.length;
  for (const key of given.keys()) {
    if (known.includes(key)) continue;
    problems.push({
      file,
      line,
      wrong: `<${name}> has no property "${key}".`,
      known: known.length > 0 ? listKnown(`properties of <${name}>`, known, key) : 'It has none at all.',
      mend: 'Correct its spelling, or leave it out.',
    });
  }
  for (const [key, schema] of Object.entries(props.shape)) {
    const value = given.get(key);
    const result = schema.safeParse(value);
    if (result.success) continue;
    const wrong = !given.has(key)
      ? `<${name}> needs the property "${key}".`
      : typeof value === 'string'
        ? `The property "${key}" of <${name}> cannot be "${value}".`
        : `The property "${key}" of <${name}> is not text in quotation marks.`;
    problems.push({ file, line, wrong, known: takes(schema), mend: `Write <${name} ${key}="…">.` });
  }
  return problems.length > before ? undefined : Object.fromEntries(given);
}

/** What a property takes, as a sentence. */
function takes(schema: z.ZodType): string {
  const { names, words } = schema.meta() ?? {};
  if (typeof names === 'string') return `It names a ${names}.`;
  return words ? 'It holds a few words.' : 'It takes a value of its own.';
}

/** In prose, words that stand on a line of their own inside a block, as in `<Say>words</Say>`, are a paragraph. */
function paragraphs(children: Piece[], parent: BlockName): Piece[] {
  if (blockNamed(parent).holds !== 'prose') return children;
  const grouped: Piece[] = [];
  let open: Piece[] | undefined;
  for (const child of children) {
    if (!isInline(child)) {
      open = undefined;
      grouped.push(child);
    } else if (open) open.push(child);
    else {
      open = [child];
      grouped.push({ type: 'paragraph', children: open, line: child.line });
    }
  }
  return grouped;
}

const inlineTypes: readonly string[] = ['text', 'emphasis', 'strong', 'link', 'inlineCode'];
const isInline = (piece: Piece) =>
  piece.type === 'block' ? blockNamed(piece.name).inside.includes('text') : inlineTypes.includes(piece.type);
