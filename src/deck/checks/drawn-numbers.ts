import { type Part, partsOf } from '#drawing/figures/parts.ts';
import { type FigureFile, figuresOf } from '../drawn.ts';
import { figuresIn, holdDate, numbersIn, numbersOf, quantitiesOf } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';

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
        if (!held.has(number)) problems.push(unheld(String(number), part, figure));
      const drawn = quantitiesOf(claims);
      for (const number of part.numbers)
        if (!held.has(number) && !drawn.has(number)) problems.push(unheld(String(number), part, figure));
      for (const date of part.dates)
        if (!holdDate(claims, date, settings.data.language)) problems.push(unheld(date, part, figure));
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
          wrong: `No claim of this bar holds "${number}".`,
          known: `Its claims: ${claims.join(', ')}.`,
          mend: 'Correct it, or cite the claim that says so.',
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
        wrong: `No claim holds the "${number}" of ${path.join('.')}.`,
        known: 'The cover states what the ledger holds.',
        mend: 'Correct it, or add the claim that says so.',
        remark: true,
      });
    }
}

const unheld = (what: string, { path, claims }: Part, { file, lineOf }: FigureFile): Problem => ({
  file,
  line: lineOf(path),
  wrong: claims ? `No claim of this part holds "${what}".` : `No claim of this figure holds "${what}".`,
  known: claims ? `Its claims: ${claims.join(', ')}.` : 'It stands in a title, a heading or the description.',
  mend: 'Correct it, or cite the claim that says so.',
});
