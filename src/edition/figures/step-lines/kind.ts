import type { Cited } from '#core/schema/cited.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { figureWords } from '#words/index.ts';
import { type Change, schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const stepLines = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ lines, moments, until, note, unit }, { language }) => {
    const change = ({ date, to, by, says, claims }: Change): Cited => {
      const value = to === undefined ? figureWords.more(`${by}${unit}`) : `${to}${unit}`;
      return { says: [`${longDay(date, language, true)}: ${value}`, says].filter(Boolean).join(', '), claims };
    };
    const days = [...moments, until].map(({ date, name, says, claims }) => ({
      says: [`${longDay(date, language, true)}: ${name}`, says].filter(Boolean).join(', '),
      claims,
    }));
    return {
      groups: [
        ...lines.map(({ label, changes }) => ({ title: label, items: changes.map(change) })),
        { items: [...days, note] },
      ],
    };
  },
});
