import { figureKind } from '#drawing/figures/kind.ts';
import { longDay, shortMonth } from '#drawing/figures/time.ts';
import { figureWords, numberIn } from '#words/index.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const levers = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ amounts, spans, moments, cost, note }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          title: `${amounts.name} ${amounts.unit}`,
          items: amounts.months.map(({ month, until, value, says, claims }) => ({
            says: `${until ? figureWords.span(shortMonth(month, language), day(until)) : day(month)}: ${says ?? numberIn(language, value)}`,
            claims,
          })),
        },
        {
          title: spans.name,
          items: [
            ...spans.all.map(({ name, from, to, claims }) => ({
              says: `${name}: ${figureWords.span(day(from), day(to))}`,
              claims,
            })),
            { says: `${cost.name} ${cost.says}`, claims: cost.claims },
          ],
        },
        { items: [...moments.map(({ date, name, claims }) => ({ says: `${day(date)}: ${name}`, claims })), note] },
      ],
    };
  },
});
