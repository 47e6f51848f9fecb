import { mdxToMdast } from 'satteri';
import type { MarkdownNode } from './read-block.ts';
import { frontMatter, withoutCode } from './read-other-tools.ts';

/** A headline of Markdown with which the words of a slide begin. */
export interface Headline {
  line: number;
  title: string;
}

/** The headline that a slide of another tool has in place of `title:`; undefined where it begins with anything else. */
export function headlineOf(text: string): Headline | undefined {
  const lines = withoutCode(text.replace(frontMatter, (matter) => matter.replace(/[^\n]/g, ''))).split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const [line = ''] = lines.slice(index, index + 1);
  if (!/^ {0,3}#{1,6}\s+\S/.test(line)) return undefined;
  try {
    const title = wordsOf(mdxToMdast(line)).trim();
    return title ? { line: index + 1, title } : undefined;
  } catch {
    return undefined;
  }
}

const wordsOf = ({ value, children = [] }: MarkdownNode): string => value ?? children.map(wordsOf).join('');
