import { expect, test } from '@playwright/test';
import { drawFigure, unreadable } from '#drawing/figures/draw-figure.ts';
import { tallLayout, textOf, wideLayout } from '#drawing/figures/scene.ts';
import { verdicts } from '#edition/figures/verdicts.ts';
import { measure } from './read-fixture.ts';

const outcomes = { one: 'held', two: 'part', three: 'mixed', four: 'missed', five: 'open', six: 'mixed' } as const;
const ids = Object.keys(outcomes) as (keyof typeof outcomes)[];

const six = verdicts.schema.parse({
  kind: 'verdicts',
  title: 'Six forecasts, checked',
  description: 'Six rows, each with a forecast, the days that settled it and a disc.',
  steps: [{ id: 'all', title: 'All' }],
  heads: { step: 'all', forecast: 'Forecast', held: 'Held?', line: 'until it could be checked' },
  made: '2031-06',
  checked: '2032-06',
  tracks: ids.map((forecast) => ({
    forecast,
    who: 'Ada Brandt, Sudmark',
    foretold: { says: 'A seat is no concession', claims: ['foretold'] },
    followed: { date: '2031-07-02', says: 'plants begun, not the best ones', claims: ['followed', 'also'] },
    step: 'all',
  })),
});

test('six forecasts can be read on a stage under a headline of one line or two, and on a phone', () => {
  const facts = {
    measure,
    sides: new Map(),
    labelOf: () => '+123',
    verdictOf: (forecast: string) => outcomes[forecast as keyof typeof outcomes],
    placeOf: () => ({ name: 'Here', longitude: 0, latitude: 0 }),
    personOf: () => ({ name: 'Ada', label: 'a scholar' }),
    names: [],
    language: 'en',
  };
  for (const layout of [wideLayout(1), wideLayout(2), tallLayout]) {
    const scene = drawFigure(verdicts, six, facts, layout);
    expect(unreadable(scene)).toEqual([]);
    expect(scene.crowded, 'in letters of their usual size').toBeUndefined();
    const said = scene.words.map(textOf);
    for (const name of ['Yes', 'In part', 'Mixed', 'No']) expect(said.join('\n')).toContain(name);
  }
});
