import { join } from 'node:path';
import { environment } from '#core/node/environment.ts';
import type { Level } from '#core/schema/view.ts';
import { shows } from '#deck/blocks.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf, isOwnBlock } from '#deck/body.ts';
import { type Deck, type Figure, known, type Slide } from '#deck/deck.ts';
import { askedAlone, type Exercise, isQuiz, placeIn, type Question } from '#deck/exercise.ts';
import { atLevel } from '#deck/sentences.ts';
import { tellsSteps } from '#deck/statements.ts';
import { colon, exerciseWords, figureWords, letterOf, modelPageWords, readWords, slideWords } from '#words/index.ts';
import { drawnAxes, drawnChart, partsOfScene } from '../drawn/of-blocks.ts';
import { drawnDiagram } from '../drawn/of-diagram.ts';
import { jpegOf } from '../share/raster.ts';
import { element, pieces, text, type Xml } from '../xml.ts';
import type { Entry } from '../zip.ts';
import { type BookDress, drawing } from './dress.ts';
import { Notes, Prose } from './prose.ts';

/** Matter of a chapter of the book: a section of the deck, or one slide that stands behind the end under its own headline. */
export interface Told {
  title: string;
  slides: readonly Slide[];
  isBehind?: boolean;
}

/** A chapter of the book. */
export interface Chapter {
  title: string;
  /** Its parts, by which the contents lead to them. */
  parts: readonly { id: string; title: string }[];
  body: Xml;
  /** Pictures that it shows. */
  files: readonly Entry[];
}

/** px of the drawings that are made for the book alone: as wide as a phone's. */
const room = { x: 0, y: 0, w: 640, h: 360 } as const;

export async function chapterOf(
  deck: Deck,
  { title, slides, isBehind = false }: Told,
  level: Level,
  dress: BookDress,
): Promise<Chapter> {
  const files = new Map<string, Uint8Array>();
  for (const { props } of blocksNamed(
    slides.flatMap(({ body }) => body),
    'Picture',
  )) {
    const picture = await jpegOf(join(environment.slidesDir, 'pictures', props.src), known(deck.pictures, props.src));
    files.set(pictureFile(props.src), picture.bytes);
  }
  const notes = new Notes();
  const heading = isBehind ? 'h1' : 'h2';
  const parts = slides.map((slide) => new SlideInBook(deck, slide, level, notes, dress).section(heading));
  return {
    title,
    parts: isBehind ? [] : slides.map((slide) => ({ id: slide.id, title: slide.title })),
    body: pieces(isBehind ? undefined : element('h1', {}, title), ...parts, notes.section(slideWords.notes)),
    files: [...files],
  };
}

const pictureFile = (src: string) => `pictures/${src}.jpg`;

/** One slide as it is told in the book. */
class SlideInBook {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly level: Level;
  readonly notes: Notes;
  readonly dress: BookDress;
  readonly prose: Prose;

  constructor(deck: Deck, slide: Slide, level: Level, notes: Notes, dress: BookDress) {
    this.deck = deck;
    this.slide = slide;
    this.level = level;
    this.notes = notes;
    this.dress = dress;
    this.prose = new Prose(deck, notes, (block) => this.block(block));
  }

  section(heading: 'h1' | 'h2'): Xml {
    const { id, title, body, claims } = this.slide;
    return element(
      'section',
      { id },
      element(heading, {}, title, this.prose.mark(claims)),
      this.prose.flow(atLevel(body, this.level)),
    );
  }

  /** What the book shows of a block: the same as the article. */
  block(block: BlockNode): Xml | undefined {
    const { deck, prose } = this;
    if (!isOwnBlock(block) || !shows(block.name, 'article')) return undefined;
    switch (block.name) {
      case 'Read':
        return prose.flow(block.children);
      case 'Outside':
        return element(
          'section',
          { class: 'outside' },
          element('p', { class: 'label' }, readWords.outside),
          prose.flow(block.children),
        );
      case 'Figure':
        return this.figure(known(deck.figures, block.props.id));
      case 'Diagram':
        return this.diagram(block.props.id);
      case 'Chart': {
        const chart = known(deck.charts, block.props.id);
        const told = chart.bars.map(({ label, value, detail }) =>
          [`${label}${colon}${value} ${chart.unit}`, detail].filter(Boolean).join(', '),
        );
        const drawn = drawnChart(chart, deck, { ...room, w: 900 });
        return element(
          'figure',
          {},
          drawing(drawn, [chart.title, ...told].join('. '), this.dress),
          prose.mark(chart.bars.flatMap(({ claims }) => claims)),
        );
      }
      case 'Picture': {
        const { src, alt, credit, licence } = block.props;
        const caption = credit ? element('figcaption', {}, figureWords.credit(credit, licence)) : undefined;
        return element('figure', {}, element('img', { src: pictureFile(src), alt }), caption);
      }
      case 'Table':
        return this.table(block);
      case 'Sides':
        return pieces(...blocksNamed(block.children, 'Side').map((side) => this.side(side)));
      case 'Model':
      case 'Play':
        return this.model(block.props.id);
      case 'Exercise': {
        const exercise = known(deck.exercises, block.props.id);
        // A vote is taken at both ends only.
        return placeIn(exercise, deck.slides, this.slide.id) === this.slide.id ? this.exercise(exercise) : undefined;
      }
      // The stage's own and the teacher's; plain words have taken the place of others by now.
      case 'Face':
      case 'Tiles':
      case 'Notes':
      case 'Plain':
        return undefined;
      default:
        return block satisfies never;
    }
  }

