import { blockNamed, blocks, isBlockName, shows } from '../blocks.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf, modelsIn, namedBy, plainText, walk } from '../body.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource, Ledger } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { checkName, type Names } from './references.ts';
import { checkHeadRow, checkRoom } from './stage-room.ts';

/** Every slide's front matter and blocks name known things, and every block stands where it may. */
export function checkSlides(source: DeckSource, names: Names, problems: Problem[]): void {
  const { slides, settings, ledger, things, exercises } = source;
  const axes = exercises.filter(({ data }) => data.kind === 'draw').map(({ id }) => id);
  for (const slide of slides) {
    const { file, data, lineOf } = slide.settings;
    for (const [index, minutes] of data.lessons.entries())
      checkName('lesson', String(minutes), names, { file, line: lineOf(['lessons', index]) }, problems);
    if (data.twin === slide.id)
      problems.push({
        file,
        line: lineOf(['twin']),
        message: 'This slide names itself as its twin.',
        context: 'A twin tells the other half of the same thing.',
        fix: 'Name the other slide, or take it out.',
      });
    checkReadIn(slide, slides, problems);
    checkAfter(slide, problems);
    checkPieces(slide.body, 'slide', slide, names, problems);
    checkTwice(slide, problems);
    checkRoom(slide, things, problems);
    checkHeadRow(slide, source, problems);
    checkMarkedWords(slide, ledger, problems);
    checkShown(slide, problems);
    checkOnStage(slide, axes, problems);
    if (settings.data.tiles.length === 0) checkNoTiles(slide, problems);
  }
}

/** Behind the end of the article stands what has a section of its own, and what the story does without. */
function checkAfter({ file, settings }: SlideFile, problems: Problem[]): void {
  const { after, short, readIn } = settings.data;
  for (const [key, is] of Object.entries({ short, readIn }))
    if (after && is)
      problems.push({
        file,
        line: settings.lineOf([key]),
        message: `This slide has after: and ${key}:, which speak against each other.`,
        context: 'after: puts its section of the article behind the end, as no part of the story.',
        fix: 'Take one of them out.',
      });
}

/** Checks that another one’s section can tell what a slide shows: that one has prose, and this one none, nor work for readers. */
function checkReadIn({ id, file, body, settings }: SlideFile, slides: readonly SlideFile[], problems: Problem[]): void {
  const { readIn } = settings.data;
  const told = slides.find((slide) => slide.id === readIn);
  if (!told) return;
  if (told.id === id || told.settings.data.readIn !== undefined || blocksNamed(told.body, 'Read').length === 0)
    problems.push({
      file,
      line: settings.lineOf(['readIn']),
      message: `The slide "${told.id}" is no section that could tell this one too.`,
      context: 'Such a section has <Read> and is another slide.',
      fix: 'Name the slide that tells it, or take readIn out.',
    });
  for (const { name, line } of walk(body).filter((piece) => piece.type === 'block'))
    if (name === 'Read' || name === 'Exercise')
      problems.push({
        file,
        line,
        message: `<${name}> would be lost here: the article has no section for this slide.`,
        context: `The slide is told in "${told.id}".`,
        fix: 'Move it there, or take readIn out.',
      });
  for (const { props, line } of blocksNamed(body, 'Model'))
    if (!modelsIn(told.body).includes(props.id))
      problems.push({
        file,
        line,
        message: `Nothing in the article leads to the model "${props.id}".`,
        context: `The slide is told in "${told.id}".`,
        fix: `Write <Play id="${props.id}" /> into its <Read>, or take readIn out.`,
      });
}

function checkNoTiles({ file, body }: SlideFile, problems: Problem[]): void {
  for (const { line } of blocksNamed(body, 'Tiles'))
    problems.push({
      file,
      line,
      message: 'This deck has no tiles.',
      context: '<Tiles> shows the two of deck.yaml.',
      fix: 'Add them with tiles:, or take the block out.',
    });
}

