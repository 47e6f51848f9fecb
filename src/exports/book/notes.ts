import { type Deck, known } from '#deck/deck.ts';
import { claimKinds, commonWords, exportWords, longDate, slideWords } from '#words/index.ts';
import { element, pieces, type Xml } from '../xml.ts';

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
        const { label, speaker, kind, says, scope, sources, outside, paragraphs } = known(deck.claims, id);
        const from = outside ? commonWords.notInArticle : slideWords.fromParagraphs(paragraphs);
        const found = sources.filter((source) => source !== article).map((source) => known(deck.sources, source));
        return element(
          'p',
          {},
          element('b', {}, `${label} · ${known(deck.people, speaker).name}`),
          ` (${claimKinds[kind]}, ${from}): ${says}${scope ? ` (${scope})` : ''}`,
          ...found.map(({ publisher, title, date, url }) =>
            pieces(
              element('br', {}),
              element(
                'small',
                {},
                `${publisher}, `,
                url ? element('a', { href: url }, title) : title,
                `, ${longDate(date, language)}`,
              ),
            ),
          ),
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
