import type { ExerciseDraw } from '#blocks/exercise/draw/exercise-draw.ts';
import { type Ask, isOneChoice } from '#classroom/live/messages.ts';
import type { OwnAnswer, Pupil } from '#classroom/live/pupil.ts';
import { voteOf } from '#classroom/live/topics.ts';
import { type Poll, type PulledLever, pollOf } from '#classroom/phones/poll.ts';
import { resultItems } from '#classroom/tally/bars.ts';
import { choices, HANDS_VOTE } from '#classroom/tally/counts.ts';
import { isTicked, type Rows, toggleBox } from '#classroom/tally/lines-and-rows.ts';
import { find, setText } from '#frame/browser/elements/find.ts';
import { button, make, refill, setIdle } from '#frame/browser/elements/make.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { isListOf, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { joinWords as words } from '#words/index.ts';

/** Data of the deck that a phone needs. */
export interface JoinData {
  polls: readonly Poll[];
  /** Consequences of each lever of a diagram, by its id. */
  levers: Readonly<Record<string, readonly PulledLever[]>>;
  /** The boxes that the sources tick in the rows of an exercise, by its id. */
  right: Readonly<Record<string, Rows>>;
  /** Headlines of the slides, by id. */
  titles: Readonly<Record<string, string>>;
}

const joinData = pageData<PageData & JoinData>;

let lastDrawn = '';

/** Draws what the class has been told and what this phone has answered. */
export function drawRoom(pupil: Pupil): void {
  const { status, answer, isOut: out } = pupil;
  const { ask, tally, stage } = pupil.shown;
  const connected = status === 'in';
  setText('.join-status', out ? words.out : words.status[status]);
  find('.join-room')?.toggleAttribute('data-away', !connected);
  const poll = ask && !out ? pollOf(ask, joinData().polls) : undefined;
  setText('#join-ask', poll?.title ?? (connected && !out ? words.wait : ''));
  setText('.join-help', !ask || out ? '' : helpFor(ask, answer));
  const now = JSON.stringify([ask, answer, tally, out]);
  if (now !== lastDrawn) {
    const choice = ask && poll && isOneChoice(ask) ? poll : undefined;
    drawLine(pupil, poll?.steps === undefined ? undefined : poll);
    drawRows(pupil, poll?.columns && poll);
    drawOptions(pupil, choice);
    drawCounts(choice, tally?.counts, answer?.arrived ? chosenBy(pupil) : undefined);
    drawLever(choice, tally ? chosenBy(pupil) : undefined);
    lastDrawn = now;
  }
  // What the class has finished may hold the answer to what it is asked now.
  drawFollowing(stage?.slide, ask !== undefined && ask.phase !== 'shown');
}

function helpFor({ phase, steps, columns, again }: Ask, answer: OwnAnswer | undefined): string {
  if (phase === 'open' && answer) return answer.sent ? words.sent : words.kept;
  if (phase === 'open') return columns ? words.openRows : steps ? words.openLine : words.open;
  if (answer?.arrived === false) return words.late;
  if (phase === 'closed') return again ? words.closedForNow : words.closed;
  return words.shown;
}

/** The option that this phone has chosen for the question that stands. */
function chosenBy({ shown: { ask }, answer }: Pupil): number | undefined {
  return ask !== undefined && answer?.vote === voteOf(ask) ? answer.values[0] : undefined;
}

function drawOptions(pupil: Pupil, poll: Poll | undefined): void {
  const { ask } = pupil.shown;
  const box = find('.join-options');
  if (!box) return;
  const open = ask?.phase === 'open';
  const buttons = (ask?.phase === 'shown' ? [] : (poll?.options ?? [])).map((text, option) => {
    const made = button(text, () => pupil.choose(option), { disabled: !open });
    made.setAttribute('aria-pressed', String(chosenBy(pupil) === option));
    if (poll?.exercise === HANDS_VOTE) made.dataset.shape = choices[option]?.shape;
    return made;
  });
  refill(box, ...buttons);
}

function drawCounts(poll: Poll | undefined, counts: readonly number[] | undefined, own: number | undefined): void {
  const list = find('.join-counts');
  if (!list) return;
  list.hidden = !poll || !counts;
  const items = resultItems(poll?.options ?? [], counts ?? []);
  const [chosen] = own === undefined ? [] : (items[own]?.children ?? []);
  chosen?.append(' ', make('small', {}, words.own));
  list.replaceChildren(...items);
}

/** Shows what follows from the lever that this phone has pulled: to nobody before the answers are shown. */
function drawLever(poll: Poll | undefined, own: number | undefined): void {
  const lever = own === undefined ? undefined : joinData().levers[poll?.exercise ?? '']?.[own];
  find('.join-lever')?.replaceChildren(
    ...(lever
      ? [
          make('h3', {}, words.pulled(poll?.options[own ?? 0] ?? '')),
          make('ol', {}, ...lever.steps.map((step) => make('li', {}, step))),
          make('dl', {}, ...lever.ends.flatMap(({ name, says }) => [make('dt', {}, name), make('dd', {}, says)])),
        ]
      : []),
  );
}

