import { exerciseWords, letterOf, listed } from '#words/index.ts';
import { type BodyNode, blocksNamed } from './body.ts';
import type { ExerciseSettings } from './schema/exercises.ts';
import type { AccountEntry, ClaimEntry, OutcomeEntry, PersonEntry, QuotationEntry } from './schema/ledger.ts';

/** One thing to decide. However an exercise was written, it is asked, kept and answered as a list of these. */
export interface Question {
  id: string;
  ask: string;
  /** What is asked of it, where `ask` is a line to be judged. */
  stem?: string;
  /** `label` stands beside the words whatever happens; `claims` are the sources to be looked up before choosing. */
  options: { id: string; text: string; label?: string; claims: string[] }[];
  /** Ids of the options that the sources support; several only where `many` may be chosen. */
  answer: string[];
  many: boolean;
  /** Who says it, to be looked up before choosing; it does not give the answer away. */
  speaker?: string;
  /** The answer in words, and why. */
  found: string;
  why: string;
  claims: string[];
}

/** Account in its own words, to be read before its topics are ticked. */
export interface AccountText {
  id: string;
  name: string;
  /** What kind of text it is, where and when it came out. */
  head?: string;
  passages: { lead?: string; quote: string; translated: boolean; claim: string }[];
}

export interface Quiz {
  id: string;
  kind: QuizSettings['kind'];
  title: string;
  lead: string;
  /** In the place of the lead in a book, where nothing can be pressed. */
  inBook?: string | undefined;
  /** `cards` come one at a time, a `board` shows all at once and is compared as a whole. */
  form: 'cards' | 'board';
  /** What it asks about, where that is quoted. */
  texts: AccountText[];
  questions: Question[];
}

export type Vote = Extract<ExerciseSettings, { kind: 'vote' }> & { id: string };
/** A line to be drawn on from what is known. */
export type Draw = Extract<ExerciseSettings, { kind: 'draw' }> & { id: string };
export type Exercise = Quiz | Vote | Draw;

/** A question where no exercise stands around it: what is asked, and of which line. */
export function askedAlone({ ask, stem, many, options }: Question): { asks: string; of?: string } {
  const asks = [stem ?? ask, ...(many ? [exerciseWords.severalRight(options.length)] : [])].join(' ');
  return stem === undefined ? { asks } : { asks, of: ask };
}

/** Whether it asks questions that have an answer each. */
export const isQuiz = (exercise: Exercise): exercise is Quiz => 'questions' in exercise;

/** About how long a reader is busy with so many questions: half a minute and a little more with each. */
export const minutesFor = (questions: number): number => Math.round(questions * 0.6);

/** Gives the minutes of an exercise; one without questions takes as long as three. */
export const minutesToDo = (exercise: Exercise): number =>
  Math.max(2, minutesFor(isQuiz(exercise) ? exercise.questions.length : 3));

interface Books {
  claims: Readonly<Record<string, ClaimEntry>>;
  people: Readonly<Record<string, PersonEntry>>;
  accounts: Readonly<Record<string, AccountEntry>>;
  quotations: Readonly<Record<string, QuotationEntry>>;
  outcomes: Readonly<Record<string, OutcomeEntry>>;
}

/** Ids of the accounts in which one of the claims stands, in the order of the ledger. */
export const accountsHolding = (claims: readonly string[], accounts: Books['accounts']): string[] =>
  Object.entries(accounts).flatMap(([id, { holds }]) => (claims.some((claim) => holds.includes(claim)) ? [id] : []));

/** Turns an exercise as its author wrote it into questions. Everything that it names has been checked. */
export function resolveExercise(id: string, exercise: ExerciseSettings, books: Books): Exercise {
  if (exercise.kind === 'vote' || exercise.kind === 'draw') return { ...exercise, id };
  const { kind, title, lead, inBook } = exercise;
  const form = kind === 'grid' || kind === 'match' ? 'board' : 'cards';
  const texts = exercise.kind === 'grid' ? exercise.columns.flatMap((column) => textOf(column, books)) : [];
  return { id, kind, title, lead, inBook, form, texts, questions: questionsOf(exercise, books) };
}

function textOf(id: string, { accounts, quotations }: Books): AccountText[] {
  const { name = id, head, passages = [] } = accounts[id] ?? {};
  const quoted = passages.flatMap(({ lead, quote }) => {
    const { text, translated = false, claim } = quotations[quote] ?? {};
    return text && claim ? [{ ...(lead && { lead }), quote: text, translated, claim }] : [];
  });
  return quoted.length > 0 ? [{ id, name, ...(head && { head }), passages: quoted }] : [];
}

type QuizSettings = Exclude<ExerciseSettings, { kind: 'vote' | 'draw' }>;
type Plain = { id: string; text: string };

const question = (
  part: Omit<Question, 'options' | 'answer' | 'found' | 'many'>,
  options: Plain[],
  ...answer: string[]
): Question => ({
  ...part,
  options: options.map(({ id, text }) => ({ id, text, claims: [] })),
  answer,
  many: false,
  found: listed(options.filter(({ id }) => answer.includes(id)).map(({ text }) => text)),
});

