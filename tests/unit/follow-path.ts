import type { Point } from '../../src/drawing/geometry.ts';

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
