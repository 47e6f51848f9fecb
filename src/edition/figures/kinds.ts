import type { FigureKind } from '#drawing/figures/kind.ts';
import { accounts } from './accounts.ts';
import { answers } from './answers.ts';
import { calendar } from './calendar.ts';
import { days } from './days.ts';
import { dial } from './dial.ts';
import { gates } from './gates.ts';
import { gloss } from './gloss.ts';
import { goesOn } from './goes-on.ts';
import { hundreds } from './hundreds.ts';
import { ledger } from './ledger.ts';
import { levers } from './levers/levers.ts';
import { linkMap } from './link-map.ts';
import { members } from './members.ts';
import { page } from './page/page.ts';
import { precedent } from './precedent.ts';
import { pressures } from './pressures.ts';
import { reading } from './reading.ts';
import { readings } from './readings.ts';
import { regionMap } from './region-map.ts';
import { rulers } from './rulers.ts';
import { scale } from './scale.ts';
import { seats } from './seats.ts';
import { stances } from './stances.ts';
import { staves } from './staves.ts';
import { stepLines } from './step-lines/step-lines.ts';
import { swap } from './swap.ts';
import { swings } from './swings/swings.ts';
import { table } from './table.ts';
import { verdicts } from './verdicts.ts';
import { views } from './views.ts';
import { voiceCards } from './voice/cards.ts';
import { voiceHorizons } from './voice/horizons.ts';
import { voiceStairs } from './voice/stairs.ts';
import { voiceYardsticks } from './voice/yardsticks.ts';
import { wall } from './wall.ts';

/** Every kind of drawing: its file, and one line here. */
export const figureKinds: readonly FigureKind[] = [
  accounts,
  answers,
  calendar,
  days,
  dial,
  gates,
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
  reading,
  readings,
  regionMap,
  rulers,
  scale,
  seats,
  stances,
  staves,
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
