import { type Claim, type Deck, known, type Slide } from '#deck/deck.ts';
import { rowsOn } from '#deck/lesson.ts';
import { blocksNamed } from '#deck/piece.ts';
import { blockWords, claimKinds, classRowWords, commonWords, exportWords, longDate, slideWords } from '#words/index.ts';
import { textIn } from './prose.ts';

/** One step of a slide's drawing, and what is said of it. */
export interface Step {
  number: number;
  of: number;
  title: string;
  says?: string | undefined;
}

/**
 * What stands below a slide: its step, what the class does in the lesson, what the teacher says, asks and watches for, and on
 * what the slide rests.
 */
export function notesOn(deck: Deck, slide: Slide, step: Step | undefined, lesson: number | undefined): string[] {
  const [notes] = blocksNamed(slide.body, 'Notes');
  const told = (name: 'Say' | 'Ask' | 'Slip', heading: string) =>
    blocksNamed(notes ? [notes] : [], name).flatMap(({ children }) => [
      `${heading}: ${textIn(children, deck).join('\n')}`,
    ]);
  const rows = rowsOn(slide.id, deck.teach.plans)
    .filter(({ lesson: length }) => length === lesson)
    .flatMap(({ rows }) => rows.map(({ minutes, form, does }) => `${classRowWords.time(minutes, form)} ${does}`));
  const parts = [
    step ? [`${commonWords.stepOf(step.number, step.of)}: ${[step.title, step.says].filter(Boolean).join('. ')}`] : [],
    rows.length > 0 ? [`${classRowWords.theClass}: ${rows.join(' ')}`] : [],
    told('Say', blockWords.say),
    told('Ask', blockWords.ask),
    told('Slip', blockWords.slip),
    sourcesOf(deck, slide.onFace),
  ];
  return parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

/** Claims with who makes them and where each was found. */
export function sourcesOf(deck: Deck, claims: readonly string[]): string[] {
  const lines = [...new Set(claims)].map((id) => lineOf(deck, known(deck.claims, id)));
  return lines.length > 0 ? [`${exportWords.sources}:`, ...lines] : [];
}

const lines = new WeakMap<Claim, string>();

/** Written once: a claim stands below every step of its slide. */
function lineOf(deck: Deck, claim: Claim): string {
  const line = lines.get(claim) ?? written(deck, claim);
  lines.set(claim, line);
  return line;
}

function written(deck: Deck, claim: Claim): string {
  const { label, speaker, kind, says, sources, outside, paragraphs } = claim;
  const from = sources
    .filter((source) => source !== deck.settings.article)
    .map((source) => known(deck.sources, source))
    .map(({ publisher, title, date, url }) =>
      [publisher, title, longDate(date, deck.settings.language), url].filter(Boolean).join(', '),
    );
  const article = outside ? [] : [`${deck.settings.articleName}, ${slideWords.fromParagraphs(paragraphs)}`];
  return `${label} · ${known(deck.people, speaker).name} (${claimKinds[kind]}): ${says} ${[...article, ...from].join('; ')}`;
}
