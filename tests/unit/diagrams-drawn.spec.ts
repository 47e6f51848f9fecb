import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isStale, readDrawing } from '../../src/diagrams/drawing.ts';

/** The committed drawings, whatever their topic: fresh, small, readable, and no line across a box or another line. */

const FOLDER = new URL('../../slides/diagrams/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const sources = readdirSync(FOLDER).filter((name) => name.endsWith('.mmd'));

type Box = { x: number; y: number; w: number; h: number };

/** Bounding boxes of the outlines, by their starts, lines and arcs: enough for shapes of straight sides and round corners. */
function outlines(svg: string): { id: string; box: Box }[] {
  return [
    ...svg.matchAll(
      /<g class="dg-node dg-(?:box|note)[^"]*" data-node="([^"]+)"[^>]*><path class="dg-shape" d="([^"]+)"/g,
    ),
  ].map(([, id = '', d = '']) => {
    let [x, y] = [0, 0];
    const xs: number[] = [];
    const ys: number[] = [];
    for (const [, command = '', rest = ''] of d.matchAll(/([MLhvaZ])([^MLhvaZ]*)/g)) {
      const n = rest.trim().split(/\s+/).map(Number);
      if (command === 'M' || command === 'L') [x, y] = [n[0] ?? 0, n[1] ?? 0];
      else if (command === 'h') x += n[0] ?? 0;
      else if (command === 'v') y += n[0] ?? 0;
      else if (command === 'a') [x, y] = [x + (n[5] ?? 0), y + (n[6] ?? 0)];
      xs.push(x);
      ys.push(y);
    }
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { id, box: { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top } };
  });
}

function stretches(svg: string): { edge: string; box: Box }[] {
  return [...svg.matchAll(/<g class="dg-arrow" data-edge="([^"]+)"[^>]*><path class="dg-line" d="([^"]+)"/g)].flatMap(
    ([, edge = '', d = '']) => {
      const points = [...d.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      return points.slice(1).map((b, i) => {
        const a = points[i] ?? b;
        return {
          edge,
          box: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) },
        };
      });
    },
  );
}

const plates = (svg: string) =>
  [...svg.matchAll(/<g class="dg-label" data-edge="([^"]+)"[^>]*>.*?data-plate="(\S+) (\S+) (\S+) (\S+)"/g)].map(
    ([, edge = '', x, y, w, h]) => ({ edge, box: { x: Number(x), y: Number(y), w: Number(w), h: Number(h) } }),
  );

const meet = (a: Box, b: Box, inset: number) =>
  a.x + a.w > b.x + inset && b.x + b.w - inset > a.x && a.y + a.h > b.y + inset && b.y + b.h - inset > a.y;

for (const name of sources) {
  test(`${name} is drawn, and drawn well`, () => {
    const svg = read(name.replace(/\.mmd$/, '.svg'));
    const drawing = readDrawing(svg);
    expect(isStale(read(name), svg)).toBe(false);
    expect(svg.length).toBeLessThan(40_000);
    expect(svg).not.toMatch(/style=|<style|foreignObject|filter=|<image/);
    expect(drawing.nodes.length).toBeLessThanOrEqual(12);

    const tall = name.endsWith('.tall.mmd');
    const scale = tall ? 350 / drawing.width : Math.min(1136 / drawing.width, 470 / drawing.height);
    expect(24 * scale).toBeGreaterThanOrEqual(tall ? 13 : 24);

    for (const { id } of drawing.nodes) expect(svg).toContain(`data-node="${id}"`);
    for (const { id } of drawing.arrows) expect(svg).toContain(`data-edge="${id}"`);
    expect(new Set(drawing.arrows.map(({ id }) => id)).size).toBe(drawing.arrows.length);

    const lines = stretches(svg);
    // in a sequence, notes stand over the lifelines and beside the messages by design
    const boxes = outlines(svg);
    const crossings = [
      ...lines.flatMap((line) =>
        boxes.filter(({ box }) => meet(line.box, box, 3)).map(({ id }) => `${line.edge} crosses ${id}`),
      ),
      ...lines.flatMap((line, i) =>
        lines
          .slice(i + 1)
          .filter((other) => other.edge !== line.edge && meet(line.box, other.box, -1))
          .map((other) => `${line.edge} crosses ${other.edge}`),
      ),
      ...plates(svg).flatMap((plate) =>
        boxes.filter(({ box }) => meet(plate.box, box, 0)).map(({ id }) => `the words of ${plate.edge} touch ${id}`),
      ),
      ...plates(svg).flatMap((plate) =>
        lines
          .filter((line) => line.edge !== plate.edge && meet(line.box, plate.box, 0))
          .map(({ edge }) => `${edge} crosses the words of ${plate.edge}`),
      ),
    ];
    expect(crossings).toEqual([]);
  });
}

for (const tall of sources.filter((name) => name.endsWith('.tall.mmd'))) {
  test(`${tall} holds the same nodes and arrows as the wide drawing`, () => {
    const ids = (name: string) => {
      const { nodes, arrows } = readDrawing(read(name));
      return [...nodes.map(({ id }) => id), ...arrows.map(({ id }) => id)].sort();
    };
    const drawn = tall.replace(/\.mmd$/, '.svg');
    expect(ids(drawn)).toEqual(ids(drawn.replace('.tall.svg', '.svg')));
  });
}
