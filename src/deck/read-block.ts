import type { z } from 'zod';
import { type BlockName, blockNamed, blockNames, isBlockName } from './blocks.ts';
import type { Alignment, BlockNode, BodyNode } from './body.ts';
import { listKnown, type Problem } from './problem.ts';

/** Part of a Markdown node that is used; the parser's own union is wider than the constructs allowed here. */
export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  lang?: string | null;
  meta?: string | null;
  title?: string | null;
  alt?: string | null;
  /** Of what stands elsewhere: a footnote, the address of a link. */
  identifier?: string;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  align?: (Alignment | null)[] | null;
  /** A list on a block; directives, which no slide may hold, carry other shapes. */
  attributes?: unknown;
  children?: MarkdownNode[];
  position?: { start: { line: number }; end: { line: number } };
}

/** What Markdown puts elsewhere: the addresses of links by reference, and footnotes in the order in which they are named. */
export interface Elsewhere {
  addresses: ReadonlyMap<string, string>;
  footnotes: readonly string[];
}

export interface Place {
  file: string;
  problems: Problem[];
  /** The line of the nearest ancestor, for nodes that carry none. */
  line: number;
  elsewhere: Elsewhere;
}

/** A block of the closed set with its properties read; `undefined` after adding every mistake in them. */
export function readBlock(
  node: MarkdownNode,
  place: Place,
  childrenOf: (name: BlockName) => BodyNode[],
): BodyNode | undefined {
  const { file, problems, line } = place;
  const name = node.name ?? '';
  if (!isBlockName(name)) {
    problems.push({
      file,
      line,
      message: `Unknown block <${name}>.`,
      context: listKnown('blocks', blockNames, name),
      fix: 'Correct its spelling, or leave it out.',
    });
    return undefined;
  }
  const properties = readProperties(name, node, place);
  const children = childrenOf(name);
  // The schema of the block of this name has just read them.
  return properties && ({ type: 'block', name, props: properties, children, line } as BlockNode);
}

/** The valid properties of a block, or `undefined` after adding every mistake in them. */
function readProperties(name: BlockName, node: MarkdownNode, { file, problems, line }: Place): object | undefined {
  const { props } = blockNamed(name);
  const known = Object.keys(props.shape);
  const attributes = attributesOf(node).map(({ name: key = '{…}', value }) => ({ key, value }));
  const given = new Map(attributes.map(({ key, value }) => [key, value]));
  const before = problems.length;
  for (const [index, { key }] of attributes.entries())
    if (attributes.findIndex((each) => each.key === key) < index)
      problems.push({
        file,
        line,
        message: `<${name}> has "${key}" twice.`,
        context: 'Only the last would be read.',
        fix: 'Write two blocks, or leave one out.',
      });
  for (const key of given.keys()) {
    if (known.includes(key)) continue;
    problems.push({
      file,
      line,
      message: `<${name}> has no property "${key}".`,
      context: known.length > 0 ? listKnown(`properties of <${name}>`, known, key) : 'It has none at all.',
      fix: 'Correct its spelling, or leave it out.',
    });
  }
  for (const [key, schema] of Object.entries(props.shape)) {
    const value = given.get(key);
    const result = schema.safeParse(value);
    if (result.success) continue;
    const message = !given.has(key)
      ? `<${name}> needs the property "${key}".`
      : typeof value === 'string'
        ? `The property "${key}" of <${name}> cannot be "${value}".`
        : `The property "${key}" of <${name}> is not text in quotation marks.`;
    problems.push({ file, line, message, context: takes(schema), fix: `Write <${name} ${key}="…">.` });
  }
  return problems.length > before ? undefined : Object.fromEntries(given);
}

/** What a property takes, as a sentence. */
function takes(schema: z.ZodType): string {
  const { names, description } = schema.meta() ?? {};
  if (typeof names === 'string')
    return `It names ${/^[aeiou]/.test(names) ? 'an' : 'a'} ${names}, with small letters, digits and hyphens.`;
  return description ?? 'It holds a few words.';
}

function attributesOf({ attributes }: MarkdownNode): { name?: string; value?: unknown }[] {
  return Array.isArray(attributes) ? attributes : [];
}
