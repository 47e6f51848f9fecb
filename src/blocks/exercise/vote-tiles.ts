/** More than these would not stay under their option; then the number alone tells. */
const most = 60;

/**
 * One tile a hand: filled for this round, and in the second round an outline for each hand of the first, so that both are
 * seen in one place. The numbers beside say the same in words.
 */
export function drawTiles(room: HTMLElement, now: number, before: number): void {
  const count = Math.max(now, before);
  const tiles = Array.from({ length: count > most ? 0 : count }, (_, index) => {
    const tile = document.createElement('i');
    tile.toggleAttribute('data-now', index < now);
    return tile;
  });
  room.replaceChildren(...tiles);
}