/** Shows the article at the slide that the class sees, while phones follow: never its notes. */
function drawFollowing(slide: string | undefined, isAsked: boolean): void {
  const box = find('.join-follow');
  const frame = find<HTMLIFrameElement>('.join-follow iframe');
  const link = find<HTMLAnchorElement>('.join-place');
  if (!box || !frame || !link) return;
  box.hidden = slide === undefined || isAsked;
  frame.hidden = slide === undefined;
  if (slide === undefined || link.hash === `#${slide}`) return;
  link.href = siteLink(`read/#${slide}`);
  link.textContent = joinData().titles[slide] ?? slide;
  // The page is loaded once; later only its place changes.
  if (scrollToSlide(slide, frame)) return;
  frame.onload = () => scrollToSlide(link.hash.slice(1), frame);
  frame.src = siteLink('read/');
}

/** Says whether the slide is there. Scrolling to it in the frame scrolls this page too, perhaps off a question: that goes back. */
function scrollToSlide(slide: string, frame: HTMLIFrameElement): boolean {
  const there = frame.contentDocument?.getElementById(slide);
  const before = scrollY;
  there?.scrollIntoView({ behavior: 'instant' });
  scrollTo({ top: before, behavior: 'instant' });
  return Boolean(there);
}

/** Shows the axes of the line that is asked for, and no other. Their code comes with the first question of this kind. */
function drawLine(pupil: Pupil, poll: Poll | undefined): void {
  for (const axes of document.querySelectorAll<HTMLElement>('.join-line')) {
    const isAsked = axes.dataset.line === poll?.exercise;
    axes.hidden = !isAsked;
    const exercise = axes.querySelector<ExerciseDraw>('exercise-draw');
    if (exercise && isAsked) void askForLine(exercise, pupil);
  }
}

async function askForLine(exercise: ExerciseDraw, pupil: Pupil): Promise<void> {
  (await retryUntilLoaded(() => import('#blocks/exercise/draw/exercise-draw.ts'))).startDraw();
  const { ask, tally } = pupil.shown;
  if (!ask) return;
  exercise.asking = {
    vote: voteOf(ask),
    phase: ask.phase,
    isTold: ask.told ?? false,
    sent: pupil.answer?.vote === voteOf(ask) ? pupil.answer.values : undefined,
    middle: ask.phase === 'shown' ? tally?.counts : undefined,
    send: (line) => pupil.choose(...line),
  };
}

/** Ticks that are not sent yet: a page that is loaded again shows them still. */
const storedTicks = storedValue(
  'rows',
  isShape<{ vote: string; rows: number[] }>({ vote: isText, rows: isListOf(isNumber) }),
  'window',
);

/** Forgets what was ticked on this phone. */
export const forgetRows = (): void => storedTicks.forget();

/**
 * Draws the rows that are to be filled in, with their boxes, which may change until the question is closed; then how many
 * ticked each.
 */
function drawRows(pupil: Pupil, poll: Poll | undefined): void {
  const box = find('.join-rows');
  if (!box) return;
  const { ask, tally } = pupil.shown;
  const columns = poll?.columns;
  for (const texts of document.querySelectorAll<HTMLElement>('.join-texts'))
    texts.hidden = !columns || texts.dataset.exercise !== poll?.exercise;
  box.hidden = !ask || !columns;
  if (!ask || !columns) {
    refill(box);
    return;
  }
  const vote = voteOf(ask);
  const sent = pupil.answer?.vote === vote ? pupil.answer.values : undefined;
  const now = ticksIn(vote, poll.options.length) ?? sent ?? poll.options.map(() => 0);
  const isOpen = ask.phase === 'open';
  const turn = (at: number, column: number) => {
    storedTicks.set({ vote, rows: toggleBox(now, at, column) });
    drawRows(pupil, poll);
  };
  const counts = ask.phase === 'shown' ? tally?.counts : undefined;
  const right = ask.told ? joinData().right[ask.exercise] : undefined;
  const fields = poll.options.map((row, at) => {
    const boxes = columns.map((name, column) => {
      const made = button(name, () => turn(at, column), { disabled: !isOpen });
      made.ariaPressed = String(isTicked(now[at] ?? 0, column));
      const count = counts?.[at * columns.length + column];
      if (count !== undefined) made.append(' ', make('strong', {}, String(count)));
      if (isTicked(right?.[at] ?? 0, column)) made.append(' ✓');
      return made;
    });
    return make('fieldset', {}, make('legend', {}, row), ...boxes);
  });
  const empty = now.filter((row) => row === 0).length;
  const isBegun = isOpen && empty > 0 && empty < now.length;
  refill(
    box,
    ...fields,
    ...(isBegun ? [make('p', { className: 'join-empty' }, words.emptyRows(empty))] : []),
    ...(isOpen ? [sendButton(pupil, now, sent)] : []),
  );
}

/** Gives the ticks in this vote; undefined where there are none, or the rows were others. */
function ticksIn(vote: string, length: number): Rows | undefined {
  const kept = storedTicks.get();
  return kept?.vote === vote && kept.rows.length === length ? kept.rows : undefined;
}

/** Sends the rows, once one of them is filled in and none is as it was sent. */
function sendButton(pupil: Pupil, now: Rows, sent: Rows | undefined): HTMLButtonElement {
  const isIdle = now.every((row) => row === 0) || sent?.join() === now.join();
  // What the head of the page says of it is out of sight by then.
  const made = button(!sent ? words.sendRows : isIdle ? words.sent : words.sendChange, () => {
    if (!isIdle) pupil.choose(...now);
  });
  made.className = 'join-send';
  setIdle(made, isIdle);
  return made;
}