  figure(figure: Figure): Xml {
    const { tall, title, caption, description, pull, steps } = figure;
    const drawn = { box: tall.view, parts: partsOfScene(tall) };
    return element(
      'figure',
      {},
      element('figcaption', {}, title),
      drawing(drawn, description, this.dress),
      caption ? element('p', { class: 'caption' }, caption) : undefined,
      pull
        ? element('p', { class: 'pull' }, element('b', {}, pull.number), ` ${pull.says}`, this.prose.mark(pull.claims))
        : undefined,
      tellsSteps(figure)
        ? element(
            'ol',
            { class: 'steps' },
            ...steps.map(({ title: step, says = '', claims = [] }) =>
              element('li', {}, element('b', {}, `${step}.`), ` ${says}`, this.prose.mark(claims)),
            ),
          )
        : undefined,
    );
  }

  /** A diagram that shows what a figure of its slide shows already is for the screen, where it can be questioned. */
  diagram(id: string): Xml | undefined {
    if (blocksNamed(this.slide.body, 'Figure').length > 0) return undefined;
    const { wide, tall = wide, title, description, nodes, arrows, ...rest } = known(this.deck.diagrams, id);
    const drawn = drawnDiagram(tall, rest, this.deck.settings.sides);
    const claims = [...Object.values(nodes), ...arrows].flatMap((told) => told.claims);
    return element(
      'figure',
      {},
      element('figcaption', {}, title, this.prose.mark(claims)),
      drawing(drawn, description, this.dress),
    );
  }

  table({ props, children }: BlockNode<'Table'>): Xml | undefined {
    const [table] = children;
    if (table?.type !== 'table') return undefined;
    const [head, ...rows] = childrenOf(table).map(childrenOf);
    const cell = (name: 'th' | 'td', scope?: string) => (piece: BodyNode) =>
      element(name, { scope }, this.prose.sentences(piece));
    return element(
      'table',
      {},
      props.caption ? element('caption', {}, props.caption) : undefined,
      element('thead', {}, element('tr', {}, ...(head ?? []).map(cell('th', 'col')))),
      element(
        'tbody',
        {},
        ...rows.map(([first, ...others]) =>
          element('tr', {}, first && cell('th', 'row')(first), ...others.map(cell('td'))),
        ),
      ),
    );
  }

  side({ props, children }: BlockNode<'Side'>): Xml {
    return element('section', { class: 'side' }, element('h3', {}, props.title), this.prose.flow(children));
  }

  /** A model is played on a screen: here it says what it shows, and what there is to notice. */
  model(id: string): Xml {
    const { title, lead, inBook, description, frame, rests, leftOut, notice } = known(this.deck.models, id);
    const { site, base } = environment;
    const noted = ({ says, claims }: typeof lead) => pieces(text(says), this.prose.mark(claims));
    return element(
      'section',
      { class: 'apart' },
      element('h3', {}, modelPageWords.region(title)),
      element('p', {}, noted({ ...lead, says: inBook ?? lead.says })),
      site
        ? element('p', {}, element('a', { href: `${site}${base}play/${id}/` }, modelPageWords.playIt(title)))
        : undefined,
      element('p', {}, description),
      element('p', {}, `${frame} `, noted(rests), ` ${modelPageWords.leftOut(leftOut)}`),
      element('p', {}, element('b', {}, modelPageWords.notice)),
      element('ul', {}, ...notice.map((each) => element('li', {}, noted(each)))),
    );
  }

  exercise(exercise: Exercise): Xml {
    const head = [
      element('h3', {}, exerciseWords.of(exercise.title)),
      element('p', {}, exercise.inBook ?? exercise.lead),
    ];
    if (isQuiz(exercise))
      return element(
        'section',
        { class: 'apart' },
        ...head,
        element('ol', {}, ...exercise.questions.map((question) => element('li', {}, this.question(question)))),
      );
    if (exercise.kind === 'draw') {
      const { axis, points, ask, note } = exercise;
      const held = points.map(({ name, value }) => `${name} ${value} ${axis.unit}`).join('; ');
      const claims = [...exercise.known, ...points].flatMap((each) => each.claims);
      const answer = pieces(element('p', {}, `${held}. ${note.says}`), this.notes.claims(this.deck, claims));
      return element(
        'section',
        { class: 'apart' },
        ...head,
        element('p', {}, `${ask} `, this.notes.mark(exerciseWords.answer, exerciseWords.answer, answer)),
        element('figure', {}, drawing(drawnAxes(exercise, false, { ...room, w: 960 }), ask, this.dress)),
      );
    }
    const { ask, options } = exercise;
    return element(
      'section',
      { class: 'apart' },
      ...head,
      element('p', {}, element('b', {}, ask)),
      element('ul', { class: 'options' }, ...options.map((option) => element('li', {}, option.text))),
    );
  }

  /** A question whose answer opens as a note. */
  question(question: Question): Xml {
    const { options, found, why, claims } = question;
    const { asks, of } = askedAlone(question);
    const answer = pieces(
      element('p', {}, element('b', {}, `${found.replace(/\.$/, '')}.`), ` ${why}`),
      this.notes.claims(this.deck, claims),
    );
    const lines = options.map(({ label, text: words, claims: sources }, index) =>
      element(
        'li',
        {},
        element('b', {}, letterOf(index)),
        ` ${label ? `${label} ` : ''}${words}`,
        this.prose.mark(sources),
      ),
    );
    const line = of ?? asks;
    return pieces(
      of === undefined ? undefined : element('p', {}, asks),
      element(
        'p',
        {},
        line,
        ' ',
        this.notes.mark(exerciseWords.answer, `${exerciseWords.answer}${colon}${line}`, answer),
      ),
      element('ul', { class: 'options' }, ...lines),
    );
  }
}
