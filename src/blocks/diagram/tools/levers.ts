import { announce } from '#frame/browser/elements/announce.ts';
import { button, make, setIdle, svg } from '#frame/browser/elements/make.ts';
import { colon, commonWords, diagramWords, ended, toolNames, explorerWords as words } from '#words/index.ts';
import type { Lever } from '../explorer-data.ts';
import { type Graph, partNamed } from '../graph.ts';
import { type MarkedSentence, paragraphOf, sentencesOfWalk } from '../marked-sentences.ts';
import { light } from '../parts.ts';
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
    const levers = explorer.explorerData.levers.map((lever, place) => {
      const made = button(lever.name, () => {
        player = play(explorer, lever, offer);
      });
      made.dataset.lever = String(place);
      return made;
    });
    explorer.panel.replaceChildren(
      make('p', { className: 'tool-title' }, words.whichLever),
      make('p', { className: 'cluster tool-row' }, ...levers),
    );
  };
  offer();
  return { key: (direction) => player?.key?.(direction) ?? false, close: () => player?.close() };
};

function play(explorer: Explorer, { id, name, walk }: Lever, back: () => void): OpenTool {
  const { figure, graph, panel } = explorer;
  const { steps, ends } = sentencesOfWalk(figure, id);
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
      ...(end ? [endCard(ends)] : told ? [paragraphOf(told)] : []),
    );
    setIdle(before, position === 0);
    setIdle(after, end);
    setIdle(playing, end);
  };
  panel.setAttribute('aria-label', name);
  panel.replaceChildren(
    story,
    make('p', { className: 'cluster tool-actions' }, before, playing, after, button(words.allLevers, back)),
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
const endCard = (ends: readonly MarkedSentence[]) =>
  make(
    'dl',
    { className: 'tool-ends' },
    ...Object.values(diagramWords.ends).map((name, end) =>
      make('div', {}, make('dt', {}, name), make('dd', {}, ...(ends[end] ? [paragraphOf(ends[end])] : []))),
    ),
  );

/** ms from one arrow of a pulled lever to the next. */
const STEP = 300;

/** Pulls the next lever: its chain lights up arrow by arrow, and `place` tells what would follow and who sees it otherwise. */
export function pullNext(explorer: Explorer, place: HTMLElement): OpenTool {
  const { figure, explorerData } = explorer;
  const at = Number(figure.dataset.pulled ?? 0);
  const { levers } = explorerData;
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

/** The lever that the control pulls next. */
function name(figure: HTMLElement, lever: Lever, at: number, all: number): void {
  const say = (selector: string, text: string) => {
    const where = figure.querySelector(selector);
    if (where) where.textContent = text;
  };
  say('[data-next]', diagramWords.nextLever(lever.name));
  say('[data-which]', diagramWords.leverOf(at + 1, all));
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
  const { steps, ends } = sentencesOfWalk(figure, id);
  const otherwise = ends[2] && `${diagramWords.ends.disagrees}${colon}${ends[2].says}`;
  return [`${name}.`, ...steps.map(({ says }) => says), otherwise].filter(Boolean).join(' ');
}

function story(figure: HTMLElement, { id, name }: Lever): HTMLElement {
  const { steps, ends } = sentencesOfWalk(figure, id);
  const [supports, open, disagrees] = ends;
  const told = (title: string, telling: MarkedSentence | undefined) =>
    telling ? [make('div', {}, make('dt', {}, title), make('dd', {}, paragraphOf(telling)))] : [];
  return make(
    'div',
    { className: 'lever-told' },
    make('p', { className: 'lever-name' }, name),
    make('ol', {}, ...steps.map((step) => make('li', {}, paragraphOf(step)))),
    make(
      'dl',
      { className: 'tool-ends' },
      ...told(diagramWords.ends.disagrees, disagrees),
      ...told(diagramWords.ends.supports, supports),
      ...told(diagramWords.ends.open, open),
    ),
  );
}

/** px of a disc, and of its middle from the line beside which it stands. */
const RADIUS = 17;
const ASIDE = 26;

/**
 * Numbers the arrows of a walk in its order, in each arrangement that has come; without any the discs go. Those that stand
 * stay, and all new places are found before the first disc is set: a browser lays a long article out anew for each question
 * about a line that is asked after a change.
 */
function number(figure: Element, arrows: readonly string[]): void {
  const standing = new Set<number>();
  for (const disc of figure.querySelectorAll<SVGElement>('.dg-disc')) {
    const place = Number(disc.textContent);
    if (arrows[place - 1] === disc.dataset.along) standing.add(place);
    else disc.remove();
  }
  const discs = arrows.flatMap((id, index) => (standing.has(index + 1) ? [] : discsOf(figure, id, String(index + 1))));
  for (const { picture, disc } of discs) picture.append(disc);
}

function discsOf(figure: Element, id: string, number: string): { picture: SVGSVGElement; disc: SVGElement }[] {
  const lines = figure.querySelectorAll<SVGPathElement>(`.picture .dg-arrow[data-edge="${CSS.escape(id)}"] > .dg-line`);
  return [...lines].flatMap((line) => {
    const picture = line.ownerSVGElement;
    if (!picture) return [];
    const words = picture.querySelector(`.dg-label[data-edge="${CSS.escape(id)}"]`);
    const { x, y } = placeBeside(line, words);
    const text = svg('text', { x, y, dy: '0.36em', 'text-anchor': 'middle', stroke: 'none' }, new Text(number));
    const circle = svg('circle', { cx: x, cy: y, r: RADIUS });
    return [{ picture, disc: svg('g', { class: 'dg-disc', 'data-along': id, 'aria-hidden': 'true' }, circle, text) }];
  });
}

/** Half-way along a line, on the side where its words do not stand; on the line where they stand on it, before them. */
function placeBeside(line: SVGPathElement, words: Element | null | undefined): { x: number; y: number } {
  const long = line.getTotalLength();
  if (words?.querySelector('.dg-pill')) return line.getPointAtLength(Math.min(long / 2, 2 * RADIUS));
  const middle = line.getPointAtLength(long / 2);
  const next = line.getPointAtLength(Math.min(long, long / 2 + 1));
  const text = words?.querySelector('text');
  if (Math.abs(next.x - middle.x) < Math.abs(next.y - middle.y))
    return { x: middle.x + (text?.getAttribute('text-anchor') === 'start' ? -ASIDE : ASIDE), y: middle.y };
  const below = Number(text?.querySelector('tspan')?.getAttribute('y') ?? 0) > middle.y;
  return { x: middle.x, y: middle.y + (!text || below ? -ASIDE : ASIDE) };
}

/** A position along a walk: 0 is its first arrow, `walk.length` its end card. */
export function moved(walk: readonly string[], position: number, by: 1 | -1): number {
  return Math.min(walk.length, Math.max(0, position + by));
}

/** Whether the end card of a walk is shown. */
export const atEnd = (walk: readonly string[], position: number): boolean => position >= walk.length;

/** Parts that stand out at a position: the arrows walked so far with their nodes, and the arrow being walked. */
interface WalkLight {
  readonly lit: ReadonlySet<string>;
  readonly now: string | undefined;
}

/** Lights the parts of a walk at a position along it. */
export function lightOf(graph: Graph, walk: readonly string[], position: number): WalkLight {
  const walked = walk.slice(0, position + 1);
  const lit = walked.flatMap((arrow) => {
    const ends = partNamed(graph, arrow)?.ends;
    return ends ? [arrow, ends.from, ends.to] : [];
  });
  return { lit: new Set(lit), now: walk[position] };
}
