import { expect, test } from '@playwright/test';
import { dataFiles } from '#deck/data-files.ts';
import { unreadable } from '#drawing/figures/draw-figure.ts';
import { at, centred, columns, fixed, grow, layOut, on, stack, words } from '#drawing/figures/flow.ts';
import { paintFigure } from '#drawing/figures/paint-figure.ts';
import { partsOf, valuesOf } from '#drawing/figures/parts.ts';
import { tallLayout, textOf, wideLayout } from '#drawing/figures/scene.ts';
import { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { sizeOf } from '#drawing/figures/type.ts';
import { arrowhead, bounds, contains, crosses, disc, hatching, point, polyline, rectangle } from '#drawing/geometry.ts';
import { edition } from '#edition/edition.ts';
import { drawGate, drawTile } from '#edition/figures/buildings.ts';
import { partsOfScene } from '#exports/drawn/of-blocks.ts';
import { measure } from './read-fixture.ts';

const sides = new Map([
  ['north', { place: 'left', pattern: 'solid', name: 'North' } as const],
  ['south', { place: 'right', pattern: 'hatched', name: 'South' } as const],
]);
const builder = (layout = wideLayout(1)) =>
  new SceneBuilder(
    {
      measure,
      sides,
      labelOf: () => '4a',
      placeOf: () => ({ name: 'Here', longitude: 0, latitude: 50 }),
      personOf: () => ({ name: 'Ada', label: 'a scholar' }),
      names: ['习近平'],
      language: 'en',
      verdictOf: () => 'open',
      steps: ['first', 'second'],
    },
    layout,
  );
const faults = (drawn: SceneBuilder) => unreadable(drawn.scene()).map(({ why }) => why);

test.describe('geometry', () => {
  const box = { x: 10, y: 10, w: 20, h: 10 };

  test('a line through a box crosses it; one beside it does not', () => {
    expect(crosses(polyline([point(0, 15), point(50, 15)]), box)).toBe(true);
    expect(crosses(polyline([point(0, 0), point(50, 50)]), box)).toBe(true);
    expect(crosses(polyline([point(0, 25), point(50, 25)]), box)).toBe(false);
    expect(crosses(polyline([point(0, 15), point(9, 15)]), box)).toBe(false);
  });

  test('the edge of an area round a box does not cross it', () => {
    expect(crosses(rectangle({ x: 0, y: 0, w: 60, h: 60 }), box)).toBe(false);
    expect(crosses(rectangle({ x: 0, y: 0, w: 20, h: 60 }), box)).toBe(true);
  });

  test('hatching stays inside its shape', () => {
    for (const outline of [rectangle({ x: 5, y: 7, w: 83, h: 41 }), disc(point(50, 50), 30)]) {
      const lines = hatching(outline, 9);
      expect(lines.length).toBeGreaterThan(4);
      for (const { points } of lines) expect(contains(bounds(outline.points), bounds(points))).toBe(true);
    }
  });

  test('an arrow ends at its tip', () => {
    const tip = point(40, 12);
    expect(arrowhead(point(0, 12), tip, 16).points[0]).toEqual(tip);
    expect(bounds(arrowhead(point(0, 12), tip, 16).points).x).toBeGreaterThan(20);
  });
});

test.describe('a builder of scenes', () => {
  test('breaks no name where words touch, and sets no space behind a Chinese mark', () => {
    const drawn = builder();
    drawn.words('特朗普：习近平“非常强硬”', { x: 72, y: 300, width: 175 });
    drawn.words([{ text: '帖文：', role: 'strong' }, { text: ' 习近平' }], { x: 72, y: 400 });
    const said = drawn
      .scene()
      .words.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('/'));
    expect(said).toEqual([expect.stringContaining('习近平'), '帖文：习近平']);
  });

  test('breaks words into even lines and keeps the mark behind the last word', () => {
    const drawn = builder();
    const room = drawn.words('went back on a promise to ease limits', { x: 72, y: 300, width: 260, claims: ['a'] });
    const { words, marks } = drawn.scene();
    const lines = words[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(260);
    expect(room.w).toBeLessThanOrEqual(260);
    expect(marks[0]?.box.x).toBeCloseTo((lines.at(-1)?.x ?? 0) + (lines.at(-1)?.width ?? 0));
    // Raised: it ends above the line that the words stand on.
    const { y = 0, h = 0 } = marks[0]?.box ?? {};
    expect(y + h).toBeLessThan((lines.at(-1)?.baseline ?? 0) - 1);
    expect(sizeOf('mark', wideLayout(1)) / sizeOf('label', wideLayout(1))).toBeCloseTo(2 / 3);
  });

  test('in the middle and flush at the right words of a stage stand there without their mark; a phone shows it', () => {
    const linesOf = (layout: Parameters<typeof builder>[0], anchor: 'middle' | 'end') => {
      const own = builder(layout);
      own.words('seven metals need a licence now', { x: 200, y: 40, width: 180, anchor, claims: ['a'] });
      const { lines } = own.scene().words[0] ?? {};
      return (lines ?? []).map(({ x, width }) => Math.round(x + width / (anchor === 'middle' ? 2 : 1)));
    };
    expect(new Set(linesOf(wideLayout(1), 'middle'))).toEqual(new Set([200]));
    expect(new Set(linesOf(wideLayout(1), 'end')).size).toBe(1);
    expect(linesOf(tallLayout, 'middle').at(-1)).toBeLessThan(200);
  });

  test('a mark takes the tone of words on a filled ground, and no other', () => {
    const own = builder();
    const panel = own.panel('north', { x: 0, y: 100, w: 400, h: 100 });
    own.words('on it', { x: 20, y: 140, tone: panel, side: 'north', claims: ['a'] });
    own.words('beside it', { x: 20, y: 240, tone: 'muted', claims: ['a'] });
    expect(own.scene().marks.map(({ tone }) => tone)).toEqual(['on-side', undefined]);
    const painted = paintFigure(own.scene(), { linkOf: () => ({ href: '#a', name: '', outside: false }) });
    expect(painted.match(/class="mark[^"]*"/g)).toEqual(['class="mark words-on-side"', 'class="mark words-muted"']);
  });

  test('lays a marker behind the words that ask for one, on every line they stand on', () => {
    const drawn = builder();
    const runs = [{ text: 'suspend or remove ' }, { text: 'countermeasures of every kind', marked: true }];
    const room = drawn.words(runs, { x: 72, y: 300, width: 220 });
    const markers = drawn.scene().shapes.map(({ outlines }) => bounds(outlines.flatMap(({ points }) => points)));
    expect(markers.length).toBeGreaterThan(1);
    for (const { x, w } of markers) expect(x + w).toBeLessThanOrEqual(room.x + room.w + 4);
  });

  test('puts a sheet beneath what was drawn before it', () => {
    const drawn = builder();
    drawn.rect({ x: 80, y: 220, w: 10, h: 10 }, { fill: 'ink' });
    drawn.sheet({ x: 72, y: 210, w: 400, h: 300 });
    expect(drawn.scene().shapes.map(({ fill }) => fill)).toEqual(['card', 'ink']);
  });

  test('leaves no gap and no doubled space between runs', () => {
    const drawn = builder();
    drawn.words([{ text: '28 May', role: 'strong', side: 'north' }, { text: ', a plan' }], { x: 72, y: 300 });
    expect(textOf(drawn.scene().words[0] as never)).toBe('28 May, a plan');
  });

  test('inks a part with its step', () => {
    const drawn = builder();
    drawn.at('second').rect({ x: 100, y: 200, w: 10, h: 10 }, { fill: 'ink' });
    drawn.rect({ x: 200, y: 200, w: 10, h: 10 }, { fill: 'ink' });
    expect(drawn.scene().shapes.map(({ at }) => at)).toEqual([2, 0]);
  });

  for (const [name, layout] of Object.entries({ stage: wideLayout(1), tall: tallLayout }))
    for (const anchor of ['start', 'middle', 'end'] as const)
      test(`sets source marks raised behind the last word: ${name}, ${anchor}`, () => {
        const drawn = builder(layout);
        drawn.words('a breach of the deal', { x: 300, y: 300, anchor, width: 150, claims: ['a', 'b'] });
        const { words, marks } = drawn.scene();
        const last = words[0]?.boxes.at(-1) ?? { x: 0, y: 0, w: 0, h: 0 };
        for (const { box } of marks) {
          expect(box.x).toBeGreaterThanOrEqual(last.x + last.w);
          expect(box.y + box.h / 2).toBeLessThan(last.y + last.h / 2);
        }
        if (anchor === 'end') expect(Math.max(...marks.map(({ box }) => box.x + box.w))).toBeLessThanOrEqual(300.01);
      });

  test('draws two sides in two codes that survive without colour', () => {
    const shapesOf = (side: string) => {
      const drawn = builder();
      drawn.field(side, { x: 100, y: 200, w: 90, h: 60 });
      drawn.stroke(side, [point(100, 400), point(300, 400)]);
      drawn.spot(side, point(300, 500), 16);
      drawTile(side, { x: 100, y: 500, w: 40, h: 40 }, drawn);
      drawGate(side, { x: 500, y: 400, w: 100, h: 120 }, drawn);
      return drawn.scene().shapes.map(({ fill, stroke }) => `${fill} ${stroke}`);
    };
    expect(shapesOf('north')).not.toEqual(shapesOf('south'));
  });
});

test.describe('a flow of boxes', () => {
  /** A box that keeps the room that it was given. */
  const watched = () => {
    const rooms: { x: number; y: number; w: number; h: number }[] = [];
    return { rooms, box: fixed(100, 40, (room) => rooms.push(room)) };
  };

  test('stands in columns on the stage, and under each other on a phone, as high as its content', () => {
    const tree = () => {
      const [one, other] = [watched(), watched()];
      return { one, other, box: columns([20, 10], [one.box, grow(words('A label'), 0), other.box]) };
    };
    const [wide, tall] = [tree(), tree()];
    layOut(wide.box, builder(wideLayout(1)));
    expect(wide.other.rooms).toEqual([{ ...wide.one.rooms[0], x: wideLayout(1).room.x + wideLayout(1).room.w - 100 }]);
    const phone = builder(tallLayout);
    layOut(tall.box, phone);
    expect(tall.other.rooms[0]?.y).toBeGreaterThan(60);
    expect(phone.scene().view.h).toBeLessThan(130);
  });

  test('gives what grows the height that is left', () => {
    const [grown, low] = [watched(), watched()];
    const stage = builder(wideLayout(1));
    const { room } = stage.layout;
    const tree = stack(10, [grow({ ...grown.box, draw: (at) => grown.rooms.push(at) }), low.box]);
    layOut(tree, stage);
    expect(grown.rooms[0]?.h).toBe(room.h - 50);
    expect(low.rooms[0]?.y).toBe(room.y + room.h - 40);
  });

  test('inks a box with its step, on a ground that has white round it', () => {
    const stage = builder();
    const ground = (room: { x: number; y: number; w: number; h: number }, on: SceneBuilder) =>
      on.rect(room, { fill: 'card' });
    layOut(at('second', on(ground, 20, centred(words('A label', { anchor: 'middle' })))), stage);
    const { shapes, words: set } = stage.scene();
    expect([shapes[0]?.at, set[0]?.at]).toEqual([2, 2]);
    expect(set[0]?.boxes[0]?.x).toBeGreaterThan(stage.layout.room.x + 20);
    expect(faults(stage)).toEqual([]);
  });
});

test.describe('what asks', () => {
  const asked = () => {
    const drawn = builder();
    drawn.hideAfter('second').words('How long?', { x: 100, y: 300 });
    return drawn;
  };
  const linkOf = () => ({ href: undefined, name: '', outside: false });

  test('stands until its step, and in no copy that has all steps', () => {
    expect(paintFigure(asked().scene(), { linkOf })).toMatch(
      /<g class="ghosted" data-at="2"><text[^>]*><tspan[^>]*>How long/,
    );
    expect(paintFigure(asked().scene(), { linkOf, alt: 'A copy' })).not.toContain('How long');
  });

  test('what stands for a few steps goes again, and is in no copy that has all steps', () => {
    const drawn = builder();
    drawn.during('first', 'second').words('Large', { x: 100, y: 300 });
    drawn.at('second').words('Together', { x: 100, y: 300 });
    expect(faults(drawn)).toEqual([]);
    expect(paintFigure(drawn.scene(), { linkOf })).toMatch(
      /<g class="interim" data-at="1" data-goes="2"><text[^>]*><tspan[^>]*>Large/,
    );
    expect(paintFigure(drawn.scene(), { linkOf, alt: 'A copy' })).not.toContain('Large');
    expect(partsOfScene(drawn.scene(), 1)).toHaveLength(1);
    expect(partsOfScene(drawn.scene(), 2)).toHaveLength(1);
  });

  test('may stand where its answer will, and not on what is there before', () => {
    const answered = asked();
    answered.at('second').words('Nine weeks', { x: 100, y: 300 });
    expect(faults(answered)).toEqual([]);
    const crowded = asked();
    crowded.at('first').words('An order', { x: 100, y: 300 });
    expect(faults(crowded)).toEqual(['run into "An order"']);
  });
});

test.describe('what cannot be read is found', () => {
  const at = { x: 100, y: 300 };

  test('a good drawing has none', () => {
    const drawn = builder();
    drawn.words('A label', at);
    drawn.line([point(100, 330), point(400, 330)]);
    expect(faults(drawn)).toEqual([]);
  });

  test('words over words', () => {
    const drawn = builder();
    drawn.words('A label', at);
    drawn.words('Another', { x: 120, y: 306 });
    expect(faults(drawn)).toEqual(['run into "Another"']);
  });

  test('words on a line, and on the edge of an area', () => {
    const drawn = builder();
    drawn.words('A label', at);
    drawn.line([point(90, 292), point(400, 292)]);
    expect(faults(drawn)).toEqual(['stand on a line of the drawing']);
    const edge = builder();
    edge.words('A label', at);
    edge.rect({ x: 130, y: 200, w: 400, h: 200 }, { fill: 'side', side: 'north' });
    expect(faults(edge)).toEqual(['stand on a line of the drawing']);
  });

  test('words of the colour of their panel; in its own tone they can be read', () => {
    const panel = { x: 60, y: 240, w: 300, h: 120 };
    for (const side of ['north', 'south']) {
      const drawn = builder();
      drawn.panel(side, panel);
      drawn.words('A label', { ...at, side });
      expect(faults(drawn), side).toEqual(['have the colour of the area that they stand on']);
      const good = builder();
      good.words('A label', { ...at, side, tone: good.panel(side, panel) });
      expect(faults(good), side).toEqual([]);
    }
  });

  test('but a line that strikes words out is meant', () => {
    const drawn = builder();
    drawn.words('A label', at);
    drawn.line([point(90, 292), point(400, 292)], { layer: 'overlay' });
    expect(faults(drawn)).toEqual([]);
  });

  test('a mark on a line', () => {
    const drawn = builder();
    const room = drawn.words('A label', { ...at, claims: ['a'] });
    drawn.line([point(room.x + room.w - 10, 200), point(room.x + room.w - 10, 400)]);
    expect(faults(drawn)).toEqual(['stand on a line of the drawing']);
  });

  test('words beside the margins, and below the picture', () => {
    const drawn = builder();
    drawn.words('A label that is far too long for what is left', { x: 900, y: 300 });
    drawn.words('Low', { x: 100, y: 690 });
    expect(faults(drawn)).toEqual(['do not fit into the picture', 'do not fit into the picture']);
  });
});

test('every part knows its own words, numbers and days', () => {
  const parts = partsOf({
    title: 'Two',
    rows: [{ says: 'A word', claims: ['a'], value: 4, date: '2031-03-04', side: 'north' }],
  });
  expect(parts).toEqual([
    { path: [], words: ['Two'], numbers: [], dates: [] },
    { path: ['rows', 0], words: ['A word'], numbers: [4], dates: ['2031-03-04'], claims: ['a'] },
  ]);
  expect(valuesOf({ rows: [{ side: 'north' }] }, 'side')).toEqual([{ value: 'north', path: ['rows', 0, 'side'] }]);
});

test('an unknown kind is told with those that are known', () => {
  const wrong = dataFiles(edition)
    .find(({ folder }) => folder === 'figures')
    ?.schema.safeParse({ kind: 'pie' });
  expect(wrong?.error?.issues[0]?.message).toMatch(/ledger/);
});

test('a dashed line ends with a whole dash, however long it is', () => {
  const on = builder();
  for (const x of [100, 107.3, 119, 333.3])
    on.line([point(0, 0), point(x, 0)], { dash: x > 300 ? 'dotted' : 'dashed', placeholder: false });
  const svg = paintFigure(on.scene(), { linkOf: () => ({ href: undefined, name: '', outside: false }) });
  const lines = [...svg.matchAll(/stroke-dasharray="(\d+) (\d+)"(?: stroke-linecap="round")? pathLength="(\d+)"/g)];
  expect(lines).toHaveLength(4);
  for (const [, dash, gap, length] of lines)
    expect((Number(length) - Number(dash)) % (Number(dash) + Number(gap))).toBe(0);
});

test('a line of an arrow ends inside its head', () => {
  const on = builder();
  on.arrow([point(0, 0), point(100, 0)], { head: 20 });
  const [line, head] = on
    .scene()
    .shapes.map(({ outlines }) => Math.max(...(outlines[0]?.points ?? []).map(({ x }) => x)));
  expect(head).toBe(100);
  expect(line).toBeGreaterThan(100 - 20);
  expect(line).toBeLessThan(100);
});
