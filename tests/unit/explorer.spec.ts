import { expect, test } from '@playwright/test';
import { searchNaming, whyIn } from '#blocks/diagram/address.ts';
import { blanksOf, choicesOf, type Graph, linksOf, move, type Part, verdict } from '#blocks/diagram/graph.ts';
import { drawnAfter } from '#blocks/diagram/marked-sentences.ts';
import { atEnd, lightOf, moved } from '#blocks/diagram/tools/levers.ts';
import { viewFrom } from '#blocks/diagram/tools/seats.ts';
import { toolsFor } from '#blocks/diagram/tools/tool.ts';
import { checkWalks } from '#deck/checks/diagrams.ts';
import { formatProblem, type Problem } from '#deck/problem.ts';

const node = (id: string, kind: string, side?: string): Part => ({
  id,
  name: id.toUpperCase(),
  label: id,
  about: kind,
  kind,
  side,
});
const arrow = (from: string, to: string, label = ''): Part => ({
  id: `${from}:${to}`,
  name: `${from} → ${to}`,
  label,
  about: 'Arrow',
  kind: undefined,
  side: undefined,
  ends: { from, to, both: false },
});
const graph: Graph = [
  node('north', 'actor', 'left'),
  node('cable', 'lever', 'left'),
  node('metal', 'effect', 'left'),
  node('south', 'actor', 'right'),
  node('mine', 'lever', 'right'),
  node('dark', 'effect', 'right'),
  arrow('north', 'cable', 'pulls'),
  arrow('north', 'mine'),
  arrow('cable', 'metal'),
  arrow('metal', 'south'),
];

test.describe('moving along the arrows', () => {
  test('goes on along an arrow to its node, and back', () => {
    const taken = new Map<string, string>();
    expect(move(graph, 'cable', 'on', taken)).toBe('cable:metal');
    expect(move(graph, 'cable:metal', 'on', taken)).toBe('metal');
    expect(move(graph, 'metal', 'back', taken)).toBe('cable:metal');
    expect(move(graph, 'cable:metal', 'back', taken)).toBe('cable');
  });

  test('tries the arrows of a node one after the other, in the order of the text form', () => {
    const taken = new Map<string, string>();
    const tried = [1, 2, 3].map(() => move(graph, 'north', 'on', taken));
    expect(tried).toEqual(['north:cable', 'north:mine', 'north:cable']);
  });

  test('goes to the neighbour where no arrow leads on', () => {
    expect(move(graph, 'south', 'on', new Map())).toBe('mine');
    expect(move(graph, 'dark', 'on', new Map())).toBe('north');
    expect(move(graph, 'north', 'back', new Map())).toBe('dark');
    expect(move(graph, 'nowhere', 'on', new Map())).toBe('north');
  });

  test('reaches every part from the first', () => {
    const taken = new Map<string, string>();
    const reached = new Set(['north']);
    for (let round = 0; round < 20; round++)
      for (const at of [...reached])
        for (const way of ['on', 'back'] as const) reached.add(move(graph, at, way, taken));
    expect(reached.size).toBe(graph.length);
  });

  test('links a node to its arrows and an arrow to its ends', () => {
    expect(linksOf(graph, 'cable')).toEqual([
      { to: 'cable:metal', says: '→ METAL' },
      { to: 'north:cable', says: '← NORTH' },
    ]);
    expect(linksOf(graph, 'cable:metal').map(({ says }) => says)).toEqual(['CABLE', 'METAL']);
  });
});

test.describe('a walk', () => {
  const walk = ['north:cable', 'cable:metal'];

  test('moves between its first arrow and its end', () => {
    expect([moved(walk, 0, -1), moved(walk, 0, 1), moved(walk, 2, 1)]).toEqual([0, 1, 2]);
    expect([atEnd(walk, 1), atEnd(walk, 2)]).toEqual([false, true]);
  });

  test('lights what was walked and points at where it is', () => {
    expect(lightOf(graph, walk, 0)).toEqual({ lit: new Set(['north:cable', 'north', 'cable']), now: 'north:cable' });
    expect(lightOf(graph, walk, 2).lit.size).toBe(5);
    expect(lightOf(graph, walk, 2).now).toBeUndefined();
  });
});

test('steps add to one another, and the last leaves nothing to point at', () => {
  const steps = [
    { title: 'One', show: ['a'] },
    { title: 'Two', show: ['b', 'a:b'] },
  ];
  expect(drawnAfter(steps, 1)).toEqual({ shown: new Set(['a']), fresh: new Set(['a']), title: 'One' });
  expect(drawnAfter(steps, 2)).toEqual({ shown: new Set(['a', 'b', 'a:b']), fresh: new Set(), title: 'Two' });
});

