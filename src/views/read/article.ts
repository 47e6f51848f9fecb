import type { Level } from '#core/schema/view.ts';
import { type BodyNode, modelsIn } from '#deck/body.ts';
import {
  type Claim,
  chaptersToRead,
  type Deck,
  isAlone,
  known,
  movedTo,
  playedBy,
  type Section,
  type Slide,
  sectionsAfter,
} from '#deck/deck.ts';
import { atLevel } from '#deck/sentences.ts';
import { comma, commonWords, longDate, noteAlone, noteConfidences, noteKinds, noteOwn } from '#words/index.ts';
import { type MarginNote, marginNotes, type NoteText } from './notes/margin.ts';
import { type Arranged, arrange, type Run } from './section/arrange.ts';

/** A paragraph, or what else stands in the column of text, with its notes in the margin. */
interface Noted {
  piece: BodyNode;
  notes: MarginNote[];
}

type TextRun = { kind: 'text'; noted: Noted[]; outside: boolean };
type ArticleRun = Exclude<Run, { kind: 'text' }> | TextRun;

/** One slide as a section of the article. */
export interface ArticleSection {
  slide: Slide;
  /** Ids that lead here besides its own: the numbers and ids of what it tells, and the ids of what is gone. */
  addresses: string[];
  runs: ArticleRun[];
  exercises: Arranged['exercises'];
}

/** A section of the deck as a chapter of the article. */
export interface Chapter {
  section: Section;
  sections: ArticleSection[];
}

/** The article in its order, and what stands behind its end. */
interface Article {
  chapters: Chapter[];
  after: ArticleSection[];
}

/** The whole article at one level. A claim has its note beside the text once, where it is first cited. */
export function articleOf(deck: Deck, level: Level): Article {
  const told = new Set<string>();
  const claimOf = (id: string) => known(deck.claims, id);
  const note = (piece: BodyNode, last: boolean): Noted => ({
    piece,
    notes:
      piece.type === 'paragraph'
        ? marginNotes(piece, claimOf, (claim) => noteTextOf(deck, claim), {
            told,
            ends: last ? 'section' : 'paragraph',
          })
        : [],
  });
  const sectionOf = (slide: Slide): ArticleSection => {
    const { runs, exercises } = arrange(atLevel(slide.body, level), (id) => deck.exercises.get(id)?.kind === 'draw');
    return {
      slide,
      addresses: addressesOf(deck, slide),
      exercises,
      runs: runs.map((run, _, all) => {
        if (run.kind !== 'text') return run;
        const { kind, outside, pieces } = run;
        const ends = (piece: BodyNode) => exercises.length === 0 && run === all.at(-1) && piece === pieces.at(-1);
        return { kind, outside, noted: pieces.map((piece) => note(piece, ends(piece))) };
      }),
    };
  };
  return {
    chapters: chaptersToRead(deck).map(({ section, slides }) => ({ section, sections: slides.map(sectionOf) })),
    after: sectionsAfter(deck.slides).map(sectionOf),
  };
}

function addressesOf(deck: Deck, slide: Slide): string[] {
  const tells = [slide, ...deck.slides.filter(({ readIn }) => readIn === slide.id)];
  const leads = tells.flatMap(({ id, number }) => [id, String(number), ...movedTo(deck, id)]);
  // A slide that plays a model has its address where the section leads to that.
  const played = modelsIn(slide.body).map((model) => playedBy(deck, slide, model)?.id);
  return leads.filter((address) => address !== slide.id && !played.includes(address));
}

/**
 * Writes a note: whose sentence of what kind; and a doubt, if there is one, else where the claim comes from, or how sure it
 * is.
 */
function noteTextOf(deck: Deck, claim: Claim): NoteText {
  const { kind, side, speaker, outside, caveat, sources, confidence } = claim;
  const own = kind === 'official' && side ? known(deck.sides, side) : known(deck.people, speaker);
  const named = noteKinds[kind](own.name);
  const [first] = sources.map((id) => known(deck.sources, id));
  const sure = kind === 'own' ? noteOwn : isAlone(deck, claim) ? noteAlone : noteConfidences[confidence];
  const from = outside && first && `${first.publisher}${comma}${longDate(first.date, deck.settings.language)}.`;
  return {
    kind: outside ? `${named}${comma}${commonWords.notInArticle}` : named,
    says: caveat ?? (from || sure),
  };
}
