import type { Point } from '#drawing/geometry.ts';

/** Where SVG path data leads, corner by corner; each `M` or `m` begins a run. An arc leads to its end. */
export function followPath(path: string): Point[][] {
  const runs: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', told = ''] of path.matchAll(/([Mmhvlaz])([^Mmhvlaz]*)/g)) {
    const numbers = [...told.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(Number);
    const each = { M: 2, m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 }[command] ?? 0;
    if (command === 'z') at = runs.at(-1)?.[0] ?? at;
    for (let index = 0; each > 0 && index < numbers.length; index += each) {
      const [x = 0, y = 0] = numbers.slice(index, index + each).slice(-2);
      if (command === 'M') at = { x, y };
      else if (command === 'h') at = { x: at.x + x, y: at.y };
      else if (command === 'v') at = { x: at.x, y: at.y + x };
      else at = { x: at.x + x, y: at.y + y };
      if (/m/i.test(command)) runs.push([at]);
      else runs.at(-1)?.push(at);
    }
  }
  return runs;
}

/** The arcs of a path: where each is at a share of its way. It is less than half a circle, as ours are. */
export function arcsIn(path: string): { at(share: number): Point }[] {
  const arcs: { at(share: number): Point }[] = [];
  let from = followPath(path)[0]?.[0] ?? { x: Number.NaN, y: Number.NaN };
  const written = path.includes('a') ? path.replace(/^M[^a]*a/, '').replace('z', '') : '';
  const numbers = [...written.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(Number);
  for (let index = 0; index < numbers.length; index += 7) {
    const [radius = 0, , , , clockwise = 0, dx = 0, dy = 0] = numbers.slice(index, index + 7);
    const half = Math.hypot(dx, dy) / 2;
    const turn = 2 * Math.asin(Math.min(1, half / radius)) * (clockwise ? 1 : -1);
    const deep = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) * (clockwise ? 1 : -1);
    const [mx, my] = [from.x + dx / 2, from.y + dy / 2];
    const centre = { x: mx - (dy / (2 * half)) * deep, y: my + (dx / (2 * half)) * deep };
    const begin = Math.atan2(from.y - centre.y, from.x - centre.x);
    const at = (share: number) => ({
      x: centre.x + radius * Math.cos(begin + share * turn),
      y: centre.y + radius * Math.sin(begin + share * turn),
    });
    arcs.push({ at });
    from = { x: from.x + dx, y: from.y + dy };
  }
  return arcs;
}
