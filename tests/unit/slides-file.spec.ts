import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { escapeXml } from '#core/text/escape.ts';
import { askingOf } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { labelOf } from '#drawing/diagrams/model.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { paintFigure } from '#drawing/figures/paint-figure.ts';
import { isForm, type Part } from '#drawing/flat-drawing.ts';
import { partsOfScene } from '#exports/drawn/of-blocks.ts';
import { drawnDiagram } from '#exports/drawn/of-diagram.ts';
import { figureOf } from '#exports/drawn/outline.ts';
import { stepsOf } from '#exports/slides/face.ts';
import { layoutXml, logoBox, masterXml } from '#exports/slides/master.ts';
import { pptxOf } from '#exports/slides/pptx.ts';
import { element } from '#exports/xml.ts';
import { exportWords } from '#words/index.ts';
import { attributes, faultsOf, partsOf } from './office-file.ts';
import { ownDeck } from './own-deck.ts';
import { fixtures, lazyDeck, overlay, project, readFiles } from './read-fixture.ts';

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
const titleIn = (xml: string) => /type="title".*?<a:t>([^<]*)/s.exec(xml)?.[1];

test('a lesson’s slides are a whole file: nothing is missing, nothing is left over', async () => {
  const deck = ownDeck();
  const [, { minutes } = { minutes: 0 }] = deck.settings.lessons;
  const parts = partsOf(await pptxOf(deck, minutes));
  expect(faultsOf(parts)).toEqual([]);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const notes = [...parts.keys()].filter((path) => path.startsWith('ppt/notesSlides/notesSlide'));
  expect(notes).toHaveLength(slides.length);
  const path = deck.slides.filter(({ lessons }) => lessons.includes(minutes));
  const texts = slides.map((slide) => parts.get(slide) ?? '');
  for (const { title } of path)
    expect(
      texts.some((xml) => xml.includes(`>${title}<`)),
      title,
    ).toBe(true);
  // A slide of the deck is one slide, with its headline in the headline’s place.
  const titles = slides.toSorted(byNumber).map((slide) => titleIn(parts.get(slide) ?? ''));
  for (const { title } of path) expect(titles.filter((each) => each === title).length, title).toBe(1);
  const votes = path
    .flatMap(({ body }) => blocksNamed(body, 'Exercise'))
    .filter(({ props }) => deck.exercises.get(props.id)?.kind === 'vote');
  const questions = titles.filter((title) => title?.includes('?')).length;
  expect(slides.length).toBeLessThanOrEqual(path.length + votes.length + questions + 2);
  const diagrams = path
    .flatMap(({ body }) => blocksNamed(body, 'Diagram'))
    .map(({ props }) => deck.diagrams.get(props.id ?? ''));
  // What stands beside a figure is for the article.
  const drawn = diagrams.find((one) => one && one.steps.length > 1 && texts.some((xml) => xml.includes(one.title)));
  const map = texts.filter((xml) => xml.includes(drawn?.title ?? '-'));
  expect(map).toHaveLength(1);
  // Words are words, in the theme's faces and colours, and a drawing is described.
  const [word = '-'] = drawn?.wide.nodes.map((node) => labelOf(node).split(' ')[0] ?? '-') ?? [];
  expect(map.at(-1)).toContain(`<a:t>${word}`);
  expect(map.at(-1)).toMatch(/schemeClr val="accent\d"/);
  expect(map.at(-1)).toContain('descr="');
  expect(texts.join('')).not.toMatch(/<a:latin typeface="(?!\+m[jn]-lt)/);
  // The program counts the slides, and what they rest on stands on the last.
  for (const [index, xml] of texts.entries())
    expect(xml, slides[index]).toMatch(/type="sldNum".*<a:fld [^>]*type="slidenum"/);
  expect(titles.at(-1)).toBe(exportWords.sources);
});

test('every shape of every drawing is one that another program can draw', () => {
  const deck = ownDeck();
  const drawn = [
    ...[...deck.diagrams.values()].flatMap((one) => drawnDiagram(one.wide, one, deck.settings.sides).parts),
    ...[...deck.figures.values()].flatMap(({ wide }) =>
      [wide[1], wide[2]].flatMap((plate) => (plate ? partsOfScene(plate) : [])),
    ),
  ].filter(isForm);
  expect(drawn.length).toBeGreaterThan(300);
  for (const { d } of drawn) expect(() => figureOf(d), d).not.toThrow();
});

test('another story becomes slides by its content alone', async () => {
  const files = await readFiles(join(project, 'src/starter/en'));
  const parts = partsOf(await pptxOf(lazyDeck(() => files)()));
  expect(faultsOf(parts)).toEqual([]);
  const slides = [...parts.keys()].filter((path) => /slides\/slide\d/.test(path)).toSorted(byNumber);
  expect(slides.length).toBeGreaterThanOrEqual(3);
  // It rests on its article alone.
  const last = parts.get(slides.at(-1) ?? '') ?? '';
  expect(titleIn(last)).toBe(exportWords.sources);
  expect(last).toContain('Valley News');
});

test('the foot has the footer beside the sources, and beside a logo that is larger on the title page', async () => {
  const files = await readFiles(join(project, 'src/starter/en'));
  const deck = lazyDeck(() => files)();
  const parts = partsOf(await pptxOf({ ...deck, settings: { ...deck.settings, footer: 'Harbour School' } }));
  expect(faultsOf(parts)).toEqual([]);
  const slides = [...parts].flatMap(([path, xml]) => (/slides\/slide\d+\.xml$/.test(path) ? xml : []));
  const boxOf = (xml: string, holds: RegExp) => {
    const shape = xml.split('<p:sp>').find((one) => holds.test(one)) ?? '';
    const [x = 0, w = 0] = [/<a:off x="(\d+)"/, /<a:ext cx="(\d+)"/].map((sign) => Number(sign.exec(shape)?.[1]));
    return { x, end: x + w };
  };
  for (const xml of slides) expect(xml).toContain('>Harbour School<');
  const sourced = slides.filter((xml) => xml.includes('type="ftr"'));
  expect(sourced).not.toEqual([]);
  for (const xml of sourced) expect(boxOf(xml, /type="ftr"/).end).toBeLessThan(boxOf(xml, />Harbour School</).x);
  const picture = { width: 900, height: 300 };
  expect(logoBox(picture, 'opening').h).toBeGreaterThan(logoBox(picture).h);
  const colour = () => element('a:solidFill', {});
  expect(masterXml(colour, picture)).toContain('rIdLogo');
  expect(layoutXml('one', colour, picture)).not.toContain('rIdLogo');
  expect(layoutXml('opening', colour, picture)).toContain('showMasterSp="0"');
});

/** What is wrong with the time of a slide, by the order and the names that ISO 29500 fixes. */
function faultsOfTiming(xml: string): string[] {
  const [timing] = /<p:timing>.*<\/p:timing>/s.exec(xml) ?? [];
  if (!timing) return [];
  const faults: string[] = [];
  const shapes = new Set(attributes(xml.replace(timing, ''), 'id'));
  const top = topShapes(xml);
  if (!/<\/p:clrMapOvr><p:timing>/.test(xml) || !xml.endsWith('</p:timing></p:sld>'))
    faults.push('the time stands elsewhere');
  const nodes = [...timing.matchAll(/<p:cTn id="(\d+)"/g)].map(([, id]) => Number(id));
  if (nodes.some((id, index) => id !== index + 1)) faults.push('nodes are not numbered in their order');
  for (const id of attributes(timing, 'spid')) {
    if (!shapes.has(id)) faults.push(`there is no shape ${id}`);
    // A part of a group cannot come by itself.
    if (!top.has(id)) faults.push(`${id} is no shape of the slide itself`);
  }
  const built = new Set(
    [...timing.matchAll(/<p:bldP spid="(\d+)" grpId="(\d+)"/g)].map(([, id, turn]) => `${id} ${turn}`),
  );
  const told = [...timing.matchAll(/<p:cTn [^>]*grpId="(\d+)"[^>]*>(?:(?!<p:cTn [^>]*preset).)*?spid="(\d+)"/gs)].map(
    ([, turn, id]) => `${id} ${turn}`,
  );
  for (const each of new Set([...built, ...told]))
    if (!built.has(each) || !told.includes(each)) faults.push(`words ${each} are listed once only`);
  const after = (name: string) => [...timing.matchAll(new RegExp(`<p:cTn [^>]*nodeType="${name}"`, 'g'))].length;
  if (after('mainSeq') !== 1 || after('tmRoot') !== 1) faults.push('not one sequence');
  return faults;
}

/** Numbers of the shapes that stand in no group. */
function topShapes(xml: string): Set<string> {
  const tree = xml.replace(/<p:timing>.*/s, '');
  const ids = new Set<string>();
  let depth = 0;
  for (const [tag, id] of tree.matchAll(/<p:grpSp>|<\/p:grpSp>|<p:cNvPr id="(\d+)"/g)) {
    if (tag === '<p:grpSp>') depth += 1;
    else if (tag === '</p:grpSp>') depth -= 1;
    // The number of a group is the first within it.
    else if (id && (depth === 0 || (depth === 1 && /<p:grpSp><p:nvGrpSpPr>$/.test(tree.slice(0, tree.indexOf(tag))))))
      ids.add(id);
  }
  return ids;
}

test('each step of a slide is a press, and on paper its last step stands alone', async () => {
  const deck = ownDeck();
  const parts = partsOf(await pptxOf(deck));
  expect(faultsOf(parts)).toEqual([]);
  const slides = [...parts.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => parts.get(path) ?? '');
  for (const xml of slides) expect(faultsOfTiming(xml), titleIn(xml)).toEqual([]);
  const counted: Record<string, number> = {};
  const wanted: Record<string, number> = {};
  for (const slide of deck.slides) {
    const xml = slides.find((each) => titleIn(each) === escapeXml(slide.title)) ?? '';
    const steps = stepsOf(deck, slide).length;
    if (steps < 2) continue;
    wanted[slide.id] = steps - 1;
    counted[slide.id] = xml.split('nodeType="clickEffect"').length - 1;
    // What a press takes away again lies beside the slide until it is fetched.
    const timing = xml.slice(xml.indexOf('<p:timing>'));
    const leaving = [...timing.matchAll(/presetClass="exit".*?spid="(\d+)"/gs)].map(([, id]) => id);
    for (const id of leaving) {
      const [, x = '0'] = new RegExp(`<p:cNvPr id="${id}".*?<a:off x="(-?\\d+)"`, 's').exec(xml) ?? [];
      expect(Number(x), `${slide.id}, shape ${id}`).toBeGreaterThan(1280 * 9525);
      expect(timing, `${slide.id}, shape ${id}`).toMatch(
        new RegExp(`<p:animMotion(?:(?!</p:animMotion>).)*spid="${id}"`, 's'),
      );
    }
  }
  expect(counted).toEqual(wanted);
});

test('steps become slides where that is asked for, and nothing then comes by a press', async () => {
  const deck = ownDeck();
  const parts = partsOf(await pptxOf(deck, 20, 'slides'));
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides.filter((path) => parts.get(path)?.includes('<p:timing>'))).toEqual([]);
  const [asking] = deck.slides.filter((slide) => slide.lessons.includes(20) && askingOf(deck, slide)?.isDrawn);
  const titles = slides.toSorted(byNumber).map((path) => titleIn(parts.get(path) ?? ''));
  const last = titles.indexOf(asking?.title);
  expect(titles[last - 1]).toBe(asking && askingOf(deck, asking)?.title);
});

