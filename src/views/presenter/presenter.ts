// The teacher's window. It follows its stage and leads it; without a stage, or while frozen, it goes through the slides alone.
import '../../parts/tally/element.ts';
import { lessonAsked } from '../../deck/lesson.ts';
import { isFlag, isListOf, isNumber, isShape, isText } from '../../parts/page/guards.ts';
import { remembered } from '../../parts/page/memory.ts';
import { isOrder } from '../../parts/sync/messages.ts';
import { lessonWords } from '../../words/index.ts';
import { type Clock, halt, isClock, moveTo, run, settle, stopped } from './clock.ts';
import { deskData, slideDataOf } from './desk.ts';
import { drawBar, drawLink, drawSlide } from './draw.ts';
import { type DeskAction, wireKeys } from './keys.ts';
import { type Lesson, type Offer, pace } from './pace.ts';
import { scaleFrames, stepTitles } from './pictures.ts';
import { drawPlan, inOrder } from './plan-list.ts';
import { isPress, type Press } from './presses.ts';
import { StageLink } from './stage-link.ts';

interface Place {
  slide: string;
  step: number;
}

const { stops: all } = deskData();
const asked = lessonAsked(deskData(), new URLSearchParams(location.search).get('lesson'));
const notice = asked.unknown === undefined ? undefined : lessonWords.unknown(asked.unknown, deskData());

/** Where this window stands by itself, and whether it lets the class's screen stand. */
const keptPlace = remembered('place', isShape<Place>({ slide: isText, step: isNumber }), 'window');
const keptFreeze = remembered('frozen', isFlag, 'window');
const keptPath = remembered('own-path', isListOf(isText), 'window');
let own = keptPlace.get();
let frozen = keptFreeze.get() ?? false;
let ownPath = keptPath.get()?.filter((id) => slideDataOf(id));

const link = new StageLink(() => draw());
const keptClock = () => remembered(`clock/${link.stage}`, isClock);
const clockNow = () => keptClock().get() ?? stopped;

const path = () => link.state?.path ?? (ownPath?.length ? ownPath : asked.path);
const place = (): Place => {
  const { state } = link;
  if (state && !frozen) return { slide: state.slide, step: state.step };
  return own && path().includes(own.slide) ? own : { slide: path()[0] ?? '', step: 0 };
};
const lesson = (): Lesson => ({
  all,
  path: all.filter(({ id }) => path().includes(id)),
  length: link.state ? link.state.lesson : asked.lesson,
  at: place().slide,
});

function withClock(change: (clock: Clock, now: number) => Clock): Clock {
  const clock = change(clockNow(), Date.now());
  keptClock().set(clock);
  return clock;
}

function stand(at: Place): void {
  own = at;
  keptPlace.set(at);
  draw();
}

function go(at: Place): void {
  if (link.state && !frozen) link.order({ does: 'go', ...at });
  else stand(at);
}

/** One step on or back, as the stage would do it. The first step starts the clock. */
function move(by: 1 | -1): void {
  if (clockNow().elapsed === 0) withClock(run);
  if (link.state && !frozen) link.order({ does: by === 1 ? 'next' : 'back' });
  else stand(stepFrom(place(), by));
}

function stepFrom({ slide, step }: Place, by: 1 | -1): Place {
  const steps = (id: string) => stepTitles(id).length;
  if (step + by >= 0 && step + by <= steps(slide)) return { slide, step: step + by };
  const other = path()[path().indexOf(slide) + by];
  return other ? { slide: other, step: by === 1 ? 0 : steps(other) } : { slide, step };
}

function freeze(on: boolean, show = false): void {
  const here = place();
  frozen = on;
  keptFreeze.set(on);
  if (on) own = here;
  if (show) link.order({ does: 'go', ...here });
  stand(here);
}

function changePath(ids: string[]): void {
  if (link.state) link.order({ does: 'path', path: ids });
  else {
    ownPath = ids;
    keptPath.set(ids);
    draw();
  }
}

const take = ({ skip, add }: Offer) =>
  changePath(add ? inOrder(all, [...path(), add]) : path().filter((id) => !skip?.includes(id)));

const act = (does: DeskAction): void => {
  if (does === 'next' || does === 'back') move(does === 'next' ? 1 : -1);
  else if (does === 'black') link.order({ does });
  else freeze(!frozen);
};

function draw(): void {
  const at = place();
  const here = lesson();
  withClock((clock, now) => moveTo(clock, link.state?.slide ?? at.slide, now));
  const next = here.path[here.path.findIndex(({ id }) => id === at.slide) + 1];
  drawLink(link, { frozen, notice, lesson: here.length });
  drawSlide({ now: at.slide, next: next?.id, step: at.step, path: path(), state: link.state });
  drawPlan(here, { go: (slide) => go({ slide, step: 0 }), change: changePath });
  tick();
}

/** Shows the class the vote that stands on the slide, or else the hands. */
function showVotes(): void {
  const { state } = link;
  const vote = state?.slide === place().slide ? state.votes[0] : undefined;
  link.order(vote ? { does: 'exercise', exercise: vote.exercise } : { does: 'hands' });
}

function tick(): void {
  const clock = settle(clockNow(), Date.now());
  drawBar(lesson(), clock, pace(lesson(), clock), take);
}

const deeds: Record<Press, () => void> = {
  next: () => move(1),
  back: () => move(-1),
  black: () => act('black'),
  freeze: () => freeze(!frozen),
  'show-class': () => freeze(false, true),
  'back-to-class': () => freeze(false),
  clock: () => {
    withClock((clock, now) => (clock.since === null ? run(clock, now) : halt(clock, now)));
    tick();
  },
  'show-votes': showVotes,
  'clock-reset': () => {
    keptClock().forget();
    draw();
  },
};

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press], [data-order]') : null;
  const { press, order: text } = button?.dataset ?? {};
  if (isPress(press)) deeds[press]();
  const order: unknown = text && JSON.parse(text);
  if (isOrder(order)) link.order(order);
});
document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.id === 'which-stage') link.choose(event.target.value);
});
document.addEventListener('tally', ({ detail }) =>
  link.order({ does: 'tally', ...detail, counts: [...detail.counts] }),
);

wireKeys(act);
scaleFrames();
draw();
setInterval(tick, 1000);
