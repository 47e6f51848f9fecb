import { z } from 'zod';
import type { FigureData, FigureKind } from '#drawing/figures/kind.ts';
import { accounts } from './accounts/kind.ts';
import { answers } from './answers/kind.ts';
import { calendar } from './calendar/kind.ts';
import { days } from './days/kind.ts';
import { dial } from './dial/kind.ts';
import { gloss } from './gloss/kind.ts';
import { goesOn } from './goes-on/kind.ts';
import { hundreds } from './hundreds/kind.ts';
import { ledger } from './ledger/kind.ts';
import { levers } from './levers/kind.ts';
import { linkMap } from './link-map/kind.ts';
import { members } from './members/kind.ts';
import { page } from './page/kind.ts';
import { precedent } from './precedent/kind.ts';
import { readings } from './readings/kind.ts';
import { regionMap } from './region-map/kind.ts';
import { scale } from './scale/kind.ts';
import { scales } from './scales/kind.ts';
import { seats } from './seats/kind.ts';
import { stances } from './stances/kind.ts';
import { stepLines } from './step-lines/kind.ts';
import { swap } from './swap/kind.ts';
import { swings } from './swings/kind.ts';
import { table } from './table/kind.ts';
import { verdicts } from './verdicts/kind.ts';
import { views } from './views/kind.ts';
import { voiceCards } from './voice/cards/kind.ts';
import { voiceHorizons } from './voice/horizons/kind.ts';
import { voiceStairs } from './voice/stairs/kind.ts';
import { voiceYardsticks } from './voice/yardsticks/kind.ts';
import { wall } from './wall/kind.ts';

/** Every kind of drawing: its folder, and one line here. */
const all = [
  accounts,
  answers,
  calendar,
  days,
  dial,
  gloss,
  goesOn,
  hundreds,
  ledger,
  levers,
  linkMap,
  members,
  page,
  precedent,
  readings,
  regionMap,
  scale,
  scales,
  seats,
  stances,
  stepLines,
  swap,
  swings,
  table,
  verdicts,
  views,
  voiceCards,
  voiceHorizons,
  voiceStairs,
  voiceYardsticks,
  wall,
] as const satisfies readonly [FigureKind, ...FigureKind[]];

/** The names of all kinds. */
export const figureKinds: readonly string[] = all.map(({ schema }) => schema.shape.kind.value);

const [first, ...rest] = all;

/** `slides/figures/<id>.yaml`: a picture drawn from data at build time. */
export const figure = z.discriminatedUnion('kind', [first.schema, ...rest.map(({ schema }) => schema)], {
  error: `a figure has one of these kinds: ${figureKinds.join(', ')}`,
});

/** The kind of a figure that its schema has read. */
export function kindOf({ kind }: FigureData): FigureKind {
  const found = all.find(({ schema }) => schema.shape.kind.value === kind);
  if (!found) throw new Error(`"${kind}" passed the schema but is no kind of figure`);
  return found;
}
