import { unzipSync } from 'fflate';
import { hasAnswer, quizOf } from '#exports/quiz/quiz.ts';
import { deck } from './deck.ts';
import { at, expect, open, test } from './site.ts';

/**
 * What may stand in each element that the package uses, in which order: the content models of IMS QTI 1.2.1, for the
 * names that occur. Children are given by name, each with a space after it.
 */
const models: Record<string, RegExp> = {
  questestinterop: /^assessment $/,
  assessment: /^(rubric )*(section )+$/,
  section: /^(rubric )*(item |section )*$/,
  rubric: /^((material )+|(flow_mat )+)$/,
  item: /^(itemmetadata )?(rubric )*(presentation )?(resprocessing )*(itemfeedback )*$/,
  itemmetadata: /^(qtimetadata )*$/,
  qtimetadata: /^(qtimetadatafield )+$/,
  qtimetadatafield: /^fieldlabel fieldentry $/,
  presentation: /^(material |response_lid |response_str )+$/,
  response_lid: /^(material )?(render_choice |render_fib )(material )?$/,
  response_str: /^(material )?(render_choice |render_fib )(material )?$/,
  render_choice: /^(material |response_label )*$/,
  render_fib: /^(material |response_label )*$/,
  response_label: /^(material |flow_mat )*$/,
  resprocessing: /^outcomes (respcondition )+$/,
  outcomes: /^(decvar )+$/,
  respcondition: /^conditionvar (setvar )*(displayfeedback )*$/,
  conditionvar: /^(not |and |or |other |varequal )+$/,
  and: /^(not |and |or |other |varequal )+$/,
  not: /^(not |and |or |other |varequal )$/,
  itemfeedback: /^(flow_mat |material )+$/,
  flow_mat: /^(flow_mat |material )+$/,
  material: /^(mattext )+$/,
  ...Object.fromEntries(
    ['mattext', 'fieldlabel', 'fieldentry', 'decvar', 'setvar', 'varequal', 'other', 'displayfeedback'].map((leaf) => [
      leaf,
      /^$/,
    ]),
  ),
};

test('the QTI package is read by a browser’s XML parser, keeps to the specification and has every answer', async ({
  page,
}) => {
  await open(page, 'teach/guide/');
  const link = page.getByRole('link', { name: 'Exercises as IMS QTI 1.2' });
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', at()).href);
  const files = unzipSync(new Uint8Array(await response.body()));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const read = (xml: string) =>
    page.evaluate((given) => {
      const read = new DOMParser().parseFromString(given, 'text/xml');
      const all = [...read.querySelectorAll('*')];
      const is = (name: string) => (part: Element) => part.localName === name;
      const under = (part: Element, name: string) => [...part.getElementsByTagName(name)];
      return {
        broken: all.some(is('parsererror')),
        parts: all.map((part) => [part.localName, [...part.children].map((one) => `${one.localName} `).join('')]),
        resources: all.filter(is('resource')).map((part) => [part.getAttribute('type'), part.getAttribute('href')]),
        items: all.filter(is('item')).map((item) => ({
          id: item.getAttribute('ident') ?? '',
          asks: under(item, 'mattext')[0]?.textContent ?? '',
          offered: under(item, 'response_label').map((label) => label.getAttribute('ident') ?? ''),
          right: under(item, 'varequal')
            .filter((part) => part.parentElement?.localName !== 'not')
            .map(({ textContent }) => textContent ?? ''),
          explained: under(item, 'itemfeedback').map(({ textContent }) => textContent ?? ''),
        })),
      };
    }, xml);
  const manifest = await read(text('imsmanifest.xml'));
  expect(manifest.broken).toBe(false);
  expect(manifest.resources).toEqual([['imsqti_xmlv1p2', 'exercises.xml']]);
  const { broken, parts, items } = await read(text('exercises.xml'));
  expect(broken).toBe(false);
  for (const [name = '', children = ''] of parts) expect(children, name).toMatch(models[name] ?? /no such element/);
  const asked = quizOf(deck).flatMap(({ items }) => items);
  expect(new Set(items.map(({ id }) => id)).size).toBe(asked.length);
  for (const [index, item] of asked.entries()) {
    const found = items[index];
    expect(found?.asks, item.id).toContain(item.ask);
    expect(found?.explained, item.id).toEqual(item.feedback === '' ? [] : [item.feedback]);
    const ids = (options: typeof item.options) => options.map(({ id }) => id);
    expect(found?.right, item.id).toEqual(ids(item.options.filter(({ right }) => right)));
    expect(found?.offered, item.id).toEqual(hasAnswer(item) ? ids(item.options) : ['text']);
  }
});

test('the teacher’s guide leads to every file for other programs', async ({ page }) => {
  await open(page, 'teach/guide/');
  for (const name of ['Exercises as GIFT', 'Exercises as IMS QTI 1.2', 'Glossary as TSV']) {
    const link = page.getByRole('link', { name });
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', at()).href);
    expect(response.ok(), name).toBe(true);
    expect((await response.body()).length, name).toBeGreaterThan(1000);
  }
});
