import type { FigureKind } from '#drawing/figures/kind.ts';
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
import { pressures } from './pressures/kind.ts';
import { readings } from './readings/kind.ts';
import { regionMap } from './region-map/kind.ts';
import { scale } from './scale/kind.ts';
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
export const figureKinds: readonly FigureKind[] = [
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
  pressures,
  readings,
  regionMap,
  scale,
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
];
