import { lineOf, piecesOf } from '#core/text/words.ts';
import type { Deck, Model } from '#deck/deck.ts';
import { evenLines } from '#drawing/even-lines.ts';
import type { Measure } from '#drawing/measure.ts';
import type { Drawn, Lettering } from '#drawing/part.ts';
import { wholeModel } from '#edition/models/kinds.ts';
import { drawnCards } from './cards/drawn.ts';
import { drawnPermit } from './permit/drawn.ts';

/** px */
const frame = { face: 'public-sans-400', size: 28, leading: 34 } as const;

/** A model's picture for where nothing can be played, with the sentence that says what in it is made up. */
export function drawnModel(model: Model, deck: Deck, measure: Measure): Drawn {
  const whole = wholeModel(model);
  const { box, parts } = whole.kind === 'permit' ? drawnPermit(whole) : drawnCards(whole, deck);
  const lines = evenLines(piecesOf(whole.frame), box.w, (line) => measure(lineOf(line), frame.face, frame.size));
  const told: Lettering = {
    anchor: 'start',
    lines: lines.map((line, index) => ({
      x: 0,
      baseline: box.h + (index + 1) * frame.leading,
      runs: [{ text: lineOf(line), face: frame.face, size: frame.size, spacing: 0, ink: { tone: 'muted' } }],
    })),
  };
  return { box: { ...box, h: box.h + (lines.length + 0.5) * frame.leading }, parts: [...parts, told] };
}
