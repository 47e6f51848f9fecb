import { colouredLines } from '#core/node/code.ts';
import { type BlockNode, type BodyNode, childrenOf } from '#deck/body.ts';
import { type Deck, known, titleOf } from '#deck/deck.ts';
import { mathml } from '#deck/formula.ts';
import { passedNote } from '#deck/passed-note.ts';
import { allMarked } from '#deck/read-code.ts';
import { setSentences } from '#deck/sentences.ts';
import { proofOf } from '#deck/source-marks.ts';
import {
  blockWords,
  claimKinds,
  comma,
  commonWords,
  exportWords,
  longDate,
  slideWords,
  verdictNames,
} from '#words/index.ts';
import { element, pieces, text, type Xml } from '../xml.ts';

/** File of the glossary and the people. */
export const glossaryFile = 'glossary.xhtml';

/** Code in its colours, and the lines that are marked on their ground. */
function codeOf({ value, language, steps }: BodyNode & { type: 'code' }): Xml {
  const marked = allMarked(steps);
  const lines = colouredLines(value, language).map((tokens, index) => {
    const words = tokens.map(({ text: said, kind }) => (kind ? element('span', { class: kind }, said) : text(said)));
    const line = pieces(...words, text('\n'));
    return marked.includes(index + 1) ? element('mark', {}, line) : line;
  });
  return element('pre', {}, element('code', {}, ...lines));
}

/** The prose of one chapter, with a mark behind each sentence that rests on a claim. */
export class Prose {
  readonly deck: Deck;
  readonly notes: Notes;
  readonly #blocks: (block: BlockNode) => Xml | undefined;

  /** `blocks` writes what is more than words: a figure, a table, an exercise. */
  constructor(deck: Deck, notes: Notes, blocks: (block: BlockNode) => Xml | undefined) {
    this.deck = deck;
    this.notes = notes;
    this.#blocks = blocks;
  }

