import { dateFormat, ended, citationWords as words } from '#words/index.ts';
import type { Item } from './item.ts';

/** Writers of a list of items for a reference manager, by the ending of the file. */
export const formats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: (items: Item[]) => items.map(bibtex).join('\n') },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: (items: Item[]) => items.map(ris).join('') },
  json: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items: Item[]) => `${JSON.stringify(items, undefined, 2)}\n`,
  },
} as const;
export type Format = keyof typeof formats;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number: number) => String(number).padStart(2, '0');

function bibtex({
  id,
  title,
  author,
  publisher,
  issued,
  language,
  URL,
  note,
  'container-title': container,
}: Item): string {
  const [year, month, day] = issued['date-parts'][0];
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : two(part))).join('-');
  // Of an entry of this kind the usual styles print neither publisher nor book, but how it was published.
  const whence = container ?? publisher;
  const fields: [string, string | undefined][] = [
    ['title', `{${tex(title)}}`],
    // In a second pair of braces it is one name, not first and last.
    ['author', author && `{${tex(author.map(({ literal }) => literal).join(' and '))}}`],
    ['booktitle', container && tex(container)],
    ['publisher', publisher && tex(publisher)],
    ['howpublished', whence && tex(whence)],
    ['year', String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['date', date],
    ['langid', languageName(language)],
    ['url', URL],
    ['note', note && tex(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  );
  return `@misc{${id},\n${lines.join('\n')}\n}\n`;
}

/** As biblatex names languages in `langid`, e.g. `english`. */
const languageName = (tag: string): string | undefined =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)?.toLowerCase();

/** Letters that TeX reads as commands. */
const tex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (letter) => texLetters[letter] ?? `\\${letter}`).replace(/\s+/g, ' ');
const texLetters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function ris({
  id,
  title,
  author,
  publisher,
  issued,
  language,
  URL,
  note,
  'container-title': container,
}: Item): string {
  const [year, month, day] = issued['date-parts'][0];
  const date = `${year}/${month ? two(month) : ''}/${day ? two(day) : ''}/`;
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['AU', author?.map(({ literal }) => literal).join(', ')],
    ['T2', container],
    ['PB', publisher],
    ['PY', String(year)],
    ['DA', date],
    ['LA', language],
    ['UR', URL],
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}

/** Writers of an item under a piece of work: the styles that schools and universities ask for. */
export const styles = {
  MLA: ({ issued, language, URL, ...item }: Item) =>
    joined([
      authorOf(item),
      whenceOf(item) ? inQuotes(item.title) : ended(item.title),
      `${[whenceOf(item), dayOf(issued, language, 'short'), URL].filter(Boolean).join(', ')}.`,
    ]),
  APA: ({ issued, language, URL, ...item }: Item) => {
    const [year] = issued['date-parts'][0];
    const day = isEnglish(language) ? [year, americanDay(issued, language)] : [dayOf(issued, language, 'long')];
    const date = `(${day.filter(Boolean).join(', ')}).`;
    const [author, whence] = [authorOf(item), whenceOf(item)];
    if (author) return joined([author, date, ended(item.title), whence && ended(whence), URL]);
    return joined(whence ? [ended(whence), date, ended(item.title), URL] : [ended(item.title), date, URL]);
  },
  Chicago: ({ issued, language, URL, ...item }: Item) => {
    const whence = whenceOf(item);
    const [year] = issued['date-parts'][0];
    const day = isEnglish(language) ? [americanDay(issued, language), year] : [dayOf(issued, language, 'long')];
    return joined([
      authorOf(item),
      inQuotes(item.title),
      whence && ended(whence),
      `${day.filter(Boolean).join(', ')}.`,
      URL && `${URL}.`,
    ]);
  },
} as const satisfies Record<string, (item: Item) => string>;

type Cited = Omit<Item, 'issued' | 'language' | 'URL'>;

/** Where it stands or who published it; a work that is published under its own title says that once. */
const whenceOf = ({ title, publisher, 'container-title': container }: Cited): string | undefined =>
  (container ?? publisher) === title ? undefined : (container ?? publisher);

const authorOf = ({ author }: Cited): string | undefined =>
  author && ended(author.map(({ literal }) => literal).join(', '));

/** The files that cite an item: for a reference manager, and written out. */
export const citationFiles = {
  ...formats,
  txt: {
    name: words.writtenOut,
    type: 'text/plain',
    write: (items: Item[]) =>
      items
        .map((item) =>
          Object.entries(styles)
            .map(([name, write]) => `${name}: ${write(item)}\n`)
            .join(''),
        )
        .join('\n'),
  },
};
export type CitationFile = keyof typeof citationFiles;

/** A title as its text has it; a description, in its square brackets, is none. */
const inQuotes = (title: string) => (/^\[.*\]$/s.test(title) ? ended(title) : `“${ended(title)}”`);

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

const dateOf = ({ 'date-parts': [[year = 0, month, day]] }: Item['issued']) =>
  new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));

/** `30 Jun 2026`, as far as it is known. */
function dayOf(issued: Item['issued'], language: string, month: 'short' | 'long'): string {
  const [, hasMonth, hasDay] = issued['date-parts'][0];
  return dateFormat(language, {
    year: 'numeric',
    month: hasMonth ? month : undefined,
    day: hasDay ? 'numeric' : undefined,
  }).format(dateOf(issued));
}

/** Other languages write a day in an order of their own. */
const isEnglish = (language: string) => new Intl.Locale(language).language === 'en';

/** `June 30`, as far as it is known: APA and Chicago set the month first. */
function americanDay(issued: Item['issued'], language: string): string {
  const [, month, day] = issued['date-parts'][0];
  if (!month) return '';
  const name = dateFormat(language, { month: 'long' }).format(dateOf(issued));
  return day ? `${name} ${day}` : name;
}
