import type { Move } from '#edition/models/cards/habits.ts';
import type { Round } from '#edition/models/cards/rules.ts';
import { make } from '#frame/browser/elements/make.ts';
import { cardsWords } from '#words/index.ts';

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
