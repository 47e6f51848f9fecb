import fc from 'fast-check';
import type { DeckFile } from '#deck/read-yaml.ts';
import { drawDiagram } from '#drawing/diagrams/draw-diagram.ts';
import { shapeOf } from '#drawing/diagrams/model.ts';
import { measure } from './read-fixture.ts';

/** What an author's hand, another program or somebody with bad intent may put where something else belongs. */
const strange = [
  ...[
    '',
    ' ',
    '~',
    '[]',
    '{}',
    '[[]]',
    '{ a: 1 }',
    '0',
    '-1',
    '1e999',
    '.nan',
    '0x10',
    'true',
    '2031-02-30',
    '2031-13',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '*a',
    '&a [*a]',
    '!!js/function x',
    '|',
    '>-',
    '- ',
    ':',
    '#',
  ],
  ...[
    '<script>alert(1)</script>',
    '</style>',
    '<Face>',
    '</Read>',
    '<Cite claim="x" />',
    '{1+1}',
    '---',
    '```',
    '![x](y)',
  ],
  ...['javascript:alert(1)', 'data:text/html,x', '[a](javascript:x)', '“', '\u0000', '\u202e', '🙂', '%%{init: {}}%%'],
  ...['end', 'subgraph x', 'a --> b', 'x'.repeat(3000)],
];

type Change = (text: string) => string;

const word = fc.constantFrom(...strange);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const lineAt = (lines: readonly string[], at: number) => Math.floor(at * (lines.length - 1));
const inLines =
  (change: (lines: string[], index: number) => void) =>
  (at: number): Change =>
  (text) => {
    const lines = text.split('\n');
    change(lines, lineAt(lines, at));
    return lines.join('\n');
  };

/** One change of a file's text: a value replaced, a line gone, doubled or moved, a word put in, the end cut off. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, word).map(([at, value]) =>
    inLines((lines, index) => {
      lines[index] = (lines[index] ?? '').replace(/(:\s+|-\s+|=").*?(?="?$|")/, (_, head: string) => head + value);
    })(at),
  ),
  place.map(inLines((lines, index) => void lines.splice(index, 1))),
  place.map(inLines((lines, index) => void lines.splice(index, 0, lines[index] ?? ''))),
  place.map(inLines((lines, index) => void lines.push(...lines.splice(index, 1)))),
  place.map(inLines((lines, index) => void lines.splice(index, 1, `  ${lines[index]}`))),
  fc.tuple(place, word).map(
    ([at, value]): Change =>
      (text) => {
        const index = Math.floor(at * text.length);
        return text.slice(0, index) + value + text.slice(index);
      },
  ),
  place.map(
    (at): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
);

/** A deck with one to three changes somewhere in its files: most are mistakes, some are harmless. */
export function spoilt(files: readonly DeckFile[]): fc.Arbitrary<() => Promise<DeckFile[]>> {
  const file = fc.integer({ min: 0, max: files.length - 1 });
  const changes = fc.array(fc.tuple(file, change), { minLength: 1, maxLength: 3 });
  return changes.map((made) => async () => {
    const changed = files.map((each) => ({ ...each }));
    for (const [index, apply] of made) {
      const each = changed[index];
      if (each) each.text = apply(each.text);
    }
    for (const [index, each] of changed.entries())
      if (each.path.endsWith('.mmd') && each.text !== files[index]?.text)
        each.drawn = await drawDiagram(each.text, shapeOf(each.path), measure);
    return changed;
  });
}
