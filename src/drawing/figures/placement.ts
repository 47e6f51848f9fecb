/**
 * Moves things that would overlap apart, as little as needed: `wanted` are their tops in order, `heights` their heights,
 * all in px; between two neighbours stays `gap`. What does not fit into the room runs over its end.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  gap: number,
  [first, last]: readonly [number, number],
): number[] {
  const tops = [...wanted];
  const need = (index: number) => (heights[index] ?? 0) + gap;
  const down = (from: number) => {
    let free = from;
    for (const [index, top] of tops.entries()) {
      tops[index] = Math.max(top, free);
      free = (tops[index] ?? 0) + need(index);
    }
  };
  down(first);
  let end = last;
  for (let index = tops.length - 1; index >= 0; index--) {
    const height = heights[index] ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, end - height);
    end = (tops[index] ?? 0) - gap;
  }
  down(first);
  return tops;
}
