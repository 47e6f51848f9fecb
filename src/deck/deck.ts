import type { GameByHands, ModelData } from '#core/schema/model-kind.ts';
import type { Scene } from '#drawing/diagrams/model.ts';
import type { FigureData, TextAlternative } from '#drawing/figures/kind.ts';
import type { FigureScene } from '#drawing/figures/scene.ts';
import { type BodyNode, blocksNamed, modelsIn } from './body.ts';
import type { Exercise } from './exercise.ts';
import type { Problem } from './problem.ts';
import type { Chart } from './schema/charts.ts';
import type { Cut, DeckSettings, Side, SlideSettings } from './schema/deck.ts';
import type { DiagramMeaning } from './schema/diagrams.ts';
import type { ChoiceItem } from './schema/exercises.ts';
import type {
  ClaimEntry,
  Correction,
  OutcomeEntry,
  ParagraphEntry,
  PersonEntry,
  QuotationEntry,
  SourceEntry,
  TermEntry,
} from './schema/ledger.ts';
import type {
  Controversy,
  Debate,
  DiscussionQuestion,
  Guide,
  OneSheet,
  Plan,
  Substitute,
  Worksheet,
} from './schema/teach.ts';

export interface Claim extends ClaimEntry {
  id: string;
  /** The source mark: `13b` for the article's paragraph 13, `+7` for outside context. Unique in the deck. */
  label: string;
  /** Not in the article. */
  outside: boolean;
  /** Ids of the slides that cite it, in order. */
  slides: string[];
}
type Person = PersonEntry & { id: string };
export type Source = SourceEntry & { id: string };
type Term = TermEntry & { id: string };
type Quotation = QuotationEntry & { id: string };

export interface Diagram extends DiagramMeaning {
  id: string;
  /** Whether its author says what its parts mean. */
  told: boolean;
  /** Its title is its author’s and no file’s name. */
  named: boolean;
  /** The mermaid source. */
  source: string;
  /** Drawn from the source for the stage and paper. */
  wide: Scene;
  /** The same for the stage, where the headline takes one line. */
  high: Scene | undefined;
  /** The same parts arranged for a phone. */
  tall: Scene | undefined;
}

/** A photograph or a scan; its size in pixels. */
export interface Picture {
  width: number;
  height: number;
}

/** A picture drawn from data, in its layouts. */
export interface Figure
  extends Pick<FigureData, 'kind' | 'title' | 'asks' | 'caption' | 'description' | 'pull' | 'steps' | 'unhedged'> {
  id: string;
  /** The same in words. */
  textAlternative: TextAlternative;
  tall: FigureScene;
  /** By the lines of the headline above it; drawn where a slide needs it. */
  wide: Readonly<Record<1 | 2, FigureScene | undefined>>;
}

/** A model to play with, as the engine sees it; its own block reads the rest. */
export type Model = ModelData & { id: string; byHands: GameByHands | undefined };

/** Setting of the words of a slide on the stage. */
export interface WordSetting {
  /** px. */
  size: number;
  columns: 1 | 2;
  /** Few lines that carry the slide alone stand between hairlines. */
  ruled: boolean;
}

/** Words that have been set, and how high each part of the slide then is; one that takes what the others leave has no height. */
export interface SetWords extends WordSetting {
  heights: ReadonlyMap<BodyNode, number>;
  /** px that are lacking; 0 where all has room. */
  over: number;
  /** Line in the slide’s file of the first piece that no longer has room. */
  overAt?: number | undefined;
}

export interface Slide extends SlideSettings {
  id: string;
  file: string;
  /** 1-based place in the deck. */
  number: number;
  section: Section;
  /** Its minutes in the lessons whose plans say so, by their length. */
  minutesIn: Readonly<Record<number, number>>;
  /** The language of its title, where an edition leaves it in the deck's own. */
  lang: string | undefined;
  /** How many lines its title takes on the stage. */
  headlineLines: 1 | 2;
  /** Its size there in px, where it has to be smaller than others. */
  headlineSize: number | undefined;
  /** It is the deck's title page: title, subtitle, author, perhaps a picture. */
  isTitlePage: boolean;
  /** How its words are set there; undefined where all of them are drawn. */
  words: SetWords | undefined;
  body: BodyNode[];
  /** Id of the exercise whose words are its face, where it shows nothing else. */
  asks: string | undefined;
  /** Ids of every claim it cites, headline included, in order of first use. */
  cited: string[];
  /** Those of them that stand on the stage: the headline's, the face's and the figures'. */
  onFace: string[];
  /** A block takes the room of a picture, be it by itself or in the face. */
  figure: boolean;
  /** The people and terms that it explains, as `person-<id>` and `term-<id>`, in order. */
  explains: string[];
}

export interface Section {
  /** 1-based place in the deck. */
  number: number;
  title: string;
  /** What it answers. */
  question?: string | undefined;
  /** Pieces of figures, side by side. */
  picture: readonly Cut[];
  slides: Slide[];
}