test('a seat shows its own levers, its weak spots and the other’s grievances, in mirrored words', () => {
  const [left, right] = [
    { id: 'left', name: 'Left' },
    { id: 'right', name: 'Right' },
  ];
  const view = viewFrom(graph, left, right);
  expect([...view.lit].filter((id) => !id.includes(':')).sort()).toEqual(['cable', 'dark', 'metal', 'north']);
  expect(view.lit.has('cable:metal')).toBe(true);
  expect(view.says).toBe(
    'Left’s side. Its own levers and goods: CABLE. Its weak spots: DARK. Right’s grievances: METAL.',
  );
  expect(viewFrom(graph, right, left).says).toBe(
    'Right’s side. Its own levers and goods: MINE. Its weak spots: METAL. Left’s grievances: DARK.',
  );
});

test('an effect of neither side is a weak spot of the side that it leads to', () => {
  const [left, right] = [
    { id: 'left', name: 'Left' },
    { id: 'right', name: 'Right' },
  ];
  const shared = [node('north', 'actor', 'left'), node('south', 'actor', 'right'), node('dark', 'effect')];
  const view = viewFrom([...shared, arrow('dark', 'north')], left, right);
  expect(view.says).toContain('Its weak spots: DARK. Right’s grievances: none in this picture.');
  expect(view.lit.has('dark:north')).toBe(true);
  expect(viewFrom([...shared, arrow('dark', 'north')], right, left).says).toContain('Left’s grievances: DARK.');
});

test.describe('predicting', () => {
  const blanks = blanksOf(graph, ['cable', 'north:mine', 'metal', 'north:cable']);

  test('numbers blanks as on the blank form and leaves out arrows without words', () => {
    expect(blanks.map(({ number, label }) => `${number} ${label}`)).toEqual(['1 cable', '3 metal', '4 pulls']);
  });

  test('offers every right label, each time in the same order, which is not the right one', () => {
    const choices = choicesOf(blanks);
    expect([...choices].sort()).toEqual(['cable', 'metal', 'pulls']);
    expect(choices).toEqual(choicesOf(blanks));
    expect(choices).not.toEqual(['cable', 'metal', 'pulls']);
  });

  test('says what was right in words, and takes a typed answer as it is meant', () => {
    const { says, lines } = verdict(blanks, [' Cable! ', '', 'pushes']);
    expect(says).toBe('1 of 3 match.');
    expect(lines).toEqual([
      '1: “cable”. That matches your answer.',
      '3: “metal”. You left this blank.',
      '4: “pulls”. You said “pushes”.',
    ]);
  });
});

test('the address names a part and keeps whatever else it says', () => {
  expect(searchNaming('?theme=dark', { diagram: 'map', part: 'a:b' })).toBe('?theme=dark&why=map.a:b');
  expect(searchNaming('?why=map.a&lesson=20', undefined)).toBe('?lesson=20');
  expect(searchNaming('?why=map.a', undefined)).toBe('');
  expect(whyIn('?lesson=20&why=map.a:b')).toEqual({ diagram: 'map', part: 'a:b' });
  expect(whyIn('?why=map')).toBeUndefined();
});

test('a diagram offers only the tools it has matter for', () => {
  expect(toolsFor({ told: true, steps: [], paths: [], mask: [] }, 2)).toEqual(['why', 'zoom', 'copy']);
  const ends = {
    supports: { says: '', claims: [] },
    open: { says: '', claims: [] },
    disagrees: { says: '', claims: [] },
  };
  const paths = [{ id: 'p', title: 'P', walk: [], ends }];
  const steps = [
    { title: '', show: [] },
    { title: '', show: [] },
  ];
  expect(toolsFor({ told: true, steps, paths, mask: ['a'] }, 2)).toHaveLength(8);
  expect(toolsFor({ told: true, steps, paths, mask: ['a'] }, 1)).not.toContain('seats');
  expect(toolsFor({ told: false, steps: [], paths: [], mask: [] }, 2)).toEqual(['zoom', 'copy']);
});

test('a walk that jumps is told to its author', () => {
  const problems: Problem[] = [];
  const says = { says: 'So.', claims: ['x'] };
  const walk = ['north:cable', 'metal:south', 'cable:metal'].map((along) => ({ along, ...says }));
  const ends = { supports: says, open: says, disagrees: says };
  const data = {
    title: '',
    description: '',
    unhedged: {},
    nodes: {},
    arrows: [],
    steps: [],
    mask: [],
    paths: [{ id: 'p', title: 'P', walk, ends }],
  };
  checkWalks({ file: 'slides/diagrams/map.yaml', data, lineOf: (path) => path.length, references: [] }, problems);
  expect(problems.map(formatProblem)).toEqual([
    'slides/diagrams/map.yaml:4  Step 2 of the path "p" does not join the steps before it. Reached so far: north, cable. Go along an arrow that starts or ends there.',
  ]);
});
