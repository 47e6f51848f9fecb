import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { localDay } from '#core/text/local-day.ts';
import type { Source } from '#deck/deck.ts';
import { citationFile } from '#exports/citations/citation-file.ts';
import { citationFiles, type Format, formats, styles } from '#exports/citations/formats.ts';
import { allItems, type Item, pageItem, sourceItem } from '#exports/citations/item.ts';
import { ownDeck } from './own-deck.ts';

const address = (path: string) => `https://example.org/deck/${path}`;
let made: Item[] | undefined;
const items = () => {
  made ??= allItems(ownDeck(), address);
  return made;
};
const write = (format: Format, list: Item[]) => formats[format].write(list);

/** What both readers below find of an item. */
interface Found {
  id: string;
  title: string;
  publisher?: string | undefined;
  container?: string | undefined;
  author?: string | undefined;
  date: string;
  url?: string | undefined;
  note?: string | undefined;
}
const two = (number: number) => String(number).padStart(2, '0');
const asFound = (item: Item): Found => ({
  id: item.id,
  title: item.title,
  publisher: item.publisher,
  container: item['container-title'],
  author: item.author?.[0]?.literal,
  date: item.issued['date-parts'][0].map(two).join('-'),
  url: item.URL,
  note: item.note,
});

/** Reads BibTeX by its grammar: an entry is a key and fields, a value is in braces that match, or a bare word. */
function readBibtex(text: string): Found[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} expected at ${at}: ${text.slice(at, at + 60)}`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const here = new RegExp(pattern.source, 'uy');
    here.lastIndex = at;
    const [found] = here.exec(text) ?? [];
    if (found === undefined) return fail(what);
    at += found.length;
    return found;
  };
  const braced = (): string => {
    let depth = 0;
    const from = at;
    do {
      if (text[at] === '\\') at++;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}') depth--;
      if (++at > text.length) fail('a closing brace');
    } while (depth > 0);
    return text.slice(from + 1, at - 1);
  };
  const plain = (tex: string) =>
    tex
      .replace(/^\{(.*)\}$/s, '$1')
      .replaceAll('\\textbackslash{}', '\\')
      .replaceAll('\\textasciitilde{}', '~')
      .replaceAll('\\textasciicircum{}', '^')
      .replace(/\\([{}&%$#_])/g, '$1');
  const entries: Found[] = [];
  const end = text.trimEnd().length;
  while (at < end) {
    take(/\s*@misc\{/, 'an entry');
    const id = take(/[^\s,{}"#%~\\]+/, 'a key');
    take(/,\s*/, 'a comma');
    const fields = new Map<string, string>();
    while (text[at] !== '}') {
      const name = take(/[a-z]+/, 'a field');
      take(/\s*=\s*/, 'an equals sign');
      fields.set(name, text[at] === '{' ? plain(braced()) : take(/[a-z]{3}|\d+/, 'a value'));
      take(/,?\s*/, 'a comma');
    }
    at++;
    if (fields.get('date')?.slice(0, 4) !== fields.get('year')) fail('one year');
    entries.push({
      ...{ id, title: fields.get('title') ?? '', publisher: fields.get('publisher') },
      ...{
        container: fields.get('booktitle'),
        author: fields.get('author')?.replace(/^\{(.*)\}$/s, '$1'),
        date: fields.get('date') ?? '',
      },
      ...{ url: fields.get('url'), note: fields.get('note') },
    });
  }
  return entries;
}

/** Reads RIS line by line: two letters or digits, two spaces, a hyphen, a space, and TY first and ER last. */
function readRis(text: string): Found[] {
  const entries: Found[] = [];
  let fields = new Map<string, string>();
  const fail = (what: string): never => {
    throw new Error(`${what} in ${JSON.stringify([...fields])}`);
  };
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') fail(`No line of RIS: ${line}`);
    if (tag === 'TY') fields = new Map();
    else if (fields.size === 0) fail('No type');
    if (fields.has(tag)) fail(`${tag} twice`);
    fields.set(tag, value);
    if (tag !== 'ER') continue;
    entries.push({
      ...{ id: fields.get('ID') ?? '', title: fields.get('TI') ?? '', publisher: fields.get('PB') },
      ...{ container: fields.get('T2'), author: fields.get('AU'), url: fields.get('UR'), note: fields.get('N1') },
      date: (fields.get('DA') ?? '').split('/').filter(Boolean).join('-'),
    });
    fields = new Map();
  }
  expect(fields.size, 'the last entry ends').toBe(0);
  return entries;
}

const readers: Record<Format, (text: string) => Found[]> = {
  bib: readBibtex,
  ris: readRis,
  json: (text) => (JSON.parse(text) as Item[]).map(asFound),
};

for (const [format, read] of Object.entries(readers) as [Format, (text: string) => Found[]][])
  test(`${formats[format].name} read back is what was written, of every claim and source`, () => {
    expect(read(write(format, items()))).toEqual(items().map(asFound));
  });

test('what the usual styles of BibTeX print names who published it', () => {
  const all = write('bib', items());
  for (const [, whence = ''] of all.matchAll(/ {2}publisher = \{(.*)\},/g))
    expect(all).toContain(`howpublished = {${whence}}`);
  expect(write('bib', items().slice(1, 2))).toContain(`howpublished = {${ownDeck().settings.title}}`);
});

test('the styles of schools and universities name title, whence, date and address', () => {
  const [page, claim] = [items()[0] as Item, items()[1] as Item];
  const whole = {
    ...page,
    title: 'The cable',
    publisher: 'The cable',
    issued: { 'date-parts': [[2026, 6, 30]] },
    URL: 'https://a.b/',
  } as Item;
  expect(Object.values(styles).map((write) => write(whole))).toEqual([
    'The cable. 30 Jun 2026, https://a.b/.',
    'The cable. (2026, June 30). https://a.b/',
    '“The cable.” June 30, 2026. https://a.b/.',
  ]);
  const written = { ...whole, author: [{ literal: 'Ada Brandt' }] } as Item;
  expect(Object.values(styles).map((write) => write(written))).toEqual([
    'Ada Brandt. The cable. 30 Jun 2026, https://a.b/.',
    'Ada Brandt. (2026, June 30). The cable. https://a.b/',
    'Ada Brandt. “The cable.” June 30, 2026. https://a.b/.',
  ]);
  const chinese = { ...whole, language: 'zh-Hans' } as Item;
  expect(styles.APA(chinese), 'a day in the order of its language').toBe('The cable. (2026年6月30日). https://a.b/');
  const part = {
    ...whole,
    title: 'Who waits?',
    'container-title': 'The cable',
    issued: { 'date-parts': [[2026, 6]] },
  } as Item;
  expect(Object.values(styles).map((write) => write(part))).toEqual([
    '“Who waits?” The cable, Jun 2026, https://a.b/.',
    'The cable. (2026, June). Who waits? https://a.b/',
    '“Who waits?” The cable. June, 2026. https://a.b/.',
  ]);
  expect(citationFiles.txt.write([claim])).toMatch(/^MLA: .*\nAPA: .*\nChicago: .*\n$/);
});

test('letters with a meaning in a format come back as they were', () => {
  const odd = { ...(items()[0] as Item), title: '50 % of {A & B} for $5 #1_x ~ ^ \\end' };
  for (const [format, read] of Object.entries(readers) as [Format, (text: string) => Found[]][])
    expect(read(write(format, [odd]))[0]?.title, format).toBe(odd.title);
});

test('who made it is named where a deck says so, and the day is that of the build', () => {
  const { settings } = ownDeck();
  const by = (author: string | undefined) => pageItem({ ...ownDeck(), settings: { ...settings, author } }, address);
  expect(by(undefined)).not.toHaveProperty('author');
  expect(by(undefined).publisher).toBe(settings.title);
  expect(by('Ada Brandt').author).toEqual([{ literal: 'Ada Brandt' }]);
  expect(by(undefined).issued['date-parts'][0]).toEqual(localDay().split('-').map(Number));
  const inFile = (author: string | undefined) =>
    parse(citationFile({ ...ownDeck(), settings: { ...settings, author } }, address)).authors;
  expect(inFile(undefined)).toEqual([{ name: 'anonymous' }]);
  expect(inFile('Ada Brandt')).toEqual([{ name: 'Ada Brandt' }]);
});

test('a description of ours is set as one, and a title as a title', () => {
  const source: Source = { id: 'text', publisher: 'Harbour Post', title: 'The cable', date: '2031', described: false };
  const titled = sourceItem(ownDeck(), source);
  const described = sourceItem(ownDeck(), { ...source, described: true });
  expect(titled.note).toBeUndefined();
  expect(described).toMatchObject({ title: '[The cable]', note: 'The title is our description.' });
  expect(Object.values(styles).map((write) => write(titled))).toEqual([
    '“The cable.” Harbour Post, 2031.',
    'Harbour Post. (2031). The cable.',
    '“The cable.” Harbour Post. 2031.',
  ]);
  expect(Object.values(styles).map((write) => write(described))).toEqual([
    '[The cable]. Harbour Post, 2031.',
    'Harbour Post. (2031). [The cable].',
    '[The cable]. Harbour Post. 2031.',
  ]);
  for (const [format, read] of Object.entries(readers) as [Format, (text: string) => Found[]][])
    expect(read(write(format, [described]))[0], format).toMatchObject({ title: '[The cable]', note: described.note });
});

test('every field is one that CSL knows, and no two items share an id', () => {
  const known = 'id type title author container-title publisher issued language URL note'.split(' ');
  expect(items().flatMap((item) => Object.keys(item).filter((key) => !known.includes(key)))).toEqual([]);
  const isDate = ([year, month = 1, day = 1]: number[]) =>
    (year ?? 0) > 2000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  expect(items().filter((item) => !isDate(item.issued['date-parts'][0]))).toEqual([]);
  const ids = items().map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('without a public address none is made up', () => {
  expect(allItems(ownDeck(), () => undefined).filter(({ URL }) => URL?.includes('sources/#'))).toEqual([]);
});
