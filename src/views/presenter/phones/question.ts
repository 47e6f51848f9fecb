import type { Host, QuestionResult } from '#classroom/live/host.ts';
import { type Ask, isOneChoice } from '#classroom/live/messages.ts';
import { handsPoll, type Poll, pollOf } from '#classroom/phones/poll.ts';
import type { Command } from '#classroom/sync/commands.ts';
import { handsOf, keepWithPhones } from '#classroom/tally/by-phone.ts';
import { keepMoves } from '#classroom/tally/counted.ts';
import { HANDS_VOTE } from '#classroom/tally/counts.ts';
import { keepLines } from '#classroom/tally/lines.ts';
import { find, setText } from '#frame/browser/elements/find.ts';
import { phonesWords as words } from '#words/index.ts';
import { presenterData } from '../presenter-data.ts';

/** The teacher's window, as its part for phones uses it. */
export interface TeacherWindow {
  send(command: Command): void;
  /** The first question begins the lesson. */
  begin(): void;
}

/** Place of the class, which phones hear of whenever it moves. */
export interface Where {
  slide: string;
  step: number;
  /** The lesson's length in minutes. */
  lesson: number | undefined;
  elapsed: number;
  running: boolean;
  /** Time at which the class’s screen was opened: one that was loaded anew hears of the room again. */
  opened: number | undefined;
  /** Id of the panel that lies over the slide there. */
  over: string | undefined;
  /** The exercise of which the class there has been shown what is right. */
  told: string | undefined;
}

/** Questions for phones on a slide, in the order of the list to choose from; on any slide A to D, which is asked aloud. */
export const pollsAt = (slide = ''): readonly Poll[] => presenterData().polls[slide] ?? [handsPoll(slide)];

/** The question that is chosen in the list. */
export function pollChosen(slide = ''): Poll {
  const polls = pollsAt(slide);
  const at = find<HTMLSelectElement>('#phones-ask')?.selectedIndex ?? 0;
  return polls[Math.max(at, 0)] ?? polls[0] ?? handsPoll(slide);
}

/** Tells whether this is the open question. */
export const isAsked = ({ exercise, round }: Poll, ask: Ask | undefined) =>
  exercise === ask?.exercise && round === ask.round;

/**
 * Shows the class what phones are asked, as it is opened and on a screen that was loaded anew: a vote, a line or rows in their exercise,
 * another question in a panel; nothing where it is asked aloud or of the slide’s picture, or belongs to another slide.
 */
export function showQuestion(ask: Ask | undefined, slide: string | undefined, teacher: TeacherWindow): void {
  const poll = pollsAt(slide).find((one) => isAsked(one, ask));
  if (!ask || !poll || ask.phase === 'shown') return;
  const { exercise, round, options, isVote, ofPicture } = poll;
  if (isVote || !isOneChoice(ask)) teacher.send({ type: 'open-exercise', exercise });
  else if (exercise !== HANDS_VOTE && !ofPicture)
    teacher.send({ type: 'show-result', exercise, round, options: options.length, counts: [] });
}

/** Next action of the one button. */
export type Turn = keyof typeof words.turns;

/** Asks what is chosen, closes it, shows what was answered. What is asked again later is not shown before: it may only go on. */
export function nextTurn(ask: Ask | undefined, chosen: Poll): Turn {
  if (!isAsked(chosen, ask)) return 'ask';
  if (ask?.phase === 'open') return 'close';
  return ask?.phase === 'closed' && !chosen.isFirst ? 'show' : 'again';
}

/** Opens the question that is chosen. What was answered to another one, and not shown, stays counted. */
export async function ask(host: Host, slide: string | undefined, teacher: TeacherWindow): Promise<void> {
  const chosen = pollChosen(slide);
  const { exercise, round, options, steps, columns, isFirst } = chosen;
  if (host.ask && !isAsked(chosen, host.ask) && host.answered > 0) await countUnseen(host, teacher);
  teacher.begin();
  host.open({
    exercise,
    round,
    options: options.length,
    ...(steps !== undefined && { steps }),
    ...(columns && { columns: columns.length }),
    ...(isFirst && { again: true }),
  });
  showQuestion(host.ask, slide, teacher);
}

/** Closes the question. One that is asked again is counted now, for nobody to see before its second time. */
export async function close(host: Host, teacher: TeacherWindow): Promise<void> {
  if (host.ask?.again) await countUnseen(host, teacher);
  else host.close();
}

/** The count under way of what nobody sees: another question would end it, and waits. */
let counting: Promise<void> | undefined;

function countUnseen(host: Host, teacher: TeacherWindow): Promise<void> {
  counting ??= keepUnseen(host, teacher).finally(() => {
    counting = undefined;
  });
  return counting;
}

async function keepUnseen(host: Host, teacher: TeacherWindow): Promise<void> {
  const { ask } = host;
  const counted = ask && (await host.count(handsFor(ask)));
  if (counted) keep(ask, counted, teacher);
}

const handsFor = ({ exercise, round, options }: Ask) => handsOf(exercise, round, options);

/** Keeps what was counted, in this window and in that of the class. */
function keep(ask: Ask, { lines, ...tally }: QuestionResult, teacher: TeacherWindow): void {
  if (isOneChoice(ask)) {
    if (tally.moves) keepMoves(ask.exercise, tally.moves);
    keepWithPhones(tally, handsFor(ask));
    teacher.send({ type: 'set-counts', ...tally });
  } else keepLines({ exercise: ask.exercise, lines });
}

/**
 * Phones and counted hands together; shown to the class at once. Without a connection nothing is shown: it would open later,
 * over whatever the class sees by then. A vote of its slide, and A to D that were asked aloud, are shown where hands are: on one
 * board, a full bar for everybody.
 */
export async function showAnswers(host: Host, slide: string | undefined, teacher: TeacherWindow): Promise<void> {
  const { ask, status } = host;
  if (!ask) return;
  setText('.phones-said', status === 'in' ? '' : words.showLater);
  if (status !== 'in') return;
  const poll = pollOf(ask, Object.values(presenterData().polls).flat());
  const shown = await host.show(handsFor(ask), poll.before);
  if (!shown) return;
  const { exercise, round } = ask;
  keep(ask, shown, teacher);
  if (!isOneChoice(ask)) {
    teacher.send({ type: 'open-lines', exercise, lines: shown.lines.map((line) => [...line]) });
    return;
  }
  const isHere = pollsAt(slide).some((one) => isAsked(one, ask));
  if (isHere && poll.isVote) teacher.send({ type: 'open-exercise', exercise });
  else if (isHere && exercise === HANDS_VOTE) teacher.send({ type: 'open-hands' });
  else teacher.send({ type: 'show-result', exercise, round, options: poll.options.length, counts: shown.counts });
}
