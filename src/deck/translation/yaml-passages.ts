import { isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { wordsIn } from '#core/schema/values.ts';
import { inOneLine, type Passage } from './passage.ts';

/** The words of a YAML file, in its order; those of front matter begin `offset` letters into their file. None where it cannot be read. */
export function yamlPassages(text: string, schema: z.ZodType, offset = 0): Passage[] {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return [];
  const found = wordsIn(schema, document.toJS()).flatMap(({ path }): Passage[] => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const [start, end] = node.range;
    return [
      {
        words: inOneLine(node.value),
        start: start + offset,
        end: end + offset,
        write: writerFor(text.slice(start, end)),
      },
    ];
  });
  return found.sort((a, b) => a.start - b.start);
}

/** A text of several lines, `>-`, ends with the break behind it. */
const writerFor = (old: string) => (words: string) => JSON.stringify(words) + (old.endsWith('\n') ? '\n' : '');
