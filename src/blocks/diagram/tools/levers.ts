import { button, idle, make } from '#frame/browser/elements/make.ts';
import { commonWords, diagramWords, ended, toolNames, explorerWords as words } from '#words/index.ts';
import { number } from '../discs.ts';
import type { Lever } from '../explored.ts';
import { atEnd, lightOf, moved } from '../model/walk.ts';
import { light } from '../parts.ts';
import { sentence, type Telling, tellingsOfWalk } from '../words.ts';
import type { Explorer, OpenTool, Tool } from './tool.ts';

/** While playing, a step stands long enough to be read aloud. */
const stepTime = 4000;

/** Offers the levers; pulling one walks along the arrows, step by step, to its honest end. */
export const openLevers: Tool = (explorer) => {
  let player: OpenTool | undefined;
  const offer = () => {
    player?.close();
    player = undefined;
    light(explorer.figure, () => undefined);
    explorer.panel.setAttribute('aria-label', toolNames.levers);
    const levers = explorer.explored.levers.map((lever) =>
      button(lever.name, () => {
        player = play(explorer, lever, offer);
      }),
    );
    explorer.panel.replaceChildren(
      make('p', { className: 'tool-title' }, words.whichLever),
      make('p', { className: 'tool-row' }, ...levers),
    );
  };
  offer();
  return { key: (direction) => player?.key?.(direction) ?? false, close: () => player?.close() };
};

function play(explorer: Explorer, { id, name, walk }: Lever, back: () => void): OpenTool {
  const { figure, graph, panel } = explorer;
  const { steps, ends } = tellingsOfWalk(figure, id);
  let position = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const story = make('div', { role: 'status' });
  const step = (by: 1 | -1) => {
    position = moved(walk, position, by);
    show();
  };
  const pause = () => {
    clearTimeout(timer);
    timer = undefined;
    playing.textContent = words.play;
  };
  const tick = () => {
    timer = setTimeout(() => {
      step(1);
      if (atEnd(walk, position)) pause();
      else tick();
    }, stepTime);
    playing.textContent = commonWords.pause;
  };
  const byHand = (by: 1 | -1) => {
    pause();
    step(by);
  };
  const before = button(commonWords.back, () => byHand(-1));
  const after = button(commonWords.next, () => byHand(1));
  // What leads on, leads along the lever while one is pulled: see `turnWalk` on the stage.
  before.dataset.turn = '-1';
  after.dataset.turn = '1';
  const playing = button(words.play, () => {
    if (timer !== undefined) pause();
    else if (!atEnd(walk, position)) tick();
  });

  const show = () => {
    const { lit, now } = lightOf(graph, walk, position);
    light(figure, (id) => (id === now ? 'now' : lit.has(id) ? 'lit' : 'faint'));
    number(figure, walk.slice(0, position + 1));
    const end = atEnd(walk, position);
    const told = steps[position];
    story.replaceChildren(
      make(
        'p',
        { className: 'tool-title' },
        `${ended(name)} `,
        make('small', {}, end ? words.end : commonWords.stepOf(position + 1, walk.length)),
      ),
      ...(end ? [endCard(ends)] : told ? [sentence(told)] : []),
    );
    idle(before, position === 0);
    idle(after, end);
    idle(playing, end);
  };
  panel.setAttribute('aria-label', name);
  panel.replaceChildren(
    story,
    make('p', { className: 'tool-actions' }, before, playing, after, button(words.allLevers, back)),
  );
  show();
  after.focus({ preventScroll: true });
  return {
    key: (direction) => {
      byHand(direction === 'on' ? 1 : -1);
      return true;
    },
    close: () => {
      clearTimeout(timer);
      number(figure, []);
    },
  };
}

/** The names of the ends stand in the order of their list on the page. */
const endCard = (ends: readonly Telling[]) =>
  make(
    'dl',
    { className: 'tool-ends' },
    ...Object.values(diagramWords.ends).map((name, end) =>
      make('div', {}, make('dt', {}, name), make('dd', {}, ...(ends[end] ? [sentence(ends[end])] : []))),
    ),
  );
