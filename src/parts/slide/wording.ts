import type { Claim, Deck, Slide } from '../../deck/deck.ts';
import type { Kind } from '../../deck/schema/ledger.ts';

/** How each kind of claim is named to a reader. */
export const kindNames: Record<Kind, string> = {
  fact: 'Fact',
  official: 'Official position',
  'expert-view': 'Expert view',
  prediction: 'Prediction',
  attribution: 'Reported or judged',
};

/** How sure the ledger is, in words. */
export const confidenceNames: Record<Claim['confidence'], string> = {
  A: 'Checked against a clean copy, an official text or two independent reports',
  B: 'Agrees with outside reports; the exact wording was not seen',
  C: 'Only a garbled copy says this; not used on slides',
};

/** `30 June 2026`, or `June 2026` where the day is not known. */
export function longDate(date: string, language: string): string {
  const day = date.length > 7 ? 'numeric' : undefined;
  const month = date.length > 4 ? 'long' : undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day,
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** `paragraphs 4, 11–13`. */
function paragraphRange(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  const parts = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')));
  return `paragraph${sorted.length > 1 ? 's' : ''} ${parts.join(', ')}`;
}

/** The footer of a slide: what its visible claims rest on. At most three outside publishers are named. */
export function sourceLine({ claims, sources, settings }: Deck, slide: Slide): string {
  const cited = slide.onFace.flatMap((id) => claims.get(id) ?? []);
  const paragraphs = cited.filter(({ outside }) => !outside).flatMap((claim) => claim.paragraphs);
  const publishers = [
    ...new Set(
      cited
        .filter(({ outside }) => outside)
        .flatMap((claim) => claim.sources.map((id) => sources.get(id)?.publisher ?? '')),
    ),
  ];
  const parts = [
    paragraphs.length > 0 && `${settings.articleName}, ${paragraphRange(paragraphs)}`,
    publishers.length > 0 &&
      `not in the article: ${publishers.slice(0, 3).join(', ')}${publishers.length > 3 ? ' and others' : ''}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Sources: ${parts.join(' · ')}` : '';
}
