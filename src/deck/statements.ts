import { textOf } from '#drawing/figures/scene.ts';
import { verdictNames } from '#words/index.ts';
import { blockNamed } from './blocks.ts';
import { blocksNamed, itemsIn, walk } from './body.ts';
import { type Claim, type Deck, type Figure, known, type Slide } from './deck.ts';
import { proseAs, type Reading, type Sentence, sentencesOf } from './sentences.ts';

/** Words in an author's data, and the claims beside them. */
interface Said {
  says: string;
  claims: string[];
  /** From the top of the data. */
  path: PropertyKey[];
}

/** Lists the texts under some keys of data, `says` where none is given, that have `claims` or one `claim` beside them. */
export function statementsIn(value: unknown, keys: readonly string[] = ['says'], path: PropertyKey[] = []): Said[] {
  if (value === null || typeof value !== 'object') return [];
  const { claim, claims = claim } = value as { claim?: unknown; claims?: unknown };
  const entries = Object.entries(value);
  const own = entries.filter(([key]) => claims !== undefined && keys.includes(key));
  return [
    ...own.flatMap(([key, says]) =>
      typeof says === 'string' ? { says, claims: [claims].flat().map(String), path: [...path, key] } : [],
    ),
    ...entries.flatMap(([key, inner]) =>
      statementsIn(inner, keys, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** Where on a slide words stand, other than in its prose. */
type Place = 'headline' | 'face' | 'figure' | 'diagram' | 'model';

/** Everything that a slide says on the strength of one claim. */
interface Use {
  claim: Claim;
  shown: { place: Place; text: string }[];
  article: Sentence[];
  plain: Sentence[];
}

/** Reads quotations and verdicts as a reader sees them. */
export const readingOf =
  ({ quotations, outcomes }: Deck): Reading =>
  (block) =>
    block.name === 'Quote'
      ? `“${known(quotations, block.props.id).text}”`
      : block.name === 'Verdict'
        ? verdictNames[known(outcomes, block.props.claim).verdict]
        : undefined;

/** The claims of a slide in the order in which it first cites them, each with its words. Exercises are left out. */
export function usesOn(deck: Deck, slide: Slide): Use[] {
  const reading = readingOf(deck);
  const article = proseAs(slide.body, 'full', reading);
  const plain = proseAs(slide.body, 'plain', reading);
  const shown = shownOn(deck, slide, reading);
  const uses = slide.cited.map((id) => ({
    claim: known(deck.claims, id),
    shown: shown.filter(({ claims }) => claims.includes(id)).map(({ place, text }) => ({ place, text })),
    article: article.filter(({ claims }) => claims.includes(id)),
    plain: plain.filter(({ claims }) => claims.includes(id)),
  }));
  return uses.filter((use) => use.shown.length + use.article.length > 0);
}

/** Sentences of a slide that rest on no claim, because they ask, guide the reader or draw our own conclusion. */
export const unsourced = (deck: Deck, slide: Slide): Sentence[] =>
  proseAs(slide.body, 'full', readingOf(deck)).filter(({ claims }) => claims.length === 0);

interface Shown {
  place: Place;
  text: string;
  claims: readonly string[];
}

function shownOn({ figures, diagrams, models }: Deck, slide: Slide, reading: Reading): Shown[] {
  const items = walk(slide.body).flatMap((block) =>
    block.type === 'block' && blockNamed(block.name).cited === 'item' ? itemsIn(block) : [],
  );
  const told = blocksNamed(slide.body, 'Figure').flatMap(({ props }) =>
    known(figures, props.id).textAlternative.groups.flatMap((group) => group.items),
  );
  const drawn = blocksNamed(slide.body, 'Diagram').flatMap(({ props }) => {
    const { nodes, arrows } = known(diagrams, props.id);
    return [...Object.values(nodes), ...arrows];
  });
  const played = blocksNamed(slide.body, 'Model').flatMap(({ props }) => statementsIn(models.get(props.id)));
  return [
    { place: 'headline', text: slide.title, claims: slide.claims },
    ...items.map((item): Shown => {
      const sentences = sentencesOf(item, reading);
      const text = sentences.map((sentence) => sentence.text).join(' ');
      return { place: 'face', text, claims: sentences.flatMap(({ claims }) => claims) };
    }),
    ...told.map(({ says, claims }): Shown => ({ place: 'figure', text: says, claims })),
    ...drawn.map(({ says, claims }): Shown => ({ place: 'diagram', text: says, claims })),
    ...played.map(({ says, claims }): Shown => ({ place: 'model', text: says, claims })),
  ];
}

/** Where each step says something, the article tells them beside the drawing. */
export const tellsSteps = ({ steps }: Pick<Figure, 'steps'>): boolean =>
  steps.length > 1 && steps.every(({ says }) => says !== undefined);

/** Lists what the article says beside a slide's drawings, a step each. It counts for the article's length and its balance. */
export const stepsTold = (deck: Deck, { body }: Slide): Pick<Sentence, 'text' | 'claims'>[] =>
  blocksNamed(body, 'Figure')
    .map(({ props }) => known(deck.figures, props.id))
    .filter(tellsSteps)
    .flatMap(({ steps }) => steps.map(({ says = '', claims = [] }) => ({ text: says, claims: [...claims] })));

/** The words in a slide’s drawings as a phone shows them; they count for how long the article takes. */
export function drawnOn(deck: Deck, { body }: Slide): Pick<Sentence, 'text'>[] {
  // What stands in the words of the stage is drawn there alone.
  const onStage = new Set(blocksNamed(blocksNamed(body, 'Face'), 'Figure'));
  const drawn = blocksNamed(body, 'Figure').filter((figure) => !onStage.has(figure));
  const figures = drawn.flatMap(({ props }) => {
    const { tall, caption = '', pull } = known(deck.figures, props.id);
    return [...tall.words.map(textOf), caption, pull ? `${pull.number} ${pull.says}` : ''];
  });
  const diagrams = blocksNamed(body, 'Diagram').flatMap(({ props }) => {
    const { wide, tall = wide } = known(deck.diagrams, props.id);
    return [...tall.nodes, ...tall.arrows].map(({ lines }) => lines.join(' '));
  });
  return [...figures, ...diagrams].map((text) => ({ text }));
}
