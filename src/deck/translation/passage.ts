/** Words of a file that a reader sees, where they stand and how others take their place. */
export interface Passage {
  /** With single spaces, as a pair holds it: marks and links stand in it as in the file. */
  words: string;
  /** Of the file’s text: the first letter, and the one behind the last. */
  start: number;
  end: number;
  /** Writes other words as this place of the file wants them. */
  write(words: string): string;
}

/** Words as a pair holds them: a line break of the file is a space. */
export const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Puts words in the place of passages. What stands behind keeps its line: a problem in it is told where the author finds it. */
export function replacePassages(text: string, passages: readonly Passage[], wordsFor: Passage['write']): string {
  let replaced = '';
  let from = 0;
  for (const { words, start, end, write } of passages) {
    const other = wordsFor(words);
    const old = text.slice(start, end);
    const now = other === words ? old : write(other);
    replaced += text.slice(from, start) + now + '\n'.repeat(Math.max(0, linesIn(old) - linesIn(now)));
    from = end;
  }
  return replaced + text.slice(from);
}

const linesIn = (text: string) => text.split('\n').length;
