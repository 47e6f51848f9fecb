import { expect, test } from '@playwright/test';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { known } from '#deck/deck.ts';
import { ticketQuestions } from '#deck/lesson.ts';
import { runRows } from '#deck/run-rows.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { wordFilesOf } from '#exports/word/files.ts';
import { blankPicture } from '#exports/word/sheets/worksheet.ts';
import { planWords } from '#words/index.ts';
import { faultsOf, partsOf } from './office-file.ts';
import { ownDeck } from './own-deck.ts';
import { lazyDeck, project, readFiles } from './read-fixture.ts';

/** What WordprocessingML lets stand in an element, and in which order: ECMA-376, part 1, for the names that occur. */
const orders: Record<string, RegExp> = {
  'w:body': /^((p|tbl) )+sectPr $/,
  'w:p': /^(pPr )?((r|hyperlink|fldSimple) )*$/,
  'w:r': /^(rPr )?((t|tab|drawing) )*$/,
  'w:hyperlink': /^(r )+$/,
  'w:pPr': /^(pStyle )?(keepNext )?(pageBreakBefore )?(numPr )?(pBdr )?(tabs )?(spacing )?(ind )?(outlineLvl )?$/,
  'w:rPr': /^(rStyle )?(rFonts )?(b )?(i )?(sz )?(szCs )?(u )?(vertAlign )?(lang )?$/,
  'w:tbl': /^tblPr tblGrid (tr )+$/,
  'w:tblPr': /^(tblStyle )?(tblW )?(tblBorders )?(tblLayout )?(tblCellMar )?(tblLook )?(tblCaption )?$/,
  'w:tr': /^(trPr )?(tc )+$/,
  // Word calls a file broken whose cell does not end with a paragraph.
  'w:tc': /^tcPr ((p|tbl) )*p $/,
  'w:sectPr': /^footerReference pgSz pgMar $/,
  'w:style': /^name (basedOn )?(next )?qFormat (pPr )?rPr $|^name tblPr (tblStylePr )*$/,
  'w:numbering': /^(abstractNum )+(num )+$/,
  'w:lvl': /^start numFmt lvlText lvlJc pPr $/,
};

const childrenOf = (element: XmlElement): XmlElement[] => {
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.next) if (node instanceof XmlElement) found.push(node);
  return found;
};
const allIn = (element: XmlElement): XmlElement[] => [element, ...childrenOf(element).flatMap(allIn)];
const nameOf = ({ prefix, name }: XmlElement) => `${prefix}:${name}`;

/** The elements that hold what they may not, or in another order. */
function outOfOrder(xml: string): string[] {
  const read = XmlDocument.fromString(xml);
  try {
    return allIn(read.root).flatMap((element) => {
      const order = orders[nameOf(element)];
      const children = childrenOf(element)
        .map(({ name }) => `${name} `)
        .join('');
      return order && !order.test(children) ? `${nameOf(element)}: ${children}` : [];
    });
  } finally {
    read.dispose();
  }
}

/** A paragraph of a sheet. */
interface Paragraph {
  style: string;
  text: string;
  list: string | undefined;
}

const paragraphsIn = (xml: string): Paragraph[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1] ?? 'Normal',
    text: [...one.matchAll(/<w:t[ >][^<]*/g)]
      .map(([text]) => text.replace(/^[^>]*>/, ''))
      .join('')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
    list: /<w:numId w:val="(\d+)"/.exec(one)?.[1],
  }));

const bodyOf = (parts: ReadonlyMap<string, string>) => parts.get('word/document.xml') ?? '';

/** A sheet's paragraphs. */
async function sheet(name: string): Promise<Paragraph[]> {
  const file = wordFilesOf(ownDeck()).find(({ file }) => file === name);
  if (!file) throw new Error(`there is no ${name}`);
  return paragraphsIn(bodyOf(partsOf(await file.make())));
}

const textsOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text);
const levelsOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ style }) => (/^Heading\d$/.test(style) ? Number(style.slice(-1)) : []));

