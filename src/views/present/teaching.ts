import type { RevealApi } from 'reveal.js';
import '../../parts/countdown/element.ts';
import type { PairCountdown } from '../../parts/countdown/element.ts';
import { forgetClass } from '../../parts/page/preferences.ts';
import { Line } from '../../parts/sync/line.ts';
import type { Message, StageState } from '../../parts/sync/messages.ts';
import { nameStage } from '../../parts/sync/name-stage.ts';
import { StageId } from '../../parts/sync/stage-id.ts';
import { tell } from '../../parts/tally/counted.ts';
import { hands, wireHands } from '../../parts/tally/hands.ts';
import { countsFor } from '../../parts/tally/model.ts';
import { obey } from './obey.ts';
import type { StagePath } from './path.ts';
import { slideDataOf, stageData } from './stage-data.ts';

/** Joins the stage to its presenter window: says where it is, and does what it is told. */
export function startTeaching(reveal: RevealApi, path: StagePath): void {
  const id = new StageId();
  const opened = Date.now();
  const slideId = () => reveal.getCurrentSlide().id;
  const countdown = document.querySelector<PairCountdown>('pair-countdown');
  const { draw } = wireHands(slideId);

  const state = (): StageState => ({
    stage: id.value,
    opened,
    moved: Date.now(),
    lesson: path.asked.lesson,
    path: [...path.ids],
    slide: slideId(),
    step: stepOf(reveal),
    steps: reveal.getCurrentSlide().querySelectorAll('.fragment').length,
    black: reveal.isPaused(),
    votes: [...(slideDataOf(reveal.getCurrentSlide())?.votes ?? [])],
  });
  const say = () => line.post({ kind: 'state', state: state() });
  const hear = (message: Message): void => {
    if (id.hear(message, line)) nameLinks();
    if (message.kind === 'hello') say();
    else if (message.kind === 'order' && message.stage === id.value) {
      obey(message.order, reveal, path);
      say();
    } else if (message.kind === 'cleared') clear();
  };
  const line = new Line(hear);
  id.claim(line);

  /** The presenter's link names this stage and this lesson. */
  const nameLinks = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="presenter"]'))
      nameStage(link, id.value, path.asked.lesson);
  };
  const clear = () => {
    forgetClass();
    for (const { exercise, round, options } of stageData().stops.flatMap(({ votes }) => votes))
      tell({ exercise, round, counts: countsFor(options) });
    tell({ exercise: hands, round: slideId(), counts: [] });
    path.change(path.asked.path, reveal);
  };

  nameLinks();
  draw();
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
    reveal.on(event, () => {
      if (event === 'slidechanged') draw();
      say();
    });
  const makeRoom = () => {
    document.documentElement.toggleAttribute('data-countdown', !countdown?.hidden);
    reveal.layout();
  };
  addEventListener('countdown-shown', makeRoom);
  if (countdown && !countdown.hidden) makeRoom();
  addEventListener('pagehide', () => line.post({ kind: 'closed', stage: id.value }));
  addEventListener('pageshow', ({ persisted }) => persisted && say());
  say();
}

const stepOf = (reveal: RevealApi): number => (reveal.getIndices().f ?? -1) + 1;
