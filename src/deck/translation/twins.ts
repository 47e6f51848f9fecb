import { inOneLine } from './passage.ts';

/** The words of quotations by their ids, which stand in sentences by these. */
type Quoted = Readonly<Record<string, { text: string }>>;

/** What a reader sees of the words of a pair: no marks, and quotations in their quotation marks. */
export const seenOf = (words: string, quotations: Quoted = {}): string =>
  tidy(
    words
      .replace(/<Quote id="([^"]*)"\s*\/>/g, (_, id: string) => `“${quotations[id]?.text ?? ''}”`)
      .replace(/<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*+|`/g, ''),
  );

/** The same words compare as equal whether they are read from a file or from a page, where marks stood between them. */
export const tidy = (words: string): string =>
  inOneLine(words)
    .replaceAll("'", '’')
    .replace(/ (?=[.,;:?!)。，；：？！）])/g, '');
