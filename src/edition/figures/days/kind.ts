import type { Cited } from '#core/schema/cited.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { figureWords } from '#words/index.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';
import { inWords } from './when.ts';

const told = (date: string, { says, claims }: Cited): Cited => ({ says: `${date}: ${says}`, claims });

export const days = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ from, to, events, band }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    const span = (from: string, until: string) => figureWords.span(day(from), day(until));
    const dated = events.map((event) => ({
      date: event.date,
      told: told(inWords(event, day, span), event),
    }));
    const ends = [from, to].map((end) => ({ date: end.date, told: told(day(end.date), end) }));
    const inOrder = [...ends, ...dated].sort((a, b) => a.date.localeCompare(b.date));
    const lasting = band ? [told(figureWords.since(day(band.since)), band)] : [];
    return { groups: [{ items: [...lasting, ...inOrder.map((event) => event.told)] }] };
  },
});