/** Matter for a teacher besides the slides. */
export interface Teach {
  plans: readonly Plan[];
  questions: readonly DiscussionQuestion[];
  controversies: readonly Controversy[];
  debate: Debate | undefined;
  oneSheet: OneSheet | undefined;
  substitute: Substitute | undefined;
  guide: Guide | undefined;
}

/** The whole deck, every cross-reference resolved. Views read it, nothing changes it. */
export interface Deck {
  settings: DeckSettings;
  /** The sizes of words on its tiles that have to be smaller than usual, by their place in the settings: `tiles.0.symbol`. */
  smallerOnTiles: ReadonlyMap<string, number>;
  sides: ReadonlyMap<string, Side>;
  sections: readonly Section[];
  slides: readonly Slide[];
  claims: ReadonlyMap<string, Claim>;
  people: ReadonlyMap<string, Person>;
  sources: ReadonlyMap<string, Source>;
  paragraphs: readonly ParagraphEntry[];
  terms: ReadonlyMap<string, Term>;
  quotations: ReadonlyMap<string, Quotation>;
  /** By the id of the claim that looks ahead. */
  outcomes: ReadonlyMap<string, OutcomeEntry>;
  corrections: readonly Correction[];
  diagrams: ReadonlyMap<string, Diagram>;
  figures: ReadonlyMap<string, Figure>;
  /** By the names of their files. */
  pictures: ReadonlyMap<string, Picture>;
  exercises: ReadonlyMap<string, Exercise>;
  charts: ReadonlyMap<string, Chart & { id: string }>;
  models: ReadonlyMap<string, Model>;
  teach: Teach;
  /** The questions of all exercises that have options of their own. */
  questions: ReadonlyMap<string, ChoiceItem>;
  worksheet: Worksheet | undefined;
  /** What an author might still do to it, in the order of the files; nothing where the deck is strict. */
  remarks: readonly Problem[];
}

/** Whether the first slide is the deck's own title. */
export const opensWithTitle = ({ slides, settings }: Deck): boolean => slides[0]?.title === settings.title;

/** Whether nothing but a copy of the article has a claim, clear though it is. */
export const isAlone = ({ settings }: Deck, { confidence, outside, sources }: Claim): boolean =>
  confidence === 'B' && !outside && sources.every((id) => id === settings.article);

/** The texts that a claim rests on, each once; one of the article’s rests on the article first. */
export const restsOn = ({ settings: { article } }: Deck, { outside, sources }: Claim): string[] => [
  ...new Set(outside || !article ? sources : [article, ...sources]),
];

/** A glossary in the alphabetical order of its terms. */
export const termsByAlphabet = ({ terms, settings }: Pick<Deck, 'terms' | 'settings'>): Term[] =>
  [...terms.values()].toSorted((a, b) => a.term.localeCompare(b.term, settings.language));

/** The title of a source as it is printed: one that is our description stands in square brackets. */
export const titleOf = ({ title, described }: Source): string => (described ? `[${title}]` : title);

/** The slides that are sections of the article; what the others show is told in one of these, or folded behind its end. */
export const sectionsToRead = (slides: readonly Slide[]): Slide[] =>
  slides.filter(({ readIn, after }) => readIn === undefined && !after);

/** Lists the slides whose sections stand behind the end of the article. */
export const sectionsAfter = (slides: readonly Slide[]): Slide[] =>
  slides.filter(({ readIn, after }) => readIn === undefined && after);

/** The chapters of the article, each with the slides that it tells. */
export const chaptersToRead = ({ sections }: Pick<Deck, 'sections'>): { section: Section; slides: Slide[] }[] =>
  sections
    .map((section) => ({ section, slides: sectionsToRead(section.slides) }))
    .filter(({ slides }) => slides.length > 0);

/** Ids of all models, those that slides name first, in the deck’s order. */
export const modelsOf = ({ slides, models }: Pick<Deck, 'slides' | 'models'>): string[] => [
  ...new Set([...slides.flatMap(({ body }) => modelsIn(body)), ...models.keys()]),
];

/** The slide that shows a model on the stage, where the section of another one leads to it in the article. */
export const playedBy = ({ slides }: Pick<Deck, 'slides'>, section: Slide, model: string): Slide | undefined =>
  slides.find(
    ({ readIn, body }) => readIn === section.id && blocksNamed(body, 'Model').some(({ props }) => props.id === model),
  );

/** The ids of slides that are gone, and whose addresses lead to this one. */
export const movedTo = ({ settings }: Deck, id: string): string[] =>
  Object.entries(settings.moved).flatMap(([was, is]) => (is === id ? was : []));

/** Reads one entry that the deck's checks have already shown to exist. */
export function known<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`"${id}" passed the deck's checks but is not there`);
  return entry;
}