/** A slide has something to show besides its headline, be it in the article alone. */
function checkShown({ file, body, settings }: SlideFile, problems: Problem[]): void {
  if (body.some((piece) => piece.type !== 'block' || piece.name !== 'Notes')) return;
  problems.push({
    file,
    line: settings.lineOf(['title']),
    message: 'This slide shows nothing but its headline.',
    fix: 'Write <Face>, <Read> or a drawing below the front matter.',
    remark: true,
  });
}

/** Checks that a class is shown more than a headline, be it the `axes` of a line to be drawn; a slide of no lesson may stand in the article alone. */
function checkOnStage({ file, body, settings }: SlideFile, axes: readonly string[], problems: Problem[]): void {
  const isSeen = (piece: BodyNode) => {
    if (piece.type !== 'block') return true;
    if (blockNamed(piece.name).opensFromButton) return piece.name === 'Exercise' && axes.includes(piece.props.id);
    return shows(piece.name, 'stage');
  };
  const isRead = body.some((piece) => piece.type === 'block' && piece.name === 'Read');
  if (settings.data.lessons.length === 0 || !isRead || body.some(isSeen)) return;
  problems.push({
    file,
    line: settings.lineOf(['lessons']),
    message: 'A lesson goes through this slide, which has nothing but its headline on the stage.',
    context: '<Read> is shown in the article.',
    fix: 'Write <Face> or a drawing below the front matter, or take the slide out of its lessons.',
    remark: true,
  });
}

/** A picture that stands twice on a slide would have its ids twice, and of some blocks only the first is read. */
function checkTwice({ file, body }: SlideFile, problems: Problem[]): void {
  const seen = new Map<string, number>();
  for (const block of walk(body)) {
    if (block.type !== 'block') continue;
    const { unique, allowedIn } = blockNamed(block.name);
    const things = allowedIn.includes('text') ? [] : namedBy(block).filter(({ what }) => what !== 'side');
    const kinds = [...(unique ? [`<${block.name}>`] : []), ...things.map(({ what, id }) => `The ${what} "${id}"`)];
    for (const kind of kinds) {
      const first = seen.get(kind);
      if (first !== undefined)
        problems.push({
          file,
          line: block.line,
          message: `${kind} stands twice on this slide.`,
          context: `The first is on line ${first}.`,
          fix: unique ? 'Put the words of both into one.' : 'Take one of them out.',
        });
      else seen.set(kind, block.line);
    }
  }
}

function checkPieces(pieces: BodyNode[], parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  for (const piece of pieces) {
    if (piece.type === 'block') checkBlock(piece, parent, slide, names, problems);
    else checkText(piece, parent, slide, names, problems);
  }
}

function checkBlock(block: BlockNode, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  const at = { file: slide.file, line: block.line };
  const { allowedIn, content } = blockNamed(block.name);
  if (!allowedIn.includes(parent)) {
    problems.push({
      ...at,
      message: `<${block.name}> cannot stand in ${place(parent)}.`,
      context: `It stands in ${allowedIn.map(place).join(' or ')}.`,
      fix: 'Move it.',
    });
  }
  for (const { what, id } of namedBy(block)) checkName(what, id, names, at, problems);
  if (content === 'nothing' && block.children.length > 0)
    problems.push({
      ...at,
      message: `<${block.name}> holds nothing.`,
      fix: `Write <${block.name} … /> and move its text.`,
    });
  if (['prose', 'blocks', 'words'].includes(content) && isEmpty(block))
    problems.push({
      ...at,
      message: `<${block.name}> is empty.`,
      fix: 'Write its words, or take it out.',
      remark: true,
    });
  if (content === 'table' && block.children.map(({ type }) => type).join() !== 'table') {
    problems.push({
      ...at,
      message: `<${block.name}> holds one Markdown table and nothing else.`,
      fix: 'Leave a blank line before and after the table, and move the rest.',
    });
  }
  if (block.name === 'Sides') checkBothSides(block, slide, names.get('side')?.ids ?? new Set(), problems);
  for (const table of block.children) if (table.type === 'table') checkTable(table, slide, problems);
  checkPieces(block.children, content === 'words' ? 'text' : block.name, slide, names, problems);
}