test('code keeps its colours, its face and the lines that a step marks', async () => {
  const least = await readFiles(join(fixtures, 'least/slides'));
  const text = '---\ntitle: Fresh air\n---\n\n```ts {1|2}\nconst a = "x";\n// done\n```\n';
  const parts = partsOf(await pptxOf(lazyDeck(() => overlay(least, [{ path: 'slides/10-fresh-air.mdx', text }]))()));
  expect(faultsOf(parts)).toEqual([]);
  const pages = [...parts].filter(([path, xml]) => /slides\/slide\d/.test(path) && xml.includes('done'));
  const runs = pages.map(([, xml]) =>
    [...xml.matchAll(/<a:rPr[^>]*>(.*?)<\/a:rPr><a:t>([^<]*)/g)].map(([, look = '', said = '']) => ({ look, said })),
  );
  // One page, on which the words of each step have their own line marked; those of the last stand in their place.
  expect(pages).toHaveLength(1);
  const marked = runs.flat().filter(({ look }) => look.includes('a:highlight'));
  expect(marked.map(({ said }) => said).join('')).toBe('// doneconst a = &quot;x&quot;;');
  const code = runs.flatMap((page) => page.filter(({ look }) => look.includes('Courier New')));
  expect(code.map(({ said }) => said).join('')).toBe('const a = &quot;x&quot;;// done'.repeat(2));
  expect(code.find(({ said }) => said === 'const')?.look).toContain('accent5');
  expect(code.find(({ said }) => said === '&quot;x&quot;')?.look).toContain('6D4A00');
  expect(code.find(({ said }) => said === '// done')?.look).toContain('tx2');
});

