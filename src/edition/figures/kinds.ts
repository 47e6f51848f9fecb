import type { FigureKind } from '#drawing/figures/kind.ts';
import { accounts } from './accounts.ts';
import { calendar } from './calendar/calendar.ts';
import { dial } from './dial.ts';
import { gates } from './gates.ts';
import { gloss } from './gloss.ts';
import { goesOn } from './goes-on.ts';
import { hand } from './hand.ts';
import { ledger } from './ledger.ts';
import { levers } from './levers/levers.ts';
import { link } from './link.ts';
import { members } from './members.ts';
import { page } from './page/page.ts';
import { reading } from './reading.ts';
import { regionMap } from './region-map.ts';
import { rulers } from './rulers/rulers.ts';
import { seats } from './seats.ts';
import { stances } from './stances.ts';
import { staves } from './staves/staves.ts';
import { stepLines } from './step-lines/step-lines.ts';
import { swings } from './swings/swings.ts';
import { table } from './table.ts';
import { verdicts } from './verdicts.ts';
import { views } from './views.ts';
import { voiceStairs } from './voice-stairs.ts';

/** Every kind of drawing: its file, and one line here. */
export const figureKinds: readonly FigureKind[] = [
  accounts,
  calendar,
  dial,
  gates,
  gloss,
  goesOn,
  hand,
  ledger,
  levers,
  link,
  members,
  page,
  reading,
  regionMap,
  rulers,
  seats,
  stances,
  staves,
  stepLines,
  swings,
  table,
  verdicts,
  views,
  voiceStairs,
];
