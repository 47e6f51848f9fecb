import { dateFormat, ended, citationWords as words } from '#words/index.ts';
import { formats } from './formats.ts';
import type { Item } from './item.ts';

/** How an item is written under a piece of work: the styles that schools and universities ask for. */
export const styles = {
  MLA: ({ title, issued, language, URL, ...item }: Item) => {
    const whence = item['container-title'] ?? item.publisher;
    const day = dayOf(issued, language, 'short');
    return whence
      ? joined([`“${ended(title)}”`, `${[whence, day, URL].filter(Boolean).join(', ')}.`])
      : joined([ended(title), `${[day, URL].filter(Boolean).join(', ')}.`]);
  },
  APA: ({ title, issued, language, URL, ...item }: Item) => {
    const whence = item['container-title'] ?? item.publisher;
    const [year] = issued['date-parts'][0];
    const day = isEnglish(language) ? [year, americanDay(issued, language)] : [dayOf(issued, language, 'long')];
    const date = `(${day.filter(Boolean).join(', ')}).`;
    return joined(whence ? [ended(whence), date, ended(title), URL] : [ended(title), date, URL]);
  },
  Chicago: ({ title, issued, language, URL, ...item }: Item) => {
    const whence = item['container-title'] ?? item.publisher;
    const [year] = issued['date-parts'][0];
    const day = isEnglish(language) ? [americanDay(issued, language), year] : [dayOf(issued, language, 'long')];
    return joined([
      `“${ended(title)}”`,
      whence && ended(whence),
      `${day.filter(Boolean).join(', ')}.`,
      URL && `${URL}.`,
    ]);
  },
} as const satisfies Record<string, (item: Item) => string>;

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
