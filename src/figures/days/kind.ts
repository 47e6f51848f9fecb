import { figureWords } from '../../words/index.ts';
import { figureKind, type Said } from '../kind.ts';
import { longDay } from '../time.ts';
import { type DayEvent, schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

const told = (date: string, { says, claims }: Said): Said => ({ says: `${date}: ${says}`, claims });

export const days = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ from, to, events, band }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    const when = ({ date, until, goesOn }: DayEvent) => {
      if (!until) return day(date);
      const span = figureWords.span(day(date), day(until));
      return goesOn ? figureWords.from(span) : span;
    };
    const dated = events.map((event) => ({
      date: event.date,
      told: told(when(event), event),
    }));
    const ends = [from, to].map((end) => ({ date: end.date, told: told(day(end.date), end) }));
    const inOrder = [...ends, ...dated].sort((a, b) => a.date.localeCompare(b.date));
    const lasting = band ? [told(figureWords.since(day(band.since)), band)] : [];
    return { groups: [{ items: [...lasting, ...inOrder.map((event) => event.told)] }] };
  },
});
