import { roomInLetters } from '#core/text/words.ts';
import { begun, comma, serialComma, slideWords } from '#words/index.ts';
import { type Claim, type Deck, known, type Slide } from './deck.ts';

/** What a label is made from: both books of claims, by id. */
interface Labelled {
  claims: Readonly<Record<string, { paragraphs: number[] }>>;
  outside: Readonly<Record<string, object>>;
}

/** The source mark of each claim: its paragraph and, where a paragraph makes several, a letter; `+n` for outside context. */
export function labelsOf({ claims, outside }: Labelled): Map<string, string> {
  const perParagraph = new Map<number, string[]>();
  const article = Object.entries(claims);
  for (const [id, { paragraphs }] of article) {
    const [first = 0] = paragraphs;
    perParagraph.set(first, [...(perParagraph.get(first) ?? []), id]);
  }
  const labelOf = (id: string, [first = 0]: number[]) => {
    const siblings = perParagraph.get(first) ?? [];
    return `${first}${siblings.length > 1 ? letters(siblings.indexOf(id)) : ''}`;
  };
  return new Map([
    ...article.map(([id, { paragraphs }]): [string, string] => [id, labelOf(id, paragraphs)]),
    ...Object.keys(outside).map((id, index): [string, string] => [id, `+${index + 1}`]),
  ]);
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** `4, 11–13`. */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(serialComma))).join(serialComma);
}

/**
 * The one quiet mark of a sentence: the paragraphs that it rests on, and a plus sign where it rests on a source outside. Read
 * out it also says whose the claims are.
 */
export function proofOf({ people }: Deck, claims: readonly Claim[]): { label: string; name: string } {
  const paragraphs = claims.flatMap((claim) => (claim.outside ? [] : claim.paragraphs.slice(0, 1)));
  const label = `${rangesOf(paragraphs)}${claims.some(({ outside }) => outside) ? '+' : ''}`;
  const who = [...new Set(claims.map(({ speaker }) => known(people, speaker).name))];
  return { label, name: slideWords.proof(label, who, claims.length) };
}

/** Characters that the foot of a slide has room for, beside its date and number. */
const longest = 95;
/** As many have the room of a logo. */
const lettersOfLogo = 14;

/**
 * The footer of a slide: what its visible claims rest on. At most three outside publishers are named, and no more than fit; at
 * least one. Whoever has the most to say of the slide comes first: a claim's first source is its best, the next confirm it. One whose
 * name has no room alone is among the others.
 */
export function sourceLine({ claims, sources, settings }: Deck, slide: Slide): string {
  const cited = slide.onFace.flatMap((id) => claims.get(id) ?? []);
  const paragraphs = cited.filter(({ outside }) => !outside).flatMap((claim) => claim.paragraphs);
  const weights = new Map<string, number>();
  for (const claim of cited.filter(({ outside }) => outside))
    for (const [at, id] of claim.sources.entries()) {
      const publisher = sources.get(id)?.publisher ?? '';
      weights.set(publisher, (weights.get(publisher) ?? 0) + 1 / (at + 1));
    }
  const publishers = [...weights].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  const article =
    paragraphs.length > 0
      ? [`${settings.articleName}${comma}${slideWords.paragraphs(rangesOf(paragraphs), new Set(paragraphs).size > 1)}`]
      : [];
  if (publishers.length === 0) return article.length > 0 ? slideWords.sources(article) : '';
  const naming = (named: string[]) => {
    const others = slideWords.outsideSources(named, publishers.length > named.length);
    return article.length > 0 ? slideWords.sources([...article, others]) : begun(others);
  };
  const most = [3, 2].map((count) => publishers.slice(0, count));
  const lines = [...most, ...publishers.map((one) => [one])].map(naming);
  const room = longest - roomInLetters(settings.footer ?? '') - (settings.logo ? lettersOfLogo : 0);
  return lines.find((line) => roomInLetters(line) <= room) ?? naming(publishers.slice(0, 1));
}