test('each sheet for Word is a whole file that keeps to the order of its format', async () => {
  const files = wordFilesOf(ownDeck());
  expect(files.length).toBeGreaterThan(4);
  for (const { file, make } of files) {
    const parts = partsOf(await make());
    expect(faultsOf(parts), file).toEqual([]);
    for (const [path, xml] of parts)
      if (/^word\/\w+\.xml$/.test(path)) expect(outOfOrder(xml), `${file}: ${path}`).toEqual([]);
    // Every style and every list that a paragraph names is there.
    const body = bodyOf(parts);
    const has = (path: string, name: string) =>
      new Set([...(parts.get(path) ?? '').matchAll(new RegExp(`<w:${name}="([^"]*)"`, 'g'))].map(([, id]) => id));
    const styles = has('word/styles.xml', 'style [^>]*w:styleId');
    const lists = has('word/numbering.xml', 'num w:numId');
    for (const [, id] of body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
      expect(styles, file).toContain(id);
    for (const [, id] of body.matchAll(/<w:numId w:val="([^"]*)"/g)) expect(lists, file).toContain(id);
    // Headings: one of the first level leads, and none is passed over.
    const levels = levelsOf(paragraphsIn(body));
    expect(levels[0], file).toBe(1);
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      file,
    ).toEqual([]);
    // A table with columns has a head that stands on each page again, and every table says what it is.
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    for (const table of tables) {
      expect(table, file).toMatch(/<w:tblCaption w:val="[^"]+"/);
      expect(table.includes('"TableGrid"'), file).toBe(/^.*?<w:tr>.*?<w:tblHeader\/>.*?<w:tc>/s.test(table));
    }
    expect(body, file).not.toMatch(/<w:color w:val="(?!auto)|<w:shd /);
  }
});

test('what stands on a page of A4 stands on one of Letter too', async () => {
  const [file] = wordFilesOf(ownDeck());
  const body = bodyOf(partsOf((await file?.make()) ?? new Uint8Array()));
  const value = (name: string) => Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`).exec(body)?.[1]) / 1440;
  expect([value('w'), value('h')].map((inches) => Math.round(inches * 25.4))).toEqual([210, 297]);
  // Inches of Letter, of which no printer reaches the last quarter.
  expect(value('w') - value('right')).toBeLessThan(8.5 - 0.25);
  expect(value('h') - value('footer')).toBeLessThan(11 - 0.25);
  expect(value('bottom')).toBeGreaterThan(value('footer'));
});

test('worksheet and ticket have every question and its options, and lists begin again', async () => {
  const { worksheet, questions, teach } = ownDeck();
  if (!worksheet) throw new Error('the deck has no worksheet');
  const paragraphs = await sheet('worksheet.docx');
  const asked = worksheet.check.questions.map((id) => known(questions, id));
  const inOrder = asked.flatMap(({ ask, options }) => [ask, ...options.map(({ text }) => text)]);
  const at = textsOf(paragraphs).indexOf(inOrder[0] ?? '');
  expect(textsOf(paragraphs).slice(at, at + inOrder.length)).toEqual(inOrder);
  for (const { ask } of [...worksheet.predict.pictures, ...worksheet.organiser.rows])
    expect(textsOf(paragraphs)).toContain(ask);
  // Each question with its room to write, twice on a page: in two lists, which both begin with one.
  for (const plan of teach.plans) {
    const { minutes, homework = '-' } = plan;
    const questions = ticketQuestions(worksheet, plan);
    const ticket = await sheet(`tickets-${minutes}.docx`);
    const lists = questions.map(({ ask, lines }) => {
      const found = ticket.flatMap((one, index) => (one.text === ask ? { ...one, index } : []));
      for (const { index } of found)
        expect(ticket.slice(index + 1, index + 1 + lines).map(({ style }) => style)).toEqual(
          Array(lines).fill('writeLine'),
        );
      return found.map(({ list }) => list);
    });
    expect(lists[0]).toHaveLength(2);
    expect(new Set(lists[0]).size).toBe(2);
    for (const list of lists) expect(list).toEqual(lists[0]);
    for (const { ask } of worksheet.exit.questions)
      expect(textsOf(ticket).includes(ask), ask).toBe(questions.some((one) => one.ask === ask));
    expect(ticket.filter(({ text }) => text.endsWith(homework))).toHaveLength(2);
  }
});

test('no answer stands in a file for pupils', async () => {
  const deck = ownDeck();
  const { worksheet, questions, diagrams, settings } = deck;
  if (!worksheet) throw new Error('the deck has no worksheet');
  const given = [...(await sheet('worksheet.docx')), ...(await sheet('tickets-45.docx'))]
    .map(({ text }) => text)
    .join('\n');
  const answers = [
    ...worksheet.check.questions.map((id) => known(questions, id).why),
    ...worksheet.organiser.rows.flatMap(({ good }) => good.map(({ says }) => says)),
    ...worksheet.exit.questions.flatMap(({ good, samples }) => [
      good.says,
      ...samples.flatMap(({ says, why }) => [says, why]),
    ]),
  ];
  expect(answers.length).toBeGreaterThan(10);
  for (const answer of answers) expect(given).not.toContain(answer);
  // Nor in the words of its pictures.
  for (const { diagram: id } of worksheet.predict.pictures) {
    const diagram = known(diagrams, id);
    const { nodes, arrows } = textAlternativeOf(diagram.wide, diagram);
    const labels = diagram.mask.map(
      (name) =>
        nodes.find(({ id }) => id === name)?.name ??
        arrows.find(({ from, to }) => `${from}:${to}` === name)?.label ??
        '-',
    );
    const wordsIn = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text).join(' ');
    const whole = wordsIn(
      paintDiagram(diagram.wide, { sides: settings.sides, prefix: 'x', title: '', description: '' }),
    );
    const blank = wordsIn(blankPicture(deck, id).svg);
    expect(labels).not.toEqual([]);
    for (const [index, label] of labels.entries()) {
      for (const line of label.split(' ')) expect(whole, label).toContain(line);
      expect(blank, label).not.toContain(label);
      expect(blank, label).toContain(String(index + 1));
    }
  }
});

test('cards have each of their lines with its marks, and behind them what the marks stand for', async () => {
  const { teach, claims } = ownDeck();
  const cards = {
    'controversy-cards.docx': teach.controversies.flatMap(({ cases }) => cases.flatMap(({ lines }) => lines)),
    'role-cards.docx': teach.debate?.roles.flatMap(({ lines }) => lines) ?? [],
  };
  for (const [file, lines] of Object.entries(cards)) {
    const texts = textsOf(await sheet(file));
    expect(lines.length).toBeGreaterThan(5);
    for (const { says, claims: ids } of lines) {
      const labels = ids.map((id) => known(claims, id).label);
      expect(texts).toContain(`${says}\u00A0${labels.join('\u00A0')}`);
      for (const label of labels)
        expect(
          texts.some((text) => text.startsWith(`${label} `)),
          label,
        ).toBe(true);
    }
  }
});

test('the run sheet of each lesson has all its rows, and what is done before', async () => {
  const deck = ownDeck();
  expect(deck.teach.plans.length).toBeGreaterThan(0);
  for (const plan of deck.teach.plans) {
    const texts = textsOf(await sheet(`plan-${plan.minutes}.docx`));
    for (const { from, to, says } of runRows(deck, plan.minutes)) {
      expect(texts).toContain(`${from}–${to}`);
      expect(texts.some((text) => text.startsWith(says?.does ?? '-'))).toBe(true);
    }
    for (const item of [planWords.clock, ...plan.prepare, ...plan.materials, ...plan.know])
      expect(texts).toContain(item);
  }
});

test('a story without sheets has no empty file of them', async () => {
  const files = await readFiles(`${project}/src/starter/en`);
  expect(wordFilesOf(lazyDeck(() => files)())).toEqual([]);
});
