import { labelOf } from '#drawing/diagrams/model.ts';
import { type Part, partsOf } from '#drawing/figures/parts.ts';
import { type FigureFile, figuresOf } from '../figures.ts';
import {
  daysIn,
  figuresIn,
  heldMonths,
  holdDate,
  holdDay,
  monthName,
  monthsIn,
  numbersIn,
  numbersOf,
  quantitiesOf,
} from '../numbers.ts';
import { type Located, type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { DiagramFile } from '../read-diagrams.ts';
import type { ClaimEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';
import {
  type Statement,
  statementAt,
  statementsInAnswers,
  statementsInDiagram,
  statementsInExercise,
  statementsInSheet,
} from './statements.ts';

/** A number or a day in a figure stands in a claim of the same part; those of titles and headings in any claim of it. */
export function checkNumbers(source: DeckSource, problems: Problem[]): void {
  const { ledger, settings } = source;
  const books = allClaims(ledger);
  for (const figure of figuresOf(source)) {
    const parts = partsOf(figure.data);
    const all = parts.flatMap(({ claims = [] }) => claims);
    for (const part of parts) {
      const claims = (part.claims ?? all).flatMap((id) => books[id] ?? []);
      const held = numbersOf(claims);
      // A title may say up to when the facts were checked.
      if (!part.claims) for (const number of figuresIn(settings.data.asOf.replaceAll('-', ' '))) held.add(number);
      for (const number of part.words.flatMap(part.claims ? numbersIn : figuresIn))
        if (!held.has(number)) problems.push(unheldDrawn(String(number), part, figure));
      const drawn = quantitiesOf(claims);
      for (const number of part.numbers)
        if (!held.has(number) && !drawn.has(number)) problems.push(unheldDrawn(String(number), part, figure));
      for (const date of part.dates)
        if (!holdDate(claims, date, settings.data.language)) problems.push(unheldDrawn(date, part, figure));
    }
  }
}

/** A quantity that a chart draws stands in its own claims. */
export function checkQuantities({ things, ledger }: DeckSource, problems: Problem[]): void {
  const books = allClaims(ledger);
  for (const { kind, files } of things)
    for (const { data, file, lineOf } of files)
      for (const { path, number, claims } of kind.quantities?.(data) ?? []) {
        if (quantitiesOf(claims.flatMap((id) => books[id] ?? [])).has(number)) continue;
        problems.push({
          file,
          line: lineOf(path),
          message: `No claim of this bar holds "${number}".`,
          context: `Its claims: ${claims.join(', ')}.`,
          fix: 'Correct it, or cite the claim that says so.',
        });
      }
}

/** What the cover and the title slide state large stands in a claim too. Their kicker says where and when, as of a room. */
export function checkCoverNumbers({ settings, ledger }: DeckSource, problems: Problem[]): void {
  const { title, subtitle, asOf, meeting } = settings.data;
  const held = numbersOf(Object.values(allClaims(ledger)));
  for (const number of figuresIn(asOf.replaceAll('-', ' '))) held.add(number);
  const stated: [PropertyKey[], string | undefined][] = [
    [['title'], title],
    [['subtitle'], subtitle],
    ...(['about', 'large', 'small'] as const).map((key): [PropertyKey[], string | undefined] => [
      ['meeting', key],
      meeting?.[key],
    ]),
  ];
  for (const [path, text = ''] of stated)
    for (const number of figuresIn(text)) {
      if (held.has(number)) continue;
      problems.push({
        file: settings.file,
        line: settings.lineOf(path),
        message: `No claim holds the "${number}" of ${path.join('.')}.`,
        context: 'The cover states what the ledger holds.',
        fix: 'Correct it, or add the claim that says so.',
        remark: true,
      });
    }
}

const unheldDrawn = (what: string, { path, claims }: Part, { file, lineOf }: FigureFile): Problem => ({
  file,
  line: lineOf(path),
  message: claims ? `No claim of this part holds "${what}".` : `No claim of this figure holds "${what}".`,
  context: claims ? `Its claims: ${claims.join(', ')}.` : 'It stands in a title, a heading or the description.',
  fix: 'Correct it, or cite the claim that says so.',
});

/** A number or a day in a diagram, an exercise, a sheet or a heading stands in a claim of the same part, as those of prose do. */
export function checkToldNumbers(source: DeckSource, problems: Problem[]): void {
  const { diagrams, exercises, teach, worksheet, ledger } = source;
  const claims = allClaims(ledger);
  const sheets = [teach.controversies, teach.substitute, teach.debate, teach.oneSheet, worksheet];
  const told = [
    ...diagrams.flatMap(({ meaning }) => statementsInDiagram(meaning)).filter(({ claims }) => claims.length > 0),
    ...diagrams.flatMap(labelsOf),
    // An audit is left out: one of its lines is wrong on purpose.
    ...exercises.flatMap((exercise) => (exercise.data.kind === 'audit' ? [] : statementsInExercise(exercise))),
    ...exercises.flatMap(statementsInAnswers),
    ...sheets.flatMap((sheet) => (sheet ? statementsInSheet(sheet) : [])),
  ];
  const { language, asOf } = source.settings.data;
  for (const each of told) {
    checkHeld(each, figuresIn(each.text), each, claims, problems);
    checkDays(each, each, { claims, language }, problems);
  }
  // What stands over others may say up to when the facts were checked.
  const checked = new Set(figuresIn(asOf.replaceAll('-', ' ')));
  for (const each of headingsOf(source)) {
    const stated = figuresIn(each.text).filter((number) => !checked.has(number));
    checkHeld(each, stated, each, claims, problems);
    if (stated.length > 0) checkDays(each, each, { claims, language }, problems);
  }
}

/** The words on each box and arrow, with what their meaning cites. Where it cites nothing, that alone is told. */
function labelsOf({ meaning, wide: { scene } }: DiagramFile): Statement[] {
  const { nodes, arrows } = meaning.data;
  const labels = [
    ...scene.nodes.map((node) => statementAt(meaning, ['nodes', node.id], labelOf(node), nodes[node.id]?.claims ?? [])),
    ...scene.arrows.map((arrow) => {
      const at = arrows.findIndex(({ from, to }) => from === arrow.from && to === arrow.to);
      return statementAt(meaning, ['arrows', at], labelOf(arrow), arrows[at]?.claims ?? []);
    }),
  ];
  return labels.filter(({ claims }) => claims.length > 0);
}

/** What stands large over others: headlines with their own claims, the rest with all that is cited below. */
function headingsOf({ slides, diagrams, exercises, things }: DeckSource): Statement[] {
  const over = (located: Located<object>, keys: readonly string[]): Statement[] => {
    const cited = [...new Set(located.references.flatMap(({ what, id }) => (what === 'claim' ? id : [])))];
    return keys.flatMap((key) => {
      const text = (located.data as Record<string, unknown>)[key];
      return typeof text === 'string' ? statementAt(located, [key], text, cited) : [];
    });
  };
  const charts = things.flatMap(({ kind, files }) => (kind.one === 'chart' ? files : []));
  return [
    ...slides.map(({ settings }) => statementAt(settings, ['title'], settings.data.title, settings.data.claims)),
    ...diagrams.flatMap(({ meaning, told }) => (told ? over(meaning, ['title', 'description']) : [])),
    ...charts.flatMap((chart) => over(chart, ['title', 'note'])),
    ...exercises.flatMap((exercise) => over(exercise, ['title', 'lead', 'ask'])),
  ];
}

/** Some text, and the claims that it cites. */
type Stated = Pick<Sentence, 'text' | 'line'> & { claims: readonly string[] };

/** Checks that each number of a sentence stands in one of the claims it cites; `stated` are the numbers that count. */
export function checkHeld(
  sentence: Stated,
  stated: readonly number[],
  { file }: { file: string },
  claims: Record<string, ClaimEntry>,
  problems: Problem[],
): void {
  if (sentence.claims.length === 0) return;
  const held = numbersOf(sentence.claims.flatMap((id) => claims[id] ?? []));
  for (const number of stated) if (!held.has(number)) problems.push(unheld(`"${number}"`, sentence, file));
}

/** The same for days and months: a day counts only with its month, so that 5 June is not borne out by 5 May. */
export function checkDays(
  sentence: Stated,
  { file }: { file: string },
  { claims, language }: { claims: Record<string, ClaimEntry>; language: string },
  problems: Problem[],
): void {
  if (sentence.claims.length === 0) return;
  const held = sentence.claims.flatMap((id) => claims[id] ?? []);
  const days = daysIn(sentence.text, language);
  for (const day of days)
    if (!holdDay(held, day, language)) problems.push(unheld(`the day "${day.said}"`, sentence, file));
  // Of a month alone many claims say nothing: it is false only beside those that name others.
  const months = heldMonths(held, language);
  for (const month of monthsIn(sentence.text, language))
    if (months.size > 0 && !months.has(month) && !days.some((day) => day.month === month))
      problems.push(unheld(`the month "${monthName(month, language)}"`, sentence, file));
}

const unheld = (what: string, { text, line, claims }: Stated, file: string): Problem => ({
  file,
  line,
  message: `No claim of this sentence holds ${what}: ${start(text)}`,
  context: `Its claims: ${claims.join(', ')}.`,
  fix: 'Correct it, or cite the claim that says so.',
});
