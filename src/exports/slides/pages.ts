import { asOfMonth } from '#deck/as-of.ts';
import { askingOf } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { type Deck, known, type Section, type Slide } from '#deck/deck.ts';
import { askedAlone, isQuiz, type Quiz, type Vote } from '#deck/exercise.ts';
import { titleAlone, titleBesidePicture } from '#deck/headline-size.ts';
import { pathOf } from '#deck/lesson.ts';
import { sourceLine } from '#deck/source-marks.ts';
import type { Rect } from '#drawing/geometry.ts';
import { exerciseWords, exportWords, letterOf } from '#words/index.ts';
import { paletteOf } from '../share/palette.ts';
import { addFace, stepsOf } from './face.ts';
import { type LayoutName, logoBox, looks } from './master.ts';
import { Page } from './page.ts';
import { notesOn, type Step, sourcesOf } from './prose.ts';
import { group } from './shapes.ts';
import { type Paragraph, placeholder, type Words } from './text.ts';
import { type Colour, coloursOf } from './theme.ts';

/** The slides of one part of the story, under its title. */
export interface Part {
  title: string;
  pages: readonly Page[];
}

/**
 * The deck, or one lesson of it, slide by slide: each step of a drawing is a slide of its own after the one before, a vote
 * follows its slide, and the exercises come at the end.
 */
export async function partsOf(deck: Deck, lesson?: number): Promise<Part[]> {
  const { sides } = deck.settings;
  const colour = coloursOf(sides, paletteOf(deck.settings));
  const path = pathOf(deck.slides, lesson);
  const given: Given = { deck, colour, lesson, upTo: asOfMonth(deck.settings) };
  const parts: Part[] = [];
  for (const section of deck.sections) {
    const pages: Page[] = [];
    for (const slide of path.filter((each) => each.section === section))
      pages.push(...(await pagesOfSlide(slide, given)));
    if (pages.length > 0) parts.push({ title: section.title, pages });
  }
  const asked = [...new Set(path.flatMap(({ body }) => blocksNamed(body, 'Exercise').map(({ props }) => props.id)))];
  const quizzes = asked.map((id) => known(deck.exercises, id)).filter(isQuiz);
  const pages = quizzes.flatMap((quiz) => quiz.questions.map((_, index) => questionPage(quiz, index, given)));
  return pages.length > 0 ? [...parts, { title: exportWords.exercises, pages }] : parts;
}

interface Given {
  deck: Deck;
  colour: Colour;
  lesson: number | undefined;
  /** The day up to which facts were checked, in words. */
  upTo: string | undefined;
}

