import { mdxToMdast } from 'satteri';
import { type BlockName, blockNamed, isBlockName } from '../blocks.ts';
import type { MarkdownNode } from '../read-block.ts';
import { frontMatter } from '../read-other-tools.ts';
import { slideSettings } from '../schema/deck.ts';
import { labelPassages } from './label-passages.ts';
import { inOneLine, type Passage } from './passage.ts';
import { yamlPassages } from './yaml-passages.ts';

interface Placed extends MarkdownNode {
  children?: Placed[];
  position?: { start: { offset: number; line: number }; end: { offset: number; line: number } };
}

/** The words of a slide: its front matter’s, each paragraph, heading, item and cell with its marks, and what its blocks say of themselves. */
export function slidePassages(text: string): Passage[] {
  const matter = frontMatter.exec(text)?.[1];
  const front = matter === undefined ? [] : yamlPassages(matter, slideSettings, '---\n'.length);
  return [...front, ...passagesIn(treeOf(text).children ?? [], text)].sort((a, b) => a.start - b.start);
}

/** What cannot be parsed has no words; the slide itself tells why. */
function treeOf(text: string): Placed {
  try {
    return mdxToMdast(text, { features: { math: true } }) as Placed;
  } catch {
    return { type: 'root' };
  }
}

const inline = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'link',
  'linkReference',
  'inlineCode',
  'inlineMath',
  'mdxJsxTextElement',
  'footnoteReference',
];
/** A block of a sentence that stands on a line of its own is parsed as one that holds others. */
const isInline = ({ type, name }: Placed) =>
  inline.includes(type) || (type === 'mdxJsxFlowElement' && blockOf(name)?.allowedIn.includes('text') === true);

const blockOf = (name: string | null | undefined) =>
  isBlockName(name ?? '') ? blockNamed(name as BlockName) : undefined;

function passagesIn(nodes: readonly Placed[], text: string): Passage[] {
  const found: Passage[] = [];
  let run: Placed[] = [];
  const close = () => {
    const [first, last] = [run[0]?.position, run.at(-1)?.position];
    if (first && last) found.push(...passage(text, first.start.offset, last.end.offset));
    run = [];
  };
  for (const node of nodes) {
    const apart = (node.position?.start.line ?? 0) - (run.at(-1)?.position?.end.line ?? 0) > 1;
    if (!isInline(node) || apart) close();
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    if (node.type === 'code' && node.lang === 'mermaid' && node.position) {
      const { start, end } = node.position;
      found.push(...labelPassages(text.slice(start.offset, end.offset), start.offset));
    }
    if (/^mdxJsx/.test(node.type)) found.push(...propertyPassages(node, text));
    found.push(...passagesIn(node.children ?? [], text));
  }
  close();
  return found;
}

function passage(text: string, from: number, to: number): Passage[] {
  const old = text.slice(from, to);
  const start = from + old.length - old.trimStart().length;
  const end = to - (old.length - old.trimEnd().length);
  const words = inOneLine(text.slice(start, end));
  // Marks and formulas alone are no words.
  return /\p{L}/u.test(words.replace(/<[^>]*>|\$[^$]*\$/g, '')) ? [{ words, start, end, write: (other) => other }] : [];
}

/** What a block says in its properties, as a caption. */
function propertyPassages({ name, position }: Placed, text: string): Passage[] {
  const shape = blockOf(name)?.props.shape;
  if (!shape || !position) return [];
  const [tag = ''] = /^<(?:[^>"]|"[^"]*")*>/.exec(text.slice(position.start.offset)) ?? [];
  return Object.entries(shape).flatMap(([key, schema]) => {
    const at = schema.meta()?.words === true ? new RegExp(`\\b${key}="([^"]*)"`, 'd').exec(tag) : undefined;
    const [start, end] = at?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) return [];
    const words = inOneLine(tag.slice(start, end));
    return [
      {
        words,
        start: start + position.start.offset,
        end: end + position.start.offset,
        write: (other: string) => other.replaceAll('"', '”'),
      },
    ];
  });
}
