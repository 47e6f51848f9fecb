import type { ModelData } from '#core/schema/model-kind.ts';
import type { Scene } from '#drawing/diagrams/model.ts';
import { questionIn } from '#drawing/diagrams/question.ts';
import type { Measure } from '#drawing/measure.ts';
import { withAskedFaces } from './asked-face.ts';
import { blockNamed, shows } from './blocks.ts';
import { type BlockNode, isPicture, namedBy, walk } from './body.ts';
import { checkAccountFigures } from './checks/account-claims.ts';
import { checkDrawings } from './checks/figures.ts';
import { checkLetters } from './checks/files.ts';
import { checkHedges } from './checks/hedges.ts';
import { checkAllPlain, checkGrades, checkPlain } from './checks/plain.ts';
import { checkParts } from './checks/rounds.ts';
import { checkStatements } from './checks/rules.ts';
import { checkFooter, checkHeadlines, checkOpening } from './checks/settings.ts';
import { checkRoom } from './checks/stage-room.ts';
import { checkUnused, checkUse, claimsCitedBy } from './checks/unused-entries.ts';
import { checkLengths } from './checks/wording.ts';
import type { ThingFiles } from './data-files.ts';
import type { Claim, Deck, Diagram, Section, Slide } from './deck.ts';
import { type Edition, modelKindOf } from './edition.ts';
import { resolveExercise } from './exercise.ts';
import { type DrawnFigure, drawAll, headlineLines, type KeepScene, resolveFigures } from './figures.ts';
import { namesIn, placeOf, setHeadline, smallerOnTiles } from './headline-size.ts';
import { withPicturesBeside } from './layout.ts';
import { minutesIn } from './lesson.ts';
import { inItsSlide } from './mermaid-fences.ts';
import { DeckError, formatProblem, isError, type Problem } from './problem.ts';
import { allClaims, type DeckSource, readDeck, slidesOf } from './read-deck.ts';
import type { DiagramFile } from './read-diagrams.ts';
import type { DeckFile } from './read-yaml.ts';
import type { Chart } from './schema/charts.ts';
import { labelsOf } from './source-marks.ts';
import { setAllWords } from './stage-words.ts';
import { titlePlace } from './title-page.ts';
import { inItsPair } from './translation/in-its-pair.ts';
import { teachOf } from './yaml-files.ts';

/**
 * Builds the deck from its text files, whose paths start with `root`; the edition draws its figures and plays its models,
 * `measure` says how wide words are in them, and `keep` may know a figure from before. Throws a `DeckError` that lists every mistake in the files, in their order;
 * remarks are among them only where the deck is strict.
 */
export function buildDeck(
  files: readonly DeckFile[],
  root: string,
  edition: Edition,
  measure: Measure,
  keep: KeepScene = (_, draw) => draw(),
): Deck {
  const problems: Problem[] = [];
  let drawn: DrawnFigure[] = [];
  let words: Words = new Map();
  const isTranslated = files.some(({ translated }) => translated);
  let source = readDeck(files, root, edition, problems);
  checkLetters(files, measure.lacking ?? '', problems);
  if (source) {
    // An edition has the deck's own ids, and its words are held to the deck's instead: see `translation/`.
    if (!isTranslated) checkParts(source, problems);
    // A claim that is unknown or misplaced would be told again, less plainly, by the checks of use and wording.
    if (!problems.some(isError)) {
      if (!isTranslated) checkWhatIsSaid(source, problems);
      checkOpening(source, measure, problems);
      checkFooter(source, measure, problems);
      checkHeadlines(source, measure, problems);
      source = withPicturesBeside(withAskedFaces(source));
      words = setAllWords(source, measure);
      checkRoom(words, source, problems);
      // What is wrong in a figure's own words is told, and not how the drawing of it would suffer.
      const atFault = new Set(problems.filter(isError).map(({ file }) => file));
      drawn = drawAll(source, measure, keep, atFault);
      checkDrawings(drawn, measure, problems);
    }
  }
  const told = inOrder(problems.map((problem) => inItsPair(inItsSlide(problem, files), files)));
  const errors = source?.settings.data.strict && !isTranslated ? told : told.filter(isError);
  if (!source || errors.length > 0) throw new DeckError(errors);
  return resolve(source, { drawn, words }, measure, told);
}

