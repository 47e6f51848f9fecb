import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a deck of so many slides into a new folder, and says which: the story with which an author starts, the two slides of
 * its first section laid down again and again. Every third has a diagram of its own.
 */
export function largeDeck(slides: number): string {
  const deck = mkdtempSync(join(tmpdir(), 'large-deck-'));
  cpSync('src/starter/en', deck, { recursive: true });
  const text = (name: string) => readFileSync(join(deck, name), 'utf8');
  const [told, drawn] = ['1-the-stream/10-the-mill-stands-still.mdx', '1-the-stream/20-from-weir-to-flour.mdx'].map(
    text,
  );
  const diagram = ['mmd', 'yaml'].map((kind) => [kind, text(`diagrams/from-weir-to-flour.${kind}`)] as const);
  // The starter brings five.
  for (let number = 6; number <= slides; number++) {
    const isDrawn = number % 3 === 0;
    const slide = (isDrawn ? drawn : told)
      ?.replace(/^title: (.*)$/m, `title: $1, ${inLetters(number)}`)
      .replace(/^lessons: .*\n/m, '')
      .replace('id="from-weir-to-flour"', `id="flour-${number}"`);
    writeFileSync(join(deck, `1-the-stream/${1000 + number}-again-${number}.mdx`), slide ?? '');
    if (isDrawn)
      for (const [kind, source] of diagram) writeFileSync(join(deck, `diagrams/flour-${number}.${kind}`), source);
  }
  return deck;
}

/** No claim holds the number of a slide, so its title may not have it in digits. */
const inLetters = (number: number) => String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
