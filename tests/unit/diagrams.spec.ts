import { expect, test } from '@playwright/test';
import { embed, isStale, readDrawing, sourceHash } from '../../src/diagrams/drawing.ts';
import { textForm } from '../../src/diagrams/text-form.ts';

const SOURCE = 'block\n  a["A"] b["B"]\n  a --> b\n';
const metadata = {
  source: sourceHash(SOURCE),
  tools: 'tools',
  nodes: [
    { id: 'a', label: 'Rock & roll', side: 'left' },
    { id: 'b', label: 'B', date: '1 May' },
  ],
  arrows: [{ id: 'a:b', from: 'a', to: 'b', label: 'needs', side: 'left', line: 'solid', head: 'point' }],
};
const json = JSON.stringify(metadata).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const SVG = [
  '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="-2 -2 200 60" width="200" height="60">',
  `<metadata>${json}</metadata>`,
  '<defs><pattern id="hatch-left"><path d="M0 0V9"/></pattern></defs>',
  '<g class="dg-arrow" data-edge="a:b"><path class="dg-line" d="M60 20L120 20"/></g>',
  '<g class="dg-node dg-box" data-node="a"><path class="dg-hatch" d="M0 0h60" fill="url(#hatch-left)"/><text class="dg-text" text-anchor="middle" data-plate="12 5 36 33"><tspan x="30" y="27">Rock &amp; roll</tspan></text></g>',
  '<g class="dg-node dg-box" data-node="b"><text class="dg-text" text-anchor="middle" data-plate="132 5 36 33"><tspan x="150" y="27">B</tspan></text></g>',
  '<g class="dg-label" data-edge="a:b"><text class="dg-text" text-anchor="middle" data-plate="70 0 40 29"><tspan x="90" y="22">needs</tspan></text></g>',
  '</svg>',
  '',
].join('\n');
const options = { prefix: 'map', title: 'Who & whom', description: 'A needs B.' };

test.describe('readDrawing', () => {
  test('tells nodes, arrows and size', () => {
    const drawing = readDrawing(SVG);
    expect(drawing.nodes.map(({ label }) => label)).toEqual(['Rock & roll', 'B']);
    expect(drawing.arrows[0]).toMatchObject({ from: 'a', to: 'b', label: 'needs', side: 'left', line: 'solid' });
    expect([drawing.width, drawing.height]).toEqual([200, 60]);
  });

  test('refuses a foreign SVG', () => {
    expect(() => readDrawing('<svg viewBox="0 0 1 1"></svg>')).toThrow('npm run diagrams');
  });
});

test.describe('isStale', () => {
  test('follows the source, and the tools where they are given', () => {
    expect(isStale(SOURCE, SVG)).toBe(false);
    expect(isStale(SOURCE.replaceAll('\n', '\r\n'), SVG)).toBe(false);
    expect(isStale(`${SOURCE}%% changed`, SVG)).toBe(true);
    expect(isStale(SOURCE, SVG, 'tools')).toBe(false);
    expect(isStale(SOURCE, SVG, 'newer tools')).toBe(true);
    expect(isStale(SOURCE, '<svg/>')).toBe(true);
  });
});

test.describe('embed', () => {
  test('names the picture and hides its inside from readers', () => {
    const html = embed(SVG, options);
    expect(html).toContain('<svg role="img" aria-labelledby="map-title map-description"');
    expect(html).toContain('<title id="map-title">Who &amp; whom</title>');
    expect(html).toContain('<desc id="map-description">A needs B.</desc>');
    expect(html).toContain('<g aria-hidden="true">');
    expect(html).not.toContain('metadata');
  });

  test('prefixes every id and every reference to one', () => {
    const html = embed(SVG, options);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith('map-'))).toBe(true);
    expect(html).toContain('url(#map-hatch-left)');
  });

  test('numbers the blanks in the order of the mask and leaves no answer behind', () => {
    const html = embed(SVG, { ...options, description: '', blank: ['a:b', 'a'] });
    expect(html).not.toContain('Rock');
    expect(html).not.toContain('needs');
    expect(html).toContain('>B</tspan>');
    const numbers = [...html.matchAll(/class="dg-number"[^>]*>(\d)</g)].map(([, n]) => n);
    expect(numbers).toEqual(['2', '1']);
    expect(html).toContain('<rect class="dg-blank" x="12" y="5" width="36" height="33"');
  });
});

test.describe('textForm', () => {
  const told = { says: 'A sentence.', claims: ['claim'] };
  const meaning = {
    nodes: { a: told, b: told },
    arrows: [{ from: 'a', to: 'b', ...told }],
    steps: [{ title: 'First', show: ['b', 'a', 'a:b'] }],
  };

  test('lists every node and arrow, in the order of the steps', () => {
    const form = textForm(readDrawing(SVG), meaning);
    expect(form.nodes.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(form.arrows).toHaveLength(1);
    expect(form.arrows[0]).toMatchObject({ fromLabel: 'Rock & roll', toLabel: '1 May: B', says: 'A sentence.' });
  });

  test('fails where something drawn is not told', () => {
    expect(() => textForm(readDrawing(SVG), { ...meaning, arrows: [] })).toThrow('"a:b" is drawn but not told.');
  });
});
