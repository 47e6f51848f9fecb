import type { DeckFacts } from '#drawing/figures/deck-facts.ts';
import { drawFigure } from '#drawing/figures/draw-figure.ts';
import type { DescribeContext, FigureData } from '#drawing/figures/kind.ts';
import { type FigureScene, type Layout, tallLayout, wideLayout } from '#drawing/figures/scene.ts';
import type { Measure } from '#drawing/measure.ts';
import { blocksNamed } from './body.ts';
import { type Figure, known } from './deck.ts';
import { figureKindOf } from './edition.ts';
import { namesIn, overPicture, setHeadline } from './headline-size.ts';
import type { Located } from './problem.ts';
import type { DeckSource } from './read-deck.ts';
import type { SlideFile } from './read-slide.ts';
import { labelsOf } from './source-marks.ts';

/** A drawing's data as its author wrote it, and the slides that show it. */
export interface FigureFile extends Located<FigureData> {
  id: string;
  slides: readonly SlideFile[];
}

const found = new WeakMap<object, FigureFile[]>();

/** The figures of a deck. Several checks ask for them; they are read once. */
export function figuresOf(source: Pick<DeckSource, 'things' | 'slides'>): FigureFile[] {
  const figures = found.get(source) ?? readFigures(source);
  found.set(source, figures);
  return figures;
}

function readFigures({ things, slides }: Pick<DeckSource, 'things' | 'slides'>): FigureFile[] {
  const files = things.find(({ kind }) => kind.one === 'figure')?.files ?? [];
  return files.map(({ data, id, ...file }) => ({
    ...file,
    id,
    data: data as FigureData,
    slides: slides.filter(({ body }) => blocksNamed(body, 'Figure').some(({ props }) => props.id === id)),
  }));
}

/** One figure in one layout. */
export interface DrawnFigure {
  figure: FigureFile;
  scene: FigureScene;
  /** Of the headline above it; undefined for the tall form. */
  headlineLines?: 1 | 2;
  /** Under a headline of two lines: the same under one, for who asks whether the headline takes its room. */
  underOneLine?: () => FigureScene;
}

/** Counts the lines of a slide's headline on the stage. */
export const headlineLines = ({ settings }: Pick<SlideFile, 'settings'>, measure: Measure): 1 | 2 =>
  setHeadline(settings.data.title, overPicture, measure)?.lines === 1 ? 1 : 2;

/** All that drawings and their text forms take from the deck beside their own data. */
function factsOf({ settings, ledger }: DeckSource) {
  return {
    sides: settings.data.sides,
    language: settings.data.language,
    labels: Object.fromEntries(labelsOf({ claims: ledger.claims.data, outside: ledger.outside.data })),
    outcomes: ledger.outcomes.data,
    places: ledger.places.data,
    people: ledger.people.data,
    names: namesIn(Object.values(ledger.people.data)),
  };
}

type Facts = ReturnType<typeof factsOf>;

/** What one of them takes: of each book only what it names, so that it is the same while anything else changes. */
function factsFor({ references }: FigureFile, { labels, outcomes, places, people, ...settings }: Facts): Facts {
  const names = new Set(references.map(({ what, id }) => `${what} ${id}`));
  const named = <T>(book: Readonly<Record<string, T>>, what: string): Record<string, T> =>
    Object.fromEntries(Object.entries(book).filter(([id]) => names.has(`${what} ${id}`)));
  return {
    ...settings,
    labels: named(labels, 'claim'),
    outcomes: named(outcomes, 'outcome'),
    places: named(places, 'place'),
    people: named(people, 'person'),
  };
}

/** What figures may ask of the deck, found by id. */
function deckFactsOf({ sides, language, names, labels, outcomes, places, people }: Facts) {
  const placed = new Map(Object.entries(places));
  const named = new Map(Object.entries(people));
  return {
    sides: new Map(sides.map((side) => [side.id, side])),
    language,
    names,
    labelOf: (claim) => labels[claim] ?? '',
    // Where nothing is known of a prediction, the check of names says so before anything is drawn.
    verdictOf: (forecast) => outcomes[forecast]?.verdict ?? 'open',
    placeOf: (id) => known(placed, id),
    personOf: (id) => known(named, id),
  } satisfies Omit<DeckFacts, 'measure' | 'steps'>;
}

/** Gives a drawing, which is made, or was kept under all that shapes it. */
export type KeepScene = (shapedBy: readonly object[], draw: () => FigureScene) => FigureScene;

/** Draws every figure for a phone, and for the stage under each height of headline that its slides have. */
export function drawAll(
  source: DeckSource,
  measure: Measure,
  keep: KeepScene,
  except: ReadonlySet<string>,
): DrawnFigure[] {
  const facts = factsOf(source);
  const opening = new Set(source.settings.data.sections.flatMap(({ picture }) => picture.map(({ figure }) => figure)));
  return figuresOf(source).flatMap((file) => {
    if (except.has(file.file)) return [];
    const heights = new Set(file.slides.map((slide) => headlineLines(slide, measure)));
    // the picture that opens a section may stand on no slide
    if (heights.size === 0 && opening.has(file.id)) heights.add(1);
    const own = factsFor(file, facts);
    const on = (layout: Layout) => ({
      figure: file,
      scene: keep([file.data, layout, own], () =>
        drawFigure(figureKindOf(source.edition, file.data), file.data, { measure, ...deckFactsOf(own) }, layout),
      ),
    });
    const onStage = [...heights].map((lines) => ({
      ...on(wideLayout(lines)),
      headlineLines: lines,
      ...(lines === 2 && { underOneLine: () => on(wideLayout(1)).scene }),
    }));
    return [on(tallLayout), ...onStage];
  });
}

/** Resolves the figures for views, by id. */
export function resolveFigures(drawn: readonly DrawnFigure[], source: DeckSource): Map<string, Figure> {
  const context: DescribeContext = deckFactsOf(factsOf(source));
  const talls = drawn.filter((each) => each.headlineLines === undefined);
  return new Map(
    talls.map(({ figure: { id, data }, scene: tall }) => {
      const under = (lines: 1 | 2) =>
        drawn.find(({ figure: other, headlineLines }) => other.id === id && headlineLines === lines)?.scene;
      const { kind, title, asks, caption, description, pull, steps, unhedged } = data;
      const ofKind = figureKindOf(source.edition, data);
      const textAlternative = ofKind.describe(data, context);
      return [
        id,
        {
          id,
          kind,
          title,
          asks,
          caption,
          description: description || (ofKind.tell?.(data, context) ?? ''),
          pull,
          steps,
          unhedged,
          textAlternative,
          tall,
          wide: { 1: under(1), 2: under(2) },
        },
      ];
    }),
  );
}