/** What sentences rest on, what they say, of whom and how surely. */
function checkWhatIsSaid(source: DeckSource, problems: Problem[]): void {
  checkUse(source, problems);
  checkUnused(source, problems);
  checkStatements(source, problems);
  checkLengths(source, problems);
  checkPlain(source, problems);
  checkGrades(source, problems);
  checkAccountFigures(source, problems);
  checkHedges(source.ledger, problems);
  // A slide that is at fault itself is told of first.
  if (!problems.some(isError)) checkAllPlain(source, problems);
}

/** As an author goes through the files. A drawing and its other arrangement may be told the same thing. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()].sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line,
  );

/** How the words of each slide are set on the stage. */
type Words = ReturnType<typeof setAllWords>;

function resolve(
  source: DeckSource,
  { drawn, words }: { drawn: readonly DrawnFigure[]; words: Words },
  measure: Measure,
  remarks: readonly Problem[],
): Deck {
  const { ledger, exercises } = source;
  const books = {
    claims: allClaims(ledger),
    people: ledger.people.data,
    accounts: ledger.accounts.data,
    quotations: ledger.quotations.data,
    outcomes: ledger.outcomes.data,
  };
  const sections = sectionsOf(source, words, measure);
  const slides = sections.flatMap((section) => section.slides);
  // A lesson without slides is left out, as a section without slides is.
  const lessons = source.settings.data.lessons.filter(({ minutes }) =>
    slides.some((slide) => slide.lessons.includes(minutes)),
  );
  const settings = { ...source.settings.data, lessons };
  return Object.freeze({
    settings,
    smallerOnTiles: smallerOnTiles(settings, measure),
    sides: new Map(settings.sides.map((side) => [side.id, side])),
    sections,
    slides,
    claims: claimsOf(source, slides),
    people: withIds(withOtherNames(ledger.people.data, ({ name }) => name)),
    sources: withIds(ledger.sources.data),
    paragraphs: ledger.paragraphs.data,
    terms: withIds(withOtherNames(ledger.glossary.data, ({ term }) => term)),
    quotations: withIds(ledger.quotations.data),
    outcomes: new Map(Object.entries(ledger.outcomes.data)),
    corrections: ledger.corrections.data,
    diagrams: new Map(source.diagrams.map((diagram) => [diagram.id, resolveDiagram(diagram, measure)])),
    exercises: new Map(exercises.map(({ id, data }) => [id, resolveExercise(id, data, books)])),
    charts: chartsOf(source.things),
    models: modelsOf(source),
    pictures: new Map(source.pictures.map(({ name, width, height }) => [name, { width, height }])),
    figures: resolveFigures(drawn, source),
    teach: teachOf(source.teach),
    questions: new Map(
      source.exercises.flatMap(({ data }) =>
        data.kind === 'choice' ? data.items.map((item) => [item.id, item] as const) : [],
      ),
    ),
    worksheet: source.worksheet?.data,
    remarks,
  });
}

const filesOf = (things: readonly ThingFiles[], one: string) =>
  things.find(({ kind }) => kind.one === one)?.files ?? [];

const chartsOf = (things: readonly ThingFiles[]): Deck['charts'] =>
  new Map(filesOf(things, 'chart').map(({ id, data }) => [id, { ...(data as Chart), id }]));

function modelsOf({ things, edition }: DeckSource): Deck['models'] {
  return new Map(
    filesOf(things, 'model').map(({ id, data }) => {
      const model = data as ModelData;
      return [id, { ...model, id, byHands: modelKindOf(edition, model).byHands(model) }];
    }),
  );
}

const withIds = <T extends object>(book: Record<string, T>) =>
  new Map(Object.entries(book).map(([id, entry]) => [id, { ...entry, id }]));

