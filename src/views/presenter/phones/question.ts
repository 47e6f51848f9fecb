import type { Host } from '#classroom/live/host.ts';
import { type Ask, isOneChoice } from '#classroom/live/messages.ts';
import { handsOn, type Poll, pollOf } from '#classroom/phones/poll.ts';
import type { Order } from '#classroom/sync/messages.ts';
import { handsOf, keepWithPhones } from '#classroom/tally/by-phone.ts';
import { keepLines } from '#classroom/tally/lines.ts';
import { hands as aloud, hands } from '#classroom/tally/model.ts';
import { find, say } from '#frame/browser/elements/find.ts';
import { phonesWords as words } from '#words/index.ts';
import { presenterData } from '../presenter-data.ts';

/** What the phones must know of the window they stand in. */
export interface TeacherWindow {
  order(order: Order): void;
  press(does: 'next' | 'back'): void;
  /** The first question begins the lesson. */
  begin(): void;
}

/** Where the class is, whenever it moves. */
export interface Where {
  slide: string;
  step: number;
  /** The lesson's length in minutes. */
  lesson: number | undefined;
  elapsed: number;
  running: boolean;
  /** When the class’s screen was opened: one that was loaded anew is told of the room again. */
  opened: number | undefined;
  /** What lies over the slide there, by its title. */
  over: string | undefined;
}

/** What phones can be asked on a slide, in the order of the list to choose from; on any slide A to D, which is asked aloud. */
export const pollsAt = (slide = ''): readonly Poll[] => presenterData().polls[slide] ?? [handsOn(slide)];

/** The one that is chosen in the list. */
export function pollChosen(slide = ''): Poll {
  const polls = pollsAt(slide);
  const at = find<HTMLSelectElement>('#phones-ask')?.selectedIndex ?? 0;
  return polls[Math.max(at, 0)] ?? polls[0] ?? handsOn(slide);
}

/**
 * Shows the class what phones are asked, as it is opened and on a screen that was loaded anew: a vote, a line or rows in their exercise,
 * another question in a panel; nothing where it is asked aloud or of the slide’s picture, or belongs to another slide.
 */
export function showQuestion(ask: Ask | undefined, slide: string | undefined, teacher: TeacherWindow): void {
  const isAsked = ({ exercise, round }: Poll) => exercise === ask?.exercise && round === ask.round;
  const poll = pollsAt(slide).find(isAsked);
  if (!ask || !poll || ask.phase === 'shown') return;
  const { exercise, title, options, isVote, ofPicture } = poll;
  if (isVote || !isOneChoice(ask)) teacher.order({ does: 'exercise', exercise });
  else if (exercise !== hands && !ofPicture)
    teacher.order({ does: 'result', title, options: [...options], counts: [] });
}

/**
 * Phones and counted hands together; shown to the class at once. Without a connection nothing is shown: it would open later,
 * over whatever the class sees by then. A vote of its slide, and A to D that were asked aloud, are shown where hands are: on one
 * board, a full bar for everybody.
 */
export async function showAnswers(host: Host, slide: string | undefined, teacher: TeacherWindow): Promise<void> {
  const { ask, status } = host;
  if (!ask) return;
  say('.phones-said', status === 'in' ? '' : words.showLater);
  if (status !== 'in') return;
  const hands = handsOf(ask.exercise, ask.round, ask.options);
  const shown = await host.show(hands);
  if (!shown) return;
  const { lines, ...tally } = shown;
  if (!isOneChoice(ask)) {
    keepLines({ exercise: ask.exercise, lines });
    teacher.order({ does: 'lines', exercise: ask.exercise, lines: lines.map((line) => [...line]) });
    return;
  }
  keepWithPhones(tally, hands);
  teacher.order({ does: 'tally', ...tally });
  const { exercise, round } = ask;
  const here = pollsAt(slide).find((poll) => poll.exercise === exercise && poll.round === round);
  if (here?.isVote) teacher.order({ does: 'exercise', exercise });
  else if (here && exercise === aloud) teacher.order({ does: 'hands' });
  else {
    const { title, options } = pollOf(ask, Object.values(presenterData().polls).flat());
    teacher.order({ does: 'result', title, options: [...options], counts: tally.counts });
  }
}
