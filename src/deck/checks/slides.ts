import { blockNamed } from '../blocks.ts';
import { blocksNamed, modelsIn, namedBy, plainText, shownIn, walk } from '../body.ts';
import { itemSteps } from '../item-steps.ts';
import { suitsLayout } from '../layout.ts';
import type { LineFinding, Problem } from '../problem.ts';
import { type DeckSource, slidesInOrder } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { titlePlace } from '../title-page.ts';
import { checkPieces } from './pieces.ts';
import { checkName, type Names } from './references.ts';
import { roomRules, type SlideRule } from './stage-room.ts';

/** The rules that each slide keeps by itself. */
const rules: readonly SlideRule[] = [
  ...[hasAnotherTwin, canBeReadIn, isAfterOrShort, namesThingsOnce],
  ...[marksKnownWords, showsSomething, showsOnStage, hasItemsToStep, hasWhatLayoutSets, hasTiles],
  ...roomRules,
];

/** Checks that every slide's front matter and blocks name known things, and that every block stands where it may. */
export function checkSlides(source: DeckSource, names: Names, problems: Problem[]): void {
  for (const slide of source.slides) {
    const { file, data, lineOf } = slide.settings;
    for (const [index, minutes] of data.lessons.entries())
      checkName('lesson', String(minutes), names, { file, line: lineOf(['lessons', index]) }, problems);
    checkPieces(slide.body, 'slide', slide, names, problems);
    for (const rule of rules) for (const finding of rule(slide, source)) problems.push({ file, ...finding });
  }
}

/** Asks that what is to come one by one is there. */
function* hasItemsToStep({ body, settings }: SlideFile): Generator<LineFinding> {
  const isStepped = blocksNamed(body, 'Face').some((face) => itemSteps(face).length > 1);
  if (settings.data.steps === undefined || isStepped) return;
  yield {
    line: settings.lineOf(['steps']),
    message: 'This slide has no items that could come one by one.',
    context: 'steps: items shows those of a list on the stage.',
    fix: 'Take it out, or write the list.',
    remark: true,
  };
}

/** Asks that a layout has what it sets: words beside one picture, or words alone. */
function* hasWhatLayoutSets(slide: SlideFile, { settings: deck }: DeckSource): Generator<LineFinding> {
  const { settings } = slide;
  const { layout } = settings.data;
  if (!layout || suitsLayout(layout, slide, deck.data.title)) return;
  yield {
    line: settings.lineOf(['layout']),
    message: `This slide has not what layout: ${layout} sets.`,
    context: layout === 'beside' ? 'It is for words and one picture.' : 'It is for a few words and nothing else.',
    fix: 'Take it out, or change what the stage shows.',
  };
}

/** Asks that a twin is another slide. */
function* hasAnotherTwin({ id, settings }: SlideFile): Generator<LineFinding> {
  if (settings.data.twin !== id) return;
  yield {
    line: settings.lineOf(['twin']),
    message: 'This slide names itself as its twin.',
    context: 'A twin tells the other half of the same thing.',
    fix: 'Name the other slide, or take it out.',
  };
}

/** Asks that what stands behind the end of the article is no part of the story. */
function* isAfterOrShort({ settings }: SlideFile): Generator<LineFinding> {
  const { after, short, readIn } = settings.data;
  for (const [key, is] of Object.entries({ short, readIn }))
    if (after && is)
      yield {
        line: settings.lineOf([key]),
        message: `This slide has after: and ${key}:, which speak against each other.`,
        context: 'after: puts its section of the article behind the end, as no part of the story.',
        fix: 'Take one of them out.',
      };
}

/** Asks that another one’s section can tell what a slide shows: that one has prose, and this one none, nor work for readers. */
function* canBeReadIn({ id, body, settings }: SlideFile, { slides }: DeckSource): Generator<LineFinding> {
  const { readIn } = settings.data;
  const told = slides.find((slide) => slide.id === readIn);
  if (!told) return;
  if (told.id === id || told.settings.data.readIn !== undefined || blocksNamed(told.body, 'Read').length === 0)
    yield {
      line: settings.lineOf(['readIn']),
      message: `The slide "${told.id}" is no section that could tell this one too.`,
      context: 'Such a section has <Read> and is another slide.',
      fix: 'Name the slide that tells it, or take readIn out.',
    };
  for (const { name, line } of walk(body).filter((piece) => piece.type === 'block'))
    if (name === 'Read' || name === 'Exercise')
      yield {
        line,
        message: `<${name}> would be lost here: the article has no section for this slide.`,
        context: `The slide is told in "${told.id}".`,
        fix: 'Move it there, or take readIn out.',
      };
  for (const { props, line } of blocksNamed(body, 'Model'))
    if (!modelsIn(told.body).includes(props.id))
      yield {
        line,
        message: `Nothing in the article leads to the model "${props.id}".`,
        context: `The slide is told in "${told.id}".`,
        fix: `Write <Play id="${props.id}" /> into its <Read>, or take readIn out.`,
      };
}