test('items come one by one, each by a press', async () => {
  const least = await readFiles(join(fixtures, 'least/slides'));
  const text = '---\ntitle: Air\nsteps: items\n---\n\nBefore.\n\n- One\n  - Within\n- Two\n\nBetween.\n\n1. Three\n';
  const deck = lazyDeck(() => overlay(least, [{ path: 'slides/10-fresh-air.mdx', text }]))();
  const parts = partsOf(await pptxOf(deck));
  expect(faultsOf(parts)).toEqual([]);
  const pages = [...parts].filter(([path, xml]) => /slides\/slide\d/.test(path) && xml.includes('Before'));
  const said = pages.map(([, xml]) => xml.match(/(?<=<a:t>)(Before|One|Within|Two|Between|Three)/g)?.join(' '));
  expect(said).toEqual(['Before One Within Two Between Three']);
  const [, timing = ''] = pages[0]?.[1].split('<p:timing>') ?? [];
  expect(timing.split('nodeType="clickEffect"')).toHaveLength(3);
  expect(timing.match(/(?<=<p:pRg st=)"\d+" end="\d+"/g)).toEqual(['"3" end="3"', '"5" end="5"']);
  expect(timing).toMatch(/<p:bldLst><p:bldP spid="\d+" grpId="0" build="p"\/><\/p:bldLst>/);
  expect([...parts.values()].some((xml) => xml.includes('Step 2 of 3: Two'))).toBe(true);
});

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The words of a painted drawing that nothing hides. */
function wordsSeen(node: Node, isHidden: (attribute: (name: string) => string | undefined) => boolean): string[] {
  if (!('childNodes' in node)) return [];
  const attribute = (name: string) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
  if (isHidden(attribute)) return [];
  if (node.nodeName === 'text') return [textOf(node)];
  return node.childNodes.flatMap((child) => wordsSeen(child, isHidden));
}

const wordsOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (isForm(part) ? [] : part.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))));

test('at each step a drawing has the words that a class sees on the stage, pale ones too', () => {
  const deck = ownDeck();
  for (const [id, { wide, steps }] of deck.figures)
    for (const scene of [wide[1], wide[2]]) {
      if (!scene) continue;
      const painted = parseFragment(
        paintFigure(scene, { linkOf: () => ({ href: undefined, name: '', outside: false }) }),
      );
      for (let step = 1; step <= Math.max(1, steps.length); step++) {
        // As the stylesheet has it: what waits is hidden, unless it is what shows until then.
        const seen = wordsSeen(painted, (attribute) => {
          const [name, at] = [attribute('class'), Number(attribute('data-at'))];
          const isGone = (name === 'inkable' && at > step) || (name === 'ghosted' && at <= step);
          const isElsewhere = name === 'interim' && (at > step || Number(attribute('data-goes')) <= step);
          return name === 'plate-mark' || isGone || isElsewhere;
        });
        expect(wordsOf(partsOfScene(scene, step)).toSorted(), `${id}, step ${step}`).toEqual(seen.toSorted());
      }
    }
});

test('at each step a diagram has the words that a class sees on the stage', () => {
  const { diagrams, settings } = ownDeck();
  for (const diagram of diagrams.values())
    for (const scene of [diagram.wide, diagram.high ?? diagram.wide]) {
      const words = { prefix: '', title: '', description: '' };
      const painted = parseFragment(paintDiagram(scene, { ...words, sides: settings.sides, inSteps: true }));
      for (const [index] of diagram.steps.entries()) {
        const shown = new Set(diagram.steps.slice(0, index + 1).flatMap(({ show }) => show));
        const seen = wordsSeen(painted, (attribute) => {
          const part = attribute('data-node') ?? attribute('data-edge');
          const isAnswered = attribute('data-until')
            ?.split(' ')
            .some((id) => shown.has(id));
          return (part !== undefined && !shown.has(part)) || isAnswered === true;
        });
        const drawn = drawnDiagram(scene, diagram, settings.sides, { step: index + 1 });
        expect(wordsOf(drawn.parts).join(''), `${diagram.id}, step ${index + 1}`).toBe(seen.join(''));
      }
    }
});