/** Checks that what one side says stands beside what the other says. */
function checkBothSides(
  { line, children }: BlockNode,
  { file }: SlideFile,
  sides: ReadonlySet<string>,
  problems: Problem[],
): void {
  const of = blocksNamed(children, 'Side').map(({ props }) => props.of);
  if (sides.size === 0) {
    problems.push({
      file,
      line,
      message: 'This deck has no sides.',
      fix: 'Add them to deck.yaml with sides:, or take the block out.',
    });
    return;
  }
  if (of.length === sides.size && new Set(of).size === sides.size) return;
  problems.push({
    file,
    line,
    message: of.length === 0 ? '<Sides> has no <Side>.' : `<Sides> has these: ${of.join(', ')}.`,
    context: `It sets the sides of the deck beside each other: ${[...sides].join(', ')}.`,
    fix: 'Write one <Side> for each.',
  });
}

function checkTable(
  { children, line }: BodyNode & { children: BodyNode[] },
  { file }: SlideFile,
  problems: Problem[],
): void {
  const [head, ...rows] = children;
  const tell = (message: string, fix: string) => problems.push({ file, line, message, fix, remark: true });
  if (rows.length === 0) tell('This table has a head and no row.', 'Write its rows, or take it out.');
  // The corner above the names of the rows may be empty.
  const [, ...columns] = head ? childrenOf(head) : [];
  if (columns.some((cell) => plainText(cell).trim() === ''))
    tell('A column of this table has no heading.', 'Say in its first row what stands below.');
}

const isEmpty = ({ children }: BlockNode) =>
  walk(children).every((piece) => piece.type !== 'block' && !('value' in piece && piece.value.trim() !== ''));

const blocksOnly = (parent: string) => isBlockName(parent) && blockNamed(parent).content === 'blocks';

function checkText(piece: BodyNode, parent: string, slide: SlideFile, names: Names, problems: Problem[]): void {
  if (parent === 'slide' || blocksOnly(parent)) {
    problems.push({
      file: slide.file,
      line: piece.line,
      message: `Text cannot stand in ${place(parent)}.`,
      context:
        parent === 'slide'
          ? 'Words for the stage stand in <Face>, for the article in <Read>, for the teacher in <Notes>.'
          : `It holds only ${heldBy(parent)}.`,
      fix: 'Move it into such a block.',
    });
    return;
  }
  if (piece.type === 'link' && piece.url.startsWith('#'))
    checkName('slide', piece.url.slice(1), names, { file: slide.file, line: piece.line }, problems);
  const container =
    piece.type === 'list' || piece.type === 'listItem' || piece.type === 'table' || piece.type === 'tableRow';
  checkPieces(childrenOf(piece), container ? parent : 'text', slide, names, problems);
}

/** The blocks that may stand in another one. */
const heldBy = (parent: string) =>
  blocks
    .filter(({ allowedIn }) => allowedIn.some((name) => name === parent))
    .map(({ name }) => `<${name}>`)
    .join(', ');

const place = (parent: string) =>
  parent === 'slide' ? 'the slide itself' : parent === 'text' ? 'a sentence' : `<${parent}>`;

/** A word that is marked as a term or a person is one of those by which the ledger knows it, or holds one. */
function checkMarkedWords(
  { file, body }: SlideFile,
  { glossary, people }: Pick<Ledger, 'glossary' | 'people'>,
  problems: Problem[],
): void {
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
    problems.push({
      file,
      line: block.line,
      message: `"${said}" is marked as the ${as} "${block.props.id}".`,
      context: `${by} knows ${as === 'term' ? 'it' : 'them'} as ${[...new Set(forms)].join(', ')}.`,
      fix: `Correct the id, or add the word to its ${key}:.`,
      // A word in another form is likely, another person's card would mislead.
      ...(as === 'term' && { remark: true }),
    });
  }
}