function questionsOf(exercise: QuizSettings, { claims: ledger, people, accounts, outcomes }: Books): Question[] {
  switch (exercise.kind) {
    case 'choice':
      return exercise.items.map(({ id, ask, options, answer, why, claims }) =>
        question({ id, ask, why, claims }, options, answer),
      );
    case 'grid':
      return exercise.rows.map(({ id, topic, why, claims }) => ({
        ...question(
          { id, ask: topic, stem: exercise.stem ?? exerciseWords.stems.grid, why, claims },
          exercise.columns.map((column) => ({ id: column, text: accounts[column]?.name ?? column })),
          ...accountsHolding(claims, accounts).filter((account) => exercise.columns.includes(account)),
        ),
        many: true,
      }));
    case 'match':
      return exercise.items.map(({ claim, says }) =>
        question(
          // Whoever missed it reads the view as the ledger tells it.
          {
            id: claim,
            ask: says,
            stem: exercise.stem ?? exerciseWords.stems.match,
            why: ledger[claim]?.says ?? '',
            claims: [claim],
          },
          exercise.people.map((id) => ({ id, text: people[id]?.name ?? id })),
          ledger[claim]?.speaker ?? '',
        ),
      );
    case 'sort':
      return exercise.items.map(({ claim, says, why }) =>
        question(
          {
            id: claim,
            ask: says,
            stem: exercise.stem ?? exerciseWords.stems.sort,
            why,
            claims: [claim],
            ...speakerOf(ledger[claim], people),
          },
          exercise.bins.map(({ of, text }) => ({ id: of, text })),
          ledger[claim]?.kind ?? '',
        ),
      );
    case 'pairs':
      return exercise.items.flatMap((item) => questionsOfPair(item, exercise));
    case 'forecast':
      return exercise.items.map(({ claim, says }) => {
        const { verdict = '', test = '', says: why = '', record = [] } = outcomes[claim] ?? {};
        return question(
          { id: claim, ask: `${says} ${test} ${exercise.ask}`, why, claims: [claim, ...record] },
          exercise.outcomes.map(({ of, text }) => ({ id: of, text })),
          verdict,
        );
      });
    case 'audit':
      return [questionOfAudit(exercise)];
  }
}

function speakerOf(claim: ClaimEntry | undefined, people: Books['people']): Pick<Question, 'speaker'> {
  const person = claim && people[claim.speaker];
  return person ? { speaker: `${person.name}: ${person.label}` } : {};
}

type Pairs = Extract<ExerciseSettings, { kind: 'pairs' }>;

function questionsOfPair(
  { id, about, clean, copy, change, why, claims }: Pairs['items'][number],
  { ask, changes }: Pairs,
): Question[] {
  const lines = [
    { id: 'clean', text: clean },
    { id: 'copy', text: copy },
  ];
  // Neither always first nor in turn, and the same on every build.
  if ([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0) lines.reverse();
  return [
    question({ id: `${id}-which`, ask: [about, ask.which].filter(Boolean).join(' '), why: '', claims }, lines, 'copy'),
    question({ id: `${id}-what`, ask: `${clean} → ${copy}. ${ask.what}`, why, claims }, changes, change),
  ];
}

type Audit = Extract<ExerciseSettings, { kind: 'audit' }>;

function questionOfAudit({ ask, label, statements, why }: Audit): Question {
  const options = statements.map(({ id, says, claim }) => ({ id, text: says, label, claims: [claim] }));
  const wrong = statements.find(({ supported }) => !supported);
  return {
    id: 'unsupported',
    ask,
    options,
    answer: wrong ? [wrong.id] : [],
    many: false,
    // The line is named by its letter: repeated here it would stand without its label.
    found: exerciseWords.line(letterOf(statements.findIndex(({ supported }) => !supported))),
    why,
    claims: wrong ? [wrong.claim] : [],
  };
}

type Standing = readonly { id: string; body: BodyNode[] }[];

const usersOf = ({ id }: Exercise, slides: Standing) =>
  slides.filter(({ body }) => blocksNamed(body, 'Exercise').some(({ props }) => props.id === id));

/** The round of a vote that is taken on a slide: the first on its first slide, the last on every other. */
export function roundAt(exercise: Exercise, slides: Standing, slide: string): Vote['rounds'][number] | undefined {
  if (exercise.kind !== 'vote') return undefined;
  const at = usersOf(exercise, slides).findIndex(({ id }) => id === slide);
  return at < 0 ? undefined : exercise.rounds[at === 0 ? 0 : exercise.rounds.length - 1];
}

/** Whether it is an opinion that is asked before and after. */
export const isAskedTwice = (exercise: Exercise): exercise is Vote =>
  exercise.kind === 'vote' && exercise.rounds.length > 1;

/** The slide on which a reader of all of them takes a vote that stands on several: the first, and then the last. */
export function placeIn(exercise: Exercise, slides: Standing, slide: string): string {
  const users = usersOf(exercise, slides);
  const [first] = users;
  if (!first || first.id === slide) return slide;
  return (isAskedTwice(exercise) ? users.at(-1)?.id : first.id) ?? slide;
}
