import { asOfMonth } from '#deck/as-of.ts';
import { askingOf } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { type Deck, known, type Slide } from '#deck/deck.ts';
import { isQuiz } from '#deck/exercise.ts';
import { titleAlone, titleBesidePicture } from '#deck/headline-size.ts';
import { pathOf } from '#deck/lesson.ts';
import { sourceLine } from '#deck/source-marks.ts';
import type { Rect } from '#drawing/geometry.ts';
import { exportWords } from '#words/index.ts';
import { paletteOf } from '../share/palette.ts';
import { addFace, stepsOf } from './face.ts';
import { addFrame, type Headline } from './frame.ts';
import { looks } from './master.ts';
import { Page } from './page.ts';
import { notesOn, type Step } from './prose.ts';
import { type Given, questionPages, votePage } from './questions.ts';
import { sourcePages } from './sources.ts';
import { coloursOf } from './theme.ts';

/** The slides of one part of the story, under its title. */
export interface Part {
  title: string;
  pages: readonly Page[];
}

/** How a file shows the steps of a slide: by presses on it, or each on a slide of its own. */
export type Steps = 'presses' | 'slides';

/** The deck, or one lesson of it, slide by slide; a vote follows its slide, questions and sources come at the end. */
export async function partsOf(deck: Deck, lesson?: number, steps: Steps = 'presses'): Promise<Part[]> {
  const { sides } = deck.settings;
  const colour = coloursOf(sides, paletteOf(deck.settings));
  const path = pathOf(deck.slides, lesson);
  const given: Given = { deck, colour, lesson, upTo: asOfMonth(deck.settings) };
  const parts: Part[] = [];
  for (const section of deck.sections) {
    const pages: Page[] = [];
    for (const slide of path.filter((each) => each.section === section))
      pages.push(...(await pagesOfSlide(slide, given, steps)));
    parts.push({ title: section.title, pages });
  }
  const quizzes = exercisesOn(deck, path, lesson)
    .map((id) => known(deck.exercises, id))
    .filter(isQuiz);
  const claims = [
    ...path.flatMap(({ onFace }) => onFace),
    ...quizzes.flatMap(({ questions }) => questions.flatMap((question) => question.claims)),
  ];
  parts.push(
    { title: exportWords.questions, pages: quizzes.flatMap((quiz) => questionPages(quiz, given)) },
    { title: exportWords.sources, pages: sourcePages(claims, given) },
  );
  return parts.filter(({ pages }) => pages.length > 0);
}

/** The exercises of some slides; of a lesson those that its plan names, where it has one. */
function exercisesOn({ teach }: Deck, path: readonly Slide[], lesson: number | undefined): string[] {
  const plan = teach.plans.find(({ minutes }) => minutes === lesson);
  const all = path.flatMap(({ body }) => blocksNamed(body, 'Exercise').map(({ props }) => props.id));
  const planned = new Set(plan?.rows.flatMap(({ exercise }) => exercise ?? []));
  return [...new Set(all)].filter((id) => !plan || planned.has(id));
}

async function pagesOfSlide(slide: Slide, given: Given, as: Steps): Promise<Page[]> {
  const { deck } = given;
  const steps = stepsOf(deck, slide);
  const pages: Page[] = [];
  for (const some of as === 'slides' && steps.length > 0 ? steps.map((step) => [step]) : [steps]) {
    const page = slidePage(slide, given, some);
    await addFace(page, slide, some);
    page.notes = notesOn(deck, slide, some, given.lesson);
    pages.push(page);
  }
  // One whose options are the slide’s own words would stand twice.
  const votes = blocksNamed(slide.body, 'Exercise').filter(({ props }) => props.id !== slide.asks);
  return [
    ...pages,
    ...votes
      .map(({ props }) => known(deck.exercises, props.id))
      .filter((exercise) => exercise.kind === 'vote')
      .map((vote) => votePage(vote, slide, given)),
  ];
}

/** A slide with all that stands round its picture. */
function slidePage(slide: Slide, { deck, colour, upTo }: Given, steps: readonly Step[]): Page {
  const { settings } = deck;
  const { isTitlePage } = slide;
  const isOpening = isTitlePage || (slide.number === 1 && blocksNamed(slide.body, 'Tiles').length > 0);
  const page = new Page(deck, isOpening ? 'opening' : slide.headlineLines === 1 ? 'one' : 'two', { colour });
  const kicker = isOpening ? settings.kicker : `${slide.section.number} · ${slide.section.title}`;
  const title = isTitlePage ? titleFrame(slide) : undefined;
  addFrame(page, {
    kicker,
    titles: title ? [{ text: slide.title, size: title.size }] : headlines(deck, slide, steps),
    box: title?.box,
    foot: sourceLine(deck, slide),
    place: upTo,
    section: isOpening ? undefined : slide.section,
  });
  if (isTitlePage) addByline(page, settings);
  return page;
}

/** A title page's title, in the size and the width that it has on the stage. */
function titleFrame({ headlineSize, figure }: Slide): { size: number; box: Rect } {
  const { box } = looks.opening.title;
  const { sizes, width } = figure ? titleBesidePicture : titleAlone;
  return { size: headlineSize ?? sizes[0], box: { ...box, w: width, h: 320 } };
}

/** The subtitle and the author, below the title. */
function addByline(page: Page, { subtitle, author }: Deck['settings']): void {
  const lines = [
    ...(subtitle ? [{ text: subtitle, size: 26, ink }] : []),
    ...(author ? [{ text: author, size: 24, ink: { tone: 'muted' } as const }] : []),
  ];
  if (lines.length === 0) return;
  const box = { ...looks.opening.body.box, y: 440, h: 220 };
  page.words(
    lines.map((line) => ({ lines: [[line]], before: 12 })),
    box,
    { name: exportWords.parts.body },
  );
}

/** Its headline; where the drawing asks, that comes with the last step, and where a model asks nothing is played that answers. */
function headlines(deck: Deck, slide: Slide, steps: readonly Step[]): Headline[] {
  const asking = askingOf(deck, slide);
  const own: Headline = { text: slide.title, size: slide.headlineSize };
  if (asking?.isDrawn === false) return [{ text: asking.asks }];
  if (steps.length === 0) return [own];
  return steps.map(({ number, of }) =>
    asking && number < of ? { text: asking.title, size: 34, ink: { tone: 'muted' } } : own,
  );
}

const ink = { tone: 'ink' } as const;
