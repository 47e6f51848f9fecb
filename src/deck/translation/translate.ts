import { namedFonts } from '#core/schema/fonts.ts';
import { languageIn } from '#core/text/language-in.ts';
import type { Edition } from '../edition.ts';
import { inEnglishSigns } from '../number-signs.ts';
import { daysIn, figuresIn, monthsIn, numbersIn, saysDay } from '../numbers.ts';
import { listKnown, type Problem } from '../problem.ts';
import { type DeckFile, type PairPlace, readYaml } from '../read-yaml.ts';
import { yamlFiles } from '../yaml-files.ts';
import { labelPassages } from './label-passages.ts';
import { type EditionSettings, editionSettings, marksIn, type Pair, pairSchema, pairsFor } from './pairs.ts';
import { type Passage, replacePassages } from './passage.ts';
import { slidePassages } from './slide-passages.ts';
import { yamlPassages } from './yaml-passages.ts';

/** A file of a deck with its words, and the file of pairs that holds them. */
interface Worded {
  file: DeckFile;
  of: string;
  passages: readonly Passage[];
}

/** The words of a deck’s files by the file of pairs that holds them, each once, in the order of the files. */
export const wordsByPairs = (files: readonly DeckFile[], root: string, edition: Edition): Map<string, string[]> =>
  byPairs(worded(files, root, edition));

function byPairs(files: readonly Worded[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { of, passages } of files) {
    const words = found.get(of) ?? new Set();
    for (const passage of passages) words.add(passage.words);
    if (words.size > 0) found.set(of, words);
  }
  return new Map([...found].map(([of, words]) => [of, [...words]]));
}

/** The language of a deck, by which its words are called in pairs. */
export const languageOf = (files: readonly DeckFile[], root: string): string =>
  languageIn(files.find(({ path }) => path === `${root}/deck.yaml`)?.text ?? '');

/** The files of the deck whose paths start with `root`, each with its words. */
function worded(files: readonly DeckFile[], root: string, edition: Edition): Worded[] {
  const schemas = yamlFiles(edition);
  return files.map((file) => {
    const name = file.path.slice(root.length + 1);
    return { file, of: pairsFor(name), passages: passagesOf(name, file.text, schemas) };
  });
}

function passagesOf(name: string, text: string, schemas: ReturnType<typeof yamlFiles>): Passage[] {
  if (name.endsWith('.mdx')) return slidePassages(text);
  if (name.endsWith('.mmd')) return labelPassages(text);
  const schema = schemas[name] ?? schemas[name.replace(/\/[^/]+\.yaml$/, '/<id>.yaml')];
  return schema ? yamlPassages(text, schema) : [];
}

/** A deck in the words of one of its editions. */
export interface Translated {
  files: DeckFile[];
  /** How many words still stand as in the deck, by file of pairs. */
  missing: Map<string, number>;
}

/**
 * Puts the words of an edition in the place of the deck’s own. `files` are the deck’s, `given` those below the edition’s folder
 * `folder`. What has no pair stays. Mistakes in pairs are added to `problems`; without settings there is no edition.
 */
export function translate(
  files: readonly DeckFile[],
  given: readonly DeckFile[],
  { root, folder, edition }: { root: string; folder: string; edition: Edition },
  problems: Problem[],
): Translated | undefined {
  const own = languageOf(files, root);
  const home = `${root}/${folder}`;
  const settingsFile = given.find(({ path }) => path === `${home}/edition.yaml`);
  const settings = settingsFile && readYaml(settingsFile, editionSettings, problems)?.data;
  if (!settings) return undefined;
  const all = worded(files, root, edition);
  const wanted = byPairs(all);
  const pairs = new Map<string, Map<string, Pair>>();
  for (const file of given) {
    const of = file.path.slice(home.length + 1);
    if (file === settingsFile) continue;
    const read = readPairs(file, own, folder, problems);
    checkPairs(
      file,
      read,
      { words: wanted.get(of), all: [...wanted.keys()], own, language: settings.language },
      problems,
    );
    pairs.set(of, new Map(read.filter(({ is }) => is !== '').map((pair) => [pair.of, pair])));
  }
  const missing = new Map<string, number>();
  for (const [of, words] of wanted) {
    const count = words.filter((each) => !pairs.get(of)?.has(each)).length;
    if (count > 0) missing.set(of, count);
  }
  const translated = all.map(({ file, of, passages }) => {
    const known = pairs.get(of) ?? new Map<string, Pair>();
    const lineAt = (place: number) => file.text.slice(0, place).split('\n').length;
    const said = passages.flatMap(({ words, start, end }): PairPlace[] => {
      const line = known.get(words)?.line;
      return line ? [{ from: lineAt(start), to: lineAt(end), file: `${home}/${of}`, line }] : [];
    });
    const lines = passages
      .flatMap(({ words, start }) => (known.has(words) ? [] : lineAt(start)))
      .filter((line) => !said.some(({ from, to }) => from <= line && line <= to));
    return {
      ...file,
      text: replacePassages(file.text, passages, (words) => known.get(words)?.is ?? words),
      pairs: said,
      left: { language: own, lines },
    };
  });
  return { files: translated.map((file) => inLanguage(file, root, settings)), missing };
}