async function pagesOfSlide(slide: Slide, given: Given): Promise<Page[]> {
  const { deck } = given;
  const steps: (Step | undefined)[] = stepsOf(deck, slide);
  const pages: Page[] = [];
  for (const step of steps.length > 0 ? steps : [undefined]) {
    const page = slidePage(slide, given, step);
    await addFace(page, slide, step?.number ?? 1);
    page.notes = notesOn(deck, slide, step, given.lesson);
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
function slidePage(slide: Slide, { deck, colour, upTo }: Given, step: Step | undefined): Page {
  const { settings, slides } = deck;
  const { isTitlePage } = slide;
  const isOpening = isTitlePage || (slide.number === 1 && blocksNamed(slide.body, 'Tiles').length > 0);
  const page = new Page(deck, isOpening ? 'opening' : slide.headlineLines === 1 ? 'one' : 'two', { colour });
  const kicker = isOpening ? settings.kicker : `${slide.section.number} · ${slide.section.title}`;
  addFrame(page, {
    kicker,
    ...headOf(deck, slide, step),
    foot: sourceLine(deck, slide),
    place: [upTo, `${slide.number} / ${slides.length}`].filter(Boolean).join(' · '),
    section: isOpening ? undefined : slide.section,
    ...(isTitlePage && titleFrame(slide)),
  });
  if (isTitlePage) addByline(page, settings);
  return page;
}

/** A title page's title, in the size and the width that it has on the stage. */
function titleFrame({ headlineSize, figure }: Slide): Pick<Frame, 'size' | 'box'> {
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
function headOf(deck: Deck, slide: Slide, step: Step | undefined): Pick<Frame, 'title' | 'size' | 'ink'> {
  const asking = askingOf(deck, slide);
  if (asking?.isDrawn === false) return { title: asking.asks };
  if (asking && step && step.number < step.of) return { title: asking.title, size: 34, ink: { tone: 'muted' } };
  return { title: slide.title, size: slide.headlineSize };
}

interface Frame {
  kicker: string | undefined;
  title: string;
  /** px, where the headline has to be smaller than others. */
  size?: number | undefined;
  ink?: Words['ink'];
  /** Of the headline, where it does not stand in the place of the layout. */
  box?: Rect;
  foot?: string;
  place: string | undefined;
  section?: Section | undefined;
}

function addFrame(page: Page, { kicker, title, size, ink, box, foot, place, section }: Frame): void {
  const { ids, setting, deck } = page;
  const at = (name: 'title' | 'kicker' | 'foot' | 'place', text: string, look = {}, own?: Rect) =>
    placeholder(
      name,
      { id: ids.next(), name: exportWords.parts[name], ...(own && { box: own }) },
      [{ lines: [[{ text, ...look }]] }],
      setting,
    );
  page.add(
    at('title', title, size === undefined ? {} : { size, serif: true, ...(ink && { ink }) }, box),
    ...(kicker ? [at('kicker', kicker)] : []),
  );
  const feet = footBoxes(deck, page.layout);
  if (foot) page.add(at('foot', foot, {}, feet.sources));
  const { footer } = deck.settings;
  if (footer) {
    const says: Paragraph = { lines: [[{ text: footer, size: 18, ink: { tone: 'muted' } }]], align: 'ctr' };
    page.words([says], feet.footer, { name: exportWords.parts.footer });
  }
  if (place) page.add(at('place', place));
  if (section) page.add(group(segments(deck, section), { name: section.title, alt: undefined }, ids, setting));
}

/** The row at a slide’s foot, shared by its sources and the deck’s own words, beside the logo. */
function footBoxes({ settings, pictures }: Deck, layout: LayoutName): { sources: Rect; footer: Rect } {
  const { box } = looks.one.foot;
  const { logo } = settings;
  const beside = logo ? logoBox(known(pictures, logo), layout === 'opening' ? 'opening' : 'slide').w + 16 : 0;
  const footer = { ...box, x: box.x + box.w - 430, w: 430 };
  const end = settings.footer ? footer.x - 10 : box.x + box.w;
  return { sources: { ...box, x: box.x + beside, w: end - box.x - beside }, footer };
}

/** Where one is in the story: a segment for each section, the present one heavy. */
function segments({ sections }: Deck, here: Section) {
  const { x, w } = looks.one.body.box;
  const [y, gap] = [26, 4];
  const wide = (w - gap * (sections.length - 1)) / sections.length;
  const parts = sections.map((section, index) => {
    const left = x + index * (wide + gap);
    return section === here
      ? { d: `M${left} ${y}h${wide}v5h${-wide}z`, fill: { tone: 'ink' } as const, width: 0, opacity: 1 }
      : { d: `M${left} ${y}h${wide}`, stroke: { tone: 'line' } as const, width: 1, opacity: 1 };
  });
  return { box: { x, y, w, h: 5 }, parts };
}

const ink = { tone: 'ink' } as const;

/** Options one below another through all of a room, each by its letter, as large as they fit on lines of their own. */
function addOptions(page: Page, texts: readonly string[], room: Rect): void {
  const longest = Math.max(...texts.map(({ length }) => length));
  const size = Math.max(26, Math.min(38, Math.floor(room.w / (longest * 0.52))));
  const before = Math.min(34, Math.max(8, room.h / texts.length - size * 1.3));
  const lines = texts.map((text, index): Paragraph => {
    const letter = { text: `${letterOf(index)}   `, size, bold: true, ink: { tone: 'muted' } } as const;
    return { lines: [[letter, { text, size, ink }]], before };
  });
  page.words(lines, room, { name: exportWords.parts.body });
}

function votePage({ title, lead, ask, options }: Vote, slide: Slide, { deck, colour, upTo }: Given): Page {
  const page = new Page(deck, 'two', { colour });
  const { section, number } = slide;
  const place = `${upTo} · ${number} / ${deck.slides.length}`;
  addFrame(page, { kicker: exerciseWords.of(title), title: ask, place, section });
  addOptions(
    page,
    options.map(({ text }) => text),
    looks.two.body.box,
  );
  page.notes = [lead];
  return page;
}

/** px of a line that is to be judged, above its options. */
const judged = { high: 120, size: 36, gap: 16 } as const;

/** One question of an exercise; its answer and what it rests on are in the notes. */
function questionPage(quiz: Quiz, index: number, { deck, colour, upTo }: Given): Page {
  const question = quiz.questions[index];
  if (!question) throw new Error(`The exercise "${quiz.id}" has no question ${index}`);
  const page = new Page(deck, 'two', { colour });
  const { options, speaker, found, why, claims } = question;
  const { asks, of } = askedAlone(question);
  // A question that is longer than two lines is set in smaller letters.
  const size = asks.length > 110 ? 30 : undefined;
  addFrame(page, {
    kicker: `${exerciseWords.of(quiz.title)} · ${exportWords.question(index + 1, quiz.questions.length)}`,
    title: asks,
    size,
    place: upTo,
  });
  const { box } = looks.two.body;
  const taken = of === undefined ? 0 : judged.high + judged.gap;
  if (of !== undefined)
    page.words(
      [{ lines: [[{ text: of, size: judged.size, serif: true, ink }]] }],
      { ...box, h: judged.high },
      { name: exportWords.parts.line, anchor: 'ctr' },
    );
  const texts = options.map(({ label, text }) => (label ? `${label} ${text}` : text));
  addOptions(page, texts, { ...box, y: box.y + taken, h: box.h - taken });
  page.notes = [
    ...(index === 0 ? [quiz.lead, ''] : []),
    ...(speaker ? [`${exerciseWords.whoSays} ${speaker}.`] : []),
    `${exerciseWords.answerIs}${found.replace(/\.$/, '')}. ${why}`,
    '',
    ...sourcesOf(deck, claims),
  ];
  return page;
}