/** Leaves out the name in another language where the deck, in an edition in that language, says the same. */
const withOtherNames = <Entry extends { native?: { text: string } | undefined }>(
  book: Readonly<Record<string, Entry>>,
  nameOf: (entry: Entry) => string,
): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(book).map(([id, entry]) => [
      id,
      entry.native?.text === nameOf(entry) ? { ...entry, native: undefined } : entry,
    ]),
  );

/** What the end of a view explains, and the stage's panel of sources beside the slide. */
const explained = ['person', 'term'];

const standsOnFace = ({ name }: BlockNode) => !blockNamed(name).opensFromButton && shows(name, 'stage');

function sectionsOf(source: DeckSource, words: Words, measure: Measure): Section[] {
  let number = 0;
  const names = namesIn(Object.values(source.ledger.people.data));
  const begun = source.settings.data.sections.filter(({ folder }) => slidesOf(source, folder).length > 0);
  return begun.map(({ folder, title, question, picture }, index) => {
    const section: Section = { number: index + 1, title, question, picture, slides: [] };
    section.slides = slidesOf(source, folder).map((slide): Slide => {
      const blocks = walk(slide.body).filter((piece) => piece.type === 'block');
      const face = slide.body.filter((piece) => piece.type !== 'block' || standsOnFace(piece));
      const { title: headline } = slide.settings.data;
      const isFirst = ++number === 1;
      const asTitle = isFirst ? titlePlace(headline, slide.body, source.settings.data.title) : undefined;
      return {
        ...slide.settings.data,
        id: slide.id,
        file: slide.file,
        number,
        section,
        minutesIn: minutesIn(slide.id, source.teach.plans?.data ?? []),
        lang: slide.lang,
        headlineLines: headlineLines(slide, measure),
        words: words.get(slide),
        headlineSize: setHeadline(headline, asTitle ?? placeOf(slide.body, isFirst), measure, names)?.smaller,
        isTitlePage: asTitle !== undefined,
        body: slide.body,
        asks: slide.asks,
        cited: claimsCitedBy(slide, source),
        onFace: claimsCitedBy(slide, source, face),
        figure: walk(face).some(isPicture),
        explains: blocks.flatMap(namedBy).flatMap(({ what, id }) => (explained.includes(what) ? `${what}-${id}` : [])),
      };
    });
    return section;
  });
}

function claimsOf(source: DeckSource, slides: Slide[]): Map<string, Claim> {
  const { claims, outside } = source.ledger;
  const labels = labelsOf({ claims: claims.data, outside: outside.data });
  const given = (id: string) => ({
    id,
    label: labels.get(id) ?? '',
    slides: slides.filter(({ cited }) => cited.includes(id)).map((slide) => slide.id),
  });
  return new Map([
    ...Object.entries(claims.data).map(([id, entry]): [string, Claim] => [
      id,
      { ...entry, ...given(id), outside: false },
    ]),
    ...Object.entries(outside.data).map(([id, entry]): [string, Claim] => [
      id,
      { ...entry, ...given(id), outside: true },
    ]),
  ]);
}

/** A step that names two ends shows every arrow between them, but those that a step names by their number. */
function withAllArrows(steps: Diagram['steps'], { arrows }: Scene): Diagram['steps'] {
  const named = new Set(steps.flatMap(({ show }) => show));
  const others = (pair: string) =>
    arrows.filter(({ id, from, to }) => `${from}:${to}` === pair && !named.has(id)).map(({ id }) => id);
  return steps.map((step) => ({ ...step, show: step.show.flatMap((name) => [name, ...others(name)]) }));
}

function resolveDiagram({ id, meaning, told, wide, tall }: DiagramFile, measure: Measure): Diagram {
  const { asks } = meaning.data;
  const steps = withAllArrows(meaning.data.steps, wide.scene);
  const asking = (scene: Scene): Scene =>
    asks ? { ...scene, question: questionIn(scene, asks, steps[0]?.show ?? [], measure) } : scene;
  return {
    ...meaning.data,
    steps,
    id,
    told,
    named: told || wide.title !== undefined,
    source: wide.text,
    wide: asking(wide.scene),
    high: wide.high && asking(wide.high),
    tall: tall?.scene,
  };
}
