import type { Item } from './item.ts';

/** How a list of items is written for a reference manager, by the ending of the file. */
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
