import { announce } from '#frame/browser/elements/announce.ts';
import { make } from '#frame/browser/elements/make.ts';
import { diagramWords as words } from '#words/index.ts';
import { number } from '../discs.ts';
import type { Lever } from '../explored.ts';
import { lightOf } from '../model/walk.ts';
import { light } from '../parts.ts';
import { sentence, type Telling, tellingsOfWalk } from '../words.ts';
import type { Explorer, OpenTool } from './tool.ts';

/** ms from one arrow of a pulled lever to the next. */
const STEP = 300;

/** Pulls the next lever: its chain lights up arrow by arrow, and `place` tells what would follow and who sees it otherwise. */
export function pullNext(explorer: Explorer, place: HTMLElement): OpenTool {
  const { figure, explored } = explorer;
  const at = Number(figure.dataset.pulled ?? 0);
  const { levers } = explored;
  const lever = levers[at] as Lever;
  const next = (at + 1) % levers.length;
  figure.dataset.pulled = String(next);
  name(figure, levers[next] as Lever, next, levers.length);
  place.setAttribute('aria-label', lever.name);
  place.replaceChildren(story(figure, lever));
  // On the stage it stands in the panel of the tools, which comes with it and tells nothing by itself.
  if (!place.matches('[role="status"]')) announce(spoken(figure, lever));
  const stop = run(explorer, lever);
  return {
    close: () => {
      stop();
      place.replaceChildren();
    },
  };
}

/** What the control will pull next. */
function name(figure: HTMLElement, lever: Lever, at: number, all: number): void {
  const say = (selector: string, text: string) => {
    const where = figure.querySelector(selector);
    if (where) where.textContent = text;
  };
  say('[data-next]', words.nextLever(lever.name));
  say('[data-which]', words.leverOf(at + 1, all));
}

/** Lights the chain one arrow after the other; at once where motion is unwelcome. */
function run({ figure, graph }: Explorer, { walk }: Lever): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (position: number) => {
    const { lit, now } = lightOf(graph, walk, position);
    light(figure, (id) => (id === now ? 'now' : lit.has(id) ? 'lit' : 'faint'));
    number(figure, walk.slice(0, position + 1));
    if (position + 1 < walk.length) timer = setTimeout(show, STEP, position + 1);
  };
  show(matchMedia('(prefers-reduced-motion: reduce)').matches ? walk.length - 1 : 0);
  return () => {
    clearTimeout(timer);
    number(figure, []);
  };
}

/** The same in one breath. */
function spoken(figure: HTMLElement, { id, name }: Lever): string {
  const { steps, ends } = tellingsOfWalk(figure, id);
  const otherwise = ends[2] && `${words.ends.disagrees}: ${ends[2].says}`;
  return [`${name}.`, ...steps.map(({ says }) => says), otherwise].filter(Boolean).join(' ');
}

function story(figure: HTMLElement, { id, name }: Lever): HTMLElement {
  const { steps, ends } = tellingsOfWalk(figure, id);
  const [supports, open, disagrees] = ends;
  const told = (title: string, telling: Telling | undefined) =>
    telling ? [make('div', {}, make('dt', {}, title), make('dd', {}, sentence(telling)))] : [];
  return make(
    'div',
    { className: 'lever-told' },
    make('p', { className: 'lever-name' }, name),
    make('ol', {}, ...steps.map((step) => make('li', {}, sentence(step)))),
    make(
      'dl',
      { className: 'tool-ends' },
      ...told(words.ends.disagrees, disagrees),
      ...told(words.ends.supports, supports),
      ...told(words.ends.open, open),
    ),
  );
}