/** Asks for tiles in deck.yaml where a slide shows them. */
function* hasTiles({ body }: SlideFile, { settings }: DeckSource): Generator<LineFinding> {
  if (settings.data.tiles.length > 0) return;
  for (const { line } of blocksNamed(body, 'Tiles'))
    yield {
      line,
      message: 'This deck has no tiles.',
      context: '<Tiles> shows the two of deck.yaml.',
      fix: 'Add them with tiles:, or take the block out.',
    };
}

/** Asks that a slide shows something besides its headline, be it in the article alone; a title page shows the subtitle and the author. */
function* showsSomething(slide: SlideFile, source: DeckSource): Generator<LineFinding> {
  const { body, settings } = slide;
  if (slide === slidesInOrder(source)[0] && titlePlace(settings.data.title, body, source.settings.data.title)) return;
  if (body.some((piece) => piece.type !== 'block' || piece.name !== 'Notes')) return;
  yield {
    line: settings.lineOf(['title']),
    message: 'This slide shows nothing but its headline.',
    fix: 'Write <Face>, <Read> or a drawing below the front matter.',
    remark: true,
  };
}

/** Asks that a class is shown more than a headline, be it the words of an exercise; a slide of no lesson may stand in the article alone. */
function* showsOnStage({ body, settings }: SlideFile): Generator<LineFinding> {
  const isRead = body.some((piece) => piece.type === 'block' && piece.name === 'Read');
  if (settings.data.lessons.length === 0 || !isRead || shownIn(body, 'stage').length > 0) return;
  yield {
    line: settings.lineOf(['lessons']),
    message: 'A lesson goes through this slide, which has nothing but its headline on the stage.',
    context: '<Read> is shown in the article.',
    fix: 'Write <Face> or a drawing below the front matter, or take the slide out of its lessons.',
    remark: true,
  };
}

/** Asks that nothing stands twice: a picture would have its ids twice, and of some blocks only the first is read. */
function* namesThingsOnce({ body }: SlideFile): Generator<LineFinding> {
  const seen = new Map<string, number>();
  for (const block of walk(body)) {
    if (block.type !== 'block') continue;
    const { unique, allowedIn } = blockNamed(block.name);
    const things = allowedIn.includes('text') ? [] : namedBy(block).filter(({ what }) => what !== 'side');
    const kinds = [...(unique ? [`<${block.name}>`] : []), ...things.map(({ what, id }) => `The ${what} "${id}"`)];
    for (const kind of kinds) {
      const first = seen.get(kind);
      if (first !== undefined)
        yield {
          line: block.line,
          message: `${kind} stands twice on this slide.`,
          context: `The first is on line ${first}.`,
          fix: unique ? 'Put the words of both into one.' : 'Take one of them out.',
        };
      else seen.set(kind, block.line);
    }
  }
}

/** Asks that a word that is marked as a term or a person is, or holds, one by which the ledger knows it. */
function* marksKnownWords({ body }: SlideFile, { ledger: { glossary, people } }: DeckSource): Generator<LineFinding> {
  const marked = [
    ...blocksNamed(body, 'Term').map((block) => {
      const entry = glossary.data[block.props.id];
      return { block, as: 'term', by: 'The glossary', key: 'also', forms: entry && [entry.term, ...entry.also] };
    }),
    ...blocksNamed(body, 'Person').map((block) => {
      const entry = people.data[block.props.id];
      return { block, as: 'person', by: 'people.yaml', key: 'names', forms: entry && [entry.name, ...entry.names] };
    }),
  ];
  for (const { block, as, by, key, forms } of marked) {
    const said = block.children.map(plainText).join('');
    if (!forms || forms.some((form) => said.toLowerCase().includes(form.toLowerCase()))) continue;
    yield {
      line: block.line,
      message: `"${said}" is marked as the ${as} "${block.props.id}".`,
      context: `${by} knows ${as === 'term' ? 'it' : 'them'} as ${[...new Set(forms)].join(', ')}.`,
      fix: `Correct the id, or add the word to its ${key}:.`,
      // A word in another form is likely, another person's card would mislead.
      ...(as === 'term' && { remark: true }),
    };
  }
}
