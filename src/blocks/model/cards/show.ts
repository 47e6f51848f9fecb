import type { Move, Round } from '#edition/models/cards/rules.ts';
import type { CardsState } from '#edition/models/cards/state.ts';
import { make } from '#frame/browser/elements/make.ts';
import { cardsWords } from '#words/index.ts';

/**
 * Shows what the mode and the setting ask for, and nothing else that could be set. `hasLuck` says whether chance has a
 * hand in this setting: only then would another run come out otherwise. `isOver`: no card can be chosen any more.
 */
export function showControls(
  model: HTMLElement,
  { mode, you, setting, habits }: CardsState,
  { hasLuck, isOver }: { hasLuck: boolean; isOver: boolean },
): void {
  const people = mode === 'pair' ? [0, 1] : mode === 'habit' ? [you] : [];
  const hide = (selector: string, isHidden: (element: HTMLElement) => boolean) => {
    for (const element of model.querySelectorAll<HTMLElement>(selector)) element.hidden = isHidden(element);
  };
  for (const button of model.querySelectorAll('.cards-choose button')) button.ariaDisabled = String(isOver);
  hide('[data-of]', ({ dataset }) => dataset.of !== setting);
  hide('[data-in]', ({ dataset }) => dataset.in !== mode);
  hide('[data-habit]', ({ dataset }) => people.includes(Number(dataset.habit)));
  hide('[data-rule]', ({ dataset }) => dataset.rule !== habits[dataset.ruleOf === '0' ? 0 : 1]);
  hide('[data-chooses]', ({ dataset }) => !people.includes(Number(dataset.chooses)));
  hide('[data-does="another"]', () => !hasLuck);
  hide('.model-play :is([data-does="on"], [data-does="end"])', () => mode !== 'watch');
}

/** Lays one side's cards into its row of places, of which this setting has so many. */
export function showTiles(tiles: NodeListOf<HTMLElement>, side: 0 | 1, rounds: readonly Round[], places: number): void {
  for (const [index, tile] of tiles.entries()) {
    const round = rounds[index];
    tile.hidden = index >= places;
    tile.dataset.move = round?.chosen[side] ?? '';
    tile.toggleAttribute('data-late', round?.late[side] ?? false);
    const points = tile.querySelector('span');
    if (points) points.textContent = String(round?.points[side] ?? '');
  }
}

/** The rounds as rows of a table: what each side chose, and the points of both. */
export const rowsOf = (rounds: readonly Round[], moves: Readonly<Record<Move, string>>): HTMLElement[] =>
  rounds.map(({ chosen, late, points }, index) => {
    const cells = ([0, 1] as const).map((side) => cardsWords.move(moves[chosen[side]], late[side]));
    const head = make('th', { scope: 'row' }, String(index + 1));
    return make('tr', {}, head, ...[...cells, cardsWords.both(points)].map((text) => make('td', {}, text)));
  });

/** The last round in one line, and whether it was the game's last. */
export function lastOf(rounds: readonly Round[], players: readonly string[], places: number): string {
  const last = rounds.at(-1);
  const points = last?.points.map((each, side) => `${players[side]} ${each}`) ?? [];
  return last ? cardsWords.last(rounds.length, points, rounds.length === places ? cardsWords.over() : '') : '';
}

/** What one half of a class plays: a side that is not agreed holds. Nothing where no hand was counted. */
function majority([ease = 0, hold = 0]: readonly number[]): Move | undefined {
  if (ease + hold === 0) return undefined;
  return ease > hold ? 'ease' : 'hold';
}

/** What both halves play. */
export const played = (counts: readonly number[]): readonly [Move | undefined, Move | undefined] => [
  majority(counts.slice(0, 2)),
  majority(counts.slice(2)),
];

/** Counts the hands that a side has shown for each card, in words. */
export function handsIn(counts: readonly number[], side: 0 | 1): string {
  const [ease = 0, hold = 0] = counts.slice(2 * side, 2 * side + 2);
  return ease + hold === 0 ? '' : cardsWords.hands(ease, hold);
}
