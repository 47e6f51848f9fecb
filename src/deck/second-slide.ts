import type { LineFinding } from './problem.ts';
import { withoutCode } from './read-other-tools.ts';

const isLine = (text: string) => /^---[ \t]*$/.test(text);
/** A line that front matter may hold. */
const isSetting = (text: string) => /^(?:[\w-]+:(?:\s|$)|\s|-\s|#|$)/.test(text);

/** Where another slide begins below the first, as tools have it that keep a whole deck in a file: `---`, and then its settings or its headline. */
export function secondSlide(text: string): LineFinding | undefined {
  const lines = withoutCode(text).split('\n');
  const begins = isLine(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && isLine(line)) + 1 : 0;
  const at = lines.findIndex((line, index) => index >= begins && isLine(line) && isSlide(lines.slice(index + 1)));
  if (at < 0) return undefined;
  return {
    line: at + 1,
    message: 'Another slide begins at this line of hyphens.',
    context: 'A file holds one slide.',
    fix: 'Put what follows into a file of its own, with the next number and a name: 20-my-slide.mdx.',
  };
}

function isSlide(below: readonly string[]): boolean {
  const first = below.find((line) => line.trim() !== '') ?? '';
  if (/^#{1,2}\s/.test(first)) return true;
  const end = below.findIndex(isLine);
  return /^[\w-]+:(?:\s|$)/.test(first) && end >= 0 && below.slice(0, end).every(isSetting);
}