/** The pairs of a file; none where it cannot be read. */
export function readPairs(file: DeckFile, own: string, folder: string, problems: Problem[]): Pair[] {
  if (file.text.trim() === '') return [];
  const read = readYaml(file, pairSchema(own, folder), problems);
  return (read?.data ?? []).map((pair, index) => ({
    of: pair[own] ?? '',
    is: pair[folder] ?? '',
    line: read?.lineOf([index]) ?? 1,
  }));
}

function checkPairs(
  { path: file }: DeckFile,
  pairs: readonly Pair[],
  {
    words,
    all,
    own,
    language,
  }: { words: readonly string[] | undefined; all: readonly string[]; own: string; language: string },
  problems: Problem[],
): void {
  if (!words) {
    const name = file.split('/').slice(-1)[0] ?? '';
    problems.push({
      file,
      line: 1,
      message: 'The deck has no file of this name.',
      context: listKnown('files of pairs', all, name),
      fix: 'Rename it as the file whose words it holds, or delete it.',
    });
    return;
  }
  for (const { of, is, line } of pairs) {
    if (!words.includes(of)) {
      problems.push({
        file,
        line,
        message: `The deck no longer says “${short(of)}”.`,
        fix: 'Put the words that it says now into the pair, and see whether the others still fit, or delete it.',
      });
      continue;
    }
    if (is === '') continue;
    const [marks, others] = [marksIn(of), marksIn(is)];
    if (marks.join(' ') !== others.join(' '))
      problems.push({
        file,
        line,
        message: `These words have other marks than “${short(of)}”.`,
        context: [missingIn(marks, others, 'Missing'), missingIn(others, marks, 'Too many')].filter(Boolean).join(' '),
        fix: 'Put the same marks behind what they stand for.',
      });
    const [numbers, inOther] = [figuresIn(plain(of), own), figuresIn(plain(is), language)];
    // A time of day may stand with a full stop in one language, and with a colon in another.
    const times = Array.from(plain(is).matchAll(/\d{1,2}:\d{2}/g), ([time]) => Number(time.replace(':', '.')));
    const lost = [
      ...numbers.filter((number) => !inOther.includes(number) && !times.includes(number)),
      ...daysLost(of, is, own, language),
    ];
    const added = inOther.filter((number) => !sayable(plain(of), own).has(number));
    if (lost.length > 0 || added.length > 0)
      problems.push({
        file,
        line,
        message: `These words have other numbers than “${short(of)}”.`,
        context: [
          lost.length > 0 ? `Missing: ${lost.join(', ')}.` : '',
          added.length > 0 ? `Only here: ${added.join(', ')}.` : '',
        ]
          .filter(Boolean)
          .join(' '),
        fix: 'Say the same numbers, in digits.',
      });
  }
}

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
const plain = (words: string) => words.replace(/<[^>]*>|\]\([^)]*\)/g, ' ');

/** The numbers that others may say in digits: those that these words say in any way, and the number of a month. */
const sayable = (words: string, language: string): Set<number> =>
  new Set([
    ...numbersIn(words, language),
    ...monthsIn(words, language),
    ...shortMonthsIn(words, language),
    // The reading of numbers passes over it: it is mostly a pronoun.
    ...(/\bone\b/i.test(words) ? [1] : []),
    ...(inEnglishSigns(words, language).match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
  ]);

/** Months by the letters with which a label of a drawing names them: *Sept* is 9. */
function shortMonthsIn(words: string, language: string): number[] {
  const { format } = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => format(new Date(Date.UTC(2000, month))).slice(0, 3));
  return months.flatMap((name, index) => (new RegExp(`(?<!\\p{L})${name}`, 'u').test(words) ? [index + 1] : []));
}

/** Days that others do not name. */
const daysLost = (words: string, others: string, own: string, language: string): string[] =>
  daysIn(plain(words), own).flatMap((day) => (saysDay(plain(others), day, language) ? [] : day.said));

function missingIn(some: readonly string[], others: readonly string[], name: string): string {
  const left = [...others];
  const lost = some.filter((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return lost.length > 0 ? `${name}: ${lost.join(' ')}.` : '';
}

/** `deck.yaml` with the language of the edition, and its fonts. */
function inLanguage(file: DeckFile, root: string, { language, fonts }: EditionSettings): DeckFile {
  if (file.path !== `${root}/deck.yaml`) return file;
  const text = /^language:.*$/m.test(file.text)
    ? file.text.replace(/^language:.*$/m, `language: ${language}`)
    : `${file.text.trimEnd()}\nlanguage: ${language}\n`;
  const translated = true;
  return {
    ...file,
    translated,
    text: namedFonts(fonts).length > 0 ? text.replace(/^fonts:.*$/m, `fonts: ${JSON.stringify(fonts)}`) : text,
  };
}
