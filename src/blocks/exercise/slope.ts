import { countsOf } from '#classroom/tally/counted.ts';
import { type Counts, handsIn, shareShift } from '#classroom/tally/counts.ts';
import { spread } from '#drawing/figures/placement.ts';
import { voteWords } from '#words/index.ts';
import { plot } from './slope-plot.ts';

/** Draws the slopes of this page, now and whenever somebody is counted: by hands, by paper or by phone. */
export function wireSlopes(): void {
  for (const slope of document.querySelectorAll<HTMLElement>('.vote-slope')) draw(slope);
  document.addEventListener('tally', ({ detail: { exercise } }) => {
    for (const slope of document.querySelectorAll<HTMLElement>('.vote-slope'))
      if (slope.dataset.slope === exercise) draw(slope);
  });
}

/** px between a number and the line that leads to it. */
const LINE_GAP_PX = 8;
/** px of a number’s line; a name that is broken needs more. */
const NUMBER_HEIGHT_PX = 38;
const heightOf = (option: Element) =>
  Math.max(NUMBER_HEIGHT_PX, plot.line * option.querySelectorAll('tspan').length + 4);

function draw(slope: HTMLElement): void {
  const options = [...slope.querySelectorAll('g')];
  const { slope: exercise = '', first = '', last = '' } = slope.dataset;
  const [before, after] = [first, last].map((round) => countsOf(exercise, round, options.length));
  const moves = before && after && shareShift(before, after);
  slope.hidden = !moves;
  if (!moves) return;
  const most = Math.max(...moves.map(Math.abs));
  const ends = [heightsOf(before), heightsOf(after)] as const;
  const labels = [
    spreadApart(
      ends[0],
      options.map(() => NUMBER_HEIGHT_PX),
    ),
    spreadApart(ends[1], options.map(heightOf)),
  ] as const;
  const names = options.map((option) => option.querySelector('.slope-name')?.getAttribute('aria-label') ?? '');
  for (const [index, option] of options.entries()) {
    const [from = 0, to = 0] = ends.map((heights) => heights[index]);
    const [beside = 0, behind = 0] = labels.map((heights) => heights[index]);
    option.toggleAttribute('data-most', most > 0 && Math.abs(moves[index] ?? 0) === most);
    const leads = [
      `M${plot.left} ${from}L${plot.left - plot.beside + LINE_GAP_PX} ${beside}`,
      `M${plot.right} ${to}L${plot.right + plot.beside - LINE_GAP_PX} ${behind}`,
    ];
    for (const [at, lead] of [...option.querySelectorAll('.slope-lead')].entries())
      lead.setAttribute('d', leads[at] ?? '');
    for (const way of option.querySelectorAll('.slope-line, .slope-between'))
      way.setAttribute('d', `M${plot.left} ${from}L${plot.right} ${to}`);
    for (const [at, dot] of [...option.querySelectorAll('circle')].entries())
      dot.setAttribute('cy', String(at === 0 ? from : to));
    for (const [at, text] of [...option.querySelectorAll('text')].entries())
      text.setAttribute('y', String(at === 0 ? beside : behind));
    for (const [at, number] of [...option.querySelectorAll('.slope-count')].entries())
      number.textContent = String((at === 0 ? before : after)[index] ?? 0);
  }
  const told = names.map((name, index) => ({ name, before: before[index] ?? 0, after: after[index] ?? 0 }));
  slope.querySelector('svg')?.setAttribute('aria-label', voteWords.slope(told));
}

/** Gives the heights by shares, since some may have come late: the whole height is everybody who answered in that round. */
function heightsOf(counts: Counts): number[] {
  const all = handsIn(counts);
  return counts.map((count) => Math.round(plot.bottom - (count / all) * (plot.bottom - plot.top)));
}

/** Spreads the middles of the numbers beside those heights, so that none lies over another; they give way up and down alike. */
function spreadApart(heights: readonly number[], rooms: readonly number[]): number[] {
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const sizes = order.map((index) => rooms[index] ?? 0);
  const wanted = order.map((index, at) => (heights[index] ?? 0) - (sizes[at] ?? 0) / 2);
  const [first, last] = [plot.top - NUMBER_HEIGHT_PX / 2, plot.height];
  const turned = (tops: readonly number[]) => tops.map((top, at) => -top - (sizes[at] ?? 0));
  const down = spread(wanted, sizes, 0, [first, last]);
  const up = turned(spread(turned(wanted).toReversed(), sizes.toReversed(), 0, [-last, -first]).toReversed());
  return heights.map((_, index) => {
    const at = order.indexOf(index);
    return ((down[at] ?? 0) + (up[at] ?? 0) + (sizes[at] ?? 0)) / 2;
  });
}