  /** Paragraphs, lists, code and blocks, in their order. */
  flow(all: readonly BodyNode[]): Xml {
    return pieces(...all.map((piece) => this.#one(piece)));
  }

  #one(piece: BodyNode): Xml | undefined {
    if (piece.type === 'paragraph') return element('p', {}, this.sentences(piece));
    if (piece.type === 'heading') return element('h3', {}, this.sentences(piece));
    if (piece.type === 'blockquote') return element('blockquote', {}, this.flow(piece.children));
    if (piece.type === 'math') return { xml: mathml(piece.value, true) ?? '' };
    if (piece.type === 'code') return codeOf(piece);
    if (piece.type === 'list') {
      const items = piece.children.map((item) => element('li', {}, this.#item(item)));
      const start = piece.start === 1 ? undefined : piece.start;
      return piece.ordered ? element('ol', { start }, ...items) : element('ul', {}, ...items);
    }
    return piece.type === 'block' ? this.#blocks(piece) : undefined;
  }

  #item(item: BodyNode): Xml {
    const inside = childrenOf(item);
    return inside.some(({ type }) => type === 'paragraph' || type === 'list')
      ? this.flow(inside)
      : this.sentences(item);
  }

  /** A run of words, sentence by sentence; each has one mark for all that it rests on. */
  sentences(piece: BodyNode): Xml {
    return pieces(
      ...setSentences(piece).map(({ pieces: inside, claims, after }) =>
        pieces(...inside.map((each) => this.#inline(each)), this.mark(claims), { xml: after }),
      ),
    );
  }

  /** What leads to the note on some claims. */
  mark(claims: readonly string[]): Xml | undefined {
    if (claims.length === 0) return undefined;
    const { label, name } = proofOf(
      this.deck,
      [...new Set(claims)].map((id) => known(this.deck.claims, id)),
    );
    return this.notes.mark(label, name, this.notes.claims(this.deck, claims));
  }

  #inline(piece: BodyNode): Xml {
    if (piece.type === 'text') return text(piece.value);
    if (piece.type === 'math') return { xml: mathml(piece.value, false) ?? '' };
    if (piece.type === 'break') return element('br', {});
    if (piece.type === 'inlineCode' || piece.type === 'code') return element('code', {}, piece.value);
    const inside = () => pieces(...childrenOf(piece).map((child) => this.#inline(child)));
    switch (piece.type) {
      case 'emphasis':
        return element('i', {}, inside());
      case 'strong':
        return element('b', {}, inside());
      case 'delete':
        return element('s', {}, inside());
      case 'link':
        return element('a', { href: piece.url }, inside());
      case 'block':
        return this.#named(piece, inside);
      default:
        return inside();
    }
  }

  #named(block: BlockNode, inside: () => Xml): Xml {
    switch (block.name) {
      case 'Cite':
        return { xml: '' };
      case 'Quote':
        return element('q', {}, known(this.deck.quotations, block.props.id).text);
      case 'Verdict':
        return text(verdictNames[known(this.deck.outcomes, block.props.claim).verdict]);
      case 'Inference':
        return element('i', {}, inside(), ` ${blockWords.inference}`);
      case 'Term':
        return element('a', { class: 'term', href: `${glossaryFile}#term-${block.props.id}` }, inside());
      case 'Person': {
        const { role } = known(this.deck.people, block.props.id);
        if (role === 'group') return inside();
        return element('a', { class: 'term', href: `${glossaryFile}#person-${block.props.id}` }, inside());
      }
      default:
        return inside();
    }
  }
}

/** The notes of one file: a reader opens one over the text, or finds them all behind it. */
export class Notes {
  readonly #all: Xml[] = [];

  /** Notes what is to be said, and gives the mark that leads to it; `name` is for whoever hears it. */
  mark(label: string, name: string, says: Xml): Xml {
    const number = this.#all.length + 1;
    this.#all.push(
      element(
        'aside',
        { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
        says,
        element(
          'p',
          { class: 'back' },
          element('a', { href: `#mark-${number}`, role: 'doc-backlink' }, exportWords.back),
        ),
      ),
    );
    const link = { id: `mark-${number}`, href: `#note-${number}`, 'epub:type': 'noteref', role: 'doc-noteref' };
    return element('a', { ...link, class: 'mark', 'aria-label': name }, label);
  }

  /** Each of some claims: who makes it, what it says and where it was found. */
  claims(deck: Deck, ids: readonly string[]): Xml {
    const { language, article } = deck.settings;
    return pieces(
      ...[...new Set(ids)].map((id) => {
        const claim = known(deck.claims, id);
        const { label, speaker, kind, says, scope, sources, outside, paragraphs } = claim;
        const passed = passedNote(claim, language);
        const from = outside ? commonWords.notInArticle : slideWords.fromParagraphs(paragraphs);
        const found = sources.filter((source) => source !== article).map((source) => known(deck.sources, source));
        return element(
          'p',
          {},
          element('b', {}, `${label} · ${known(deck.people, speaker).name}`),
          ` (${claimKinds[kind]}${comma}${from}): ${says}${scope ? ` (${scope})` : ''}${passed ? ` ${passed}` : ''}`,
          ...found.map((source) => {
            const title = element(source.described ? 'span' : 'cite', {}, titleOf(source));
            return pieces(
              element('br', {}),
              element(
                'small',
                {},
                `${source.publisher}${comma}`,
                source.url ? element('a', { href: source.url }, title) : title,
                `, ${longDate(source.date, language)}`,
              ),
            );
          }),
        );
      }),
    );
  }

  /** All of them, for the end of the file; nothing where there is none. */
  section(title: string): Xml | undefined {
    if (this.#all.length === 0) return undefined;
    return element('section', { class: 'notes', 'aria-label': title }, element('h2', {}, title), ...this.#all);
  }
}
