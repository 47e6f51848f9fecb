import type { RevealApi } from 'reveal.js';
import '../../parts/countdown/element.ts';
import type { PairCountdown } from '../../parts/countdown/element.ts';
import { forgetAllBut, keptSettings } from '../../parts/page/memory.ts';
import { Line } from '../../parts/sync/line.ts';
import type { Message, Order, StageState, Vote } from '../../parts/sync/messages.ts';
import { StageId } from '../../parts/sync/stage-id.ts';
import { tell } from '../../parts/tally/element.ts';
import { hands, wireHands } from '../../parts/tally/hands.ts';
import { openPanel } from './panels.ts';
import type { StagePath } from './path.ts';

/** Joins the stage to its presenter window: says where it is, and does what it is told. */
export function startTeaching(deck: RevealApi, path: StagePath): void {
  const id = new StageId();
  const opened = Date.now();
  const slideId = () => deck.getCurrentSlide().id;
  const countdown = document.querySelector<PairCountdown>('pair-countdown');
  const { draw } = wireHands(slideId);

  const state = (): StageState => ({
    stage: id.value,
    opened,
    moved: Date.now(),
    lesson: path.asked.lesson,
    path: [...path.ids],
    slide: slideId(),
    step: stepOf(deck),
    steps: deck.getCurrentSlide().querySelectorAll('.fragment').length,
    black: deck.isPaused(),
    votes: votesOn(deck.getCurrentSlide()),
  });
  const say = () => line.post({ kind: 'state', state: state() });
  const obey = (order: Order): void => {
    // A panel that the class was shown goes with its slide.
    if (['next', 'back', 'go'].includes(order.does)) document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    if (order.does === 'next') deck.next();
    else if (order.does === 'back') deck.prev();
    else if (order.does === 'black') deck.togglePause();
    else if (order.does === 'go') deck.slide(path.ids.indexOf(order.slide), 0, order.step - 1);
    else if (order.does === 'path') path.change(order.path, deck);
    else if (order.does === 'tally') tell(order);
    else if (order.does === 'hands') openPanel('hands-panel');
    else if (order.does === 'exercise')
      deck
        .getCurrentSlide()
        .querySelector<HTMLElement>(`button[data-exercise="${CSS.escape(order.exercise)}"]`)
        ?.click();
    else if (order.does === 'close') document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    else if (order.does === 'countdown') countdown?.start(order.minutes);
    else if (order.does === 'countdown-pause') countdown?.pause();
    else countdown?.stop();
    say();
  };
  const hear = (message: Message): void => {
    if (id.hear(message, line)) nameLinks();
    if (message.kind === 'hello') say();
    else if (message.kind === 'order' && message.stage === id.value) obey(message.order);
    else if (message.kind === 'cleared') clear();
  };
  const line = new Line(hear);
  id.claim(line);

  /** The presenter's link names this stage and this lesson. */
  const nameLinks = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="presenter"]')) {
      const query = new URLSearchParams({ stage: id.value });
      if (path.asked.lesson) query.set('lesson', String(path.asked.lesson));
      link.search = query.toString();
    }
  };
  const clear = () => {
    forgetAllBut(keptSettings);
    for (const { exercise, round, options } of votesOn(document.body))
      tell({ exercise, round, counts: Array(options).fill(0) });
    tell({ exercise: hands, round: slideId(), counts: [] });
    path.change(path.asked.path, deck);
  };

  nameLinks();
  draw();
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
    deck.on(event, () => {
      if (event === 'slidechanged') draw();
      say();
    });
  const makeRoom = () => {
    document.documentElement.toggleAttribute('data-countdown', !countdown?.hidden);
    deck.layout();
  };
  addEventListener('countdown-shown', makeRoom);
  if (countdown && !countdown.hidden) makeRoom();
  addEventListener('pagehide', () => line.post({ kind: 'closed', stage: id.value }));
  addEventListener('pageshow', ({ persisted }) => persisted && say());
  say();
}

const stepOf = (deck: RevealApi): number => (deck.getIndices().f ?? -1) + 1;

/** The votes that stand in a part of the page. */
export function votesOn(part: Element): Vote[] {
  return [...part.querySelectorAll<HTMLElement>('[data-exercise][data-kind="vote"]')].map(
    ({ dataset, textContent }) => ({
      exercise: dataset.exercise ?? '',
      round: dataset.round ?? '',
      title: dataset.title ?? textContent?.trim() ?? '',
      options: Number(dataset.options ?? 4),
    }),
  );
}
