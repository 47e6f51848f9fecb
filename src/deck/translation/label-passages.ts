import { inOneLine, type Passage } from './passage.ts';

/** The labels of a mermaid source: what stands in quotation marks, and what a message, an event or a note says behind its colon. */
const labels =
  /"([^"\n]*)"|^[^\S\n]*(?:title|section|participant\s+\S+\s+as|actor\s+\S+\s+as|[^\n:"%]+:)[^\S\n]+(\S[^\n"]*?)[^\S\n]*$/gm;

/** The labels of a diagram; a source in a slide begins `offset` letters into its file. */
export function labelPassages(text: string, offset = 0): Passage[] {
  return [...text.matchAll(new RegExp(labels, 'dgm'))].flatMap(({ 1: quoted, 2: bare, indices }) => {
    const words = inOneLine(quoted ?? bare ?? '');
    const [start, end] = indices?.[quoted === undefined ? 2 : 1] ?? [];
    if (start === undefined || end === undefined || !/\p{L}/u.test(words)) return [];
    return [{ words, start: start + offset, end: end + offset, write: (other: string) => other.replaceAll('"', '”') }];
  });
}
