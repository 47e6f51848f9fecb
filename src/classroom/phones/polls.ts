import { blocksNamed } from '#deck/body.ts';
import { type Deck, known, type Slide } from '#deck/deck.ts';
import { type Exercise, isAskedTwice, isQuiz, type Question, roundAt } from '#deck/exercise.ts';
import { cardsWords, colon, diagramWords, joinWords, letterOf } from '#words/index.ts';
import { MAX_BOXES, MAX_COLUMNS, MAX_OPTIONS } from '../live/messages.ts';
import { HANDS_VOTE } from '../tally/counts.ts';
import type { Rows } from '../tally/lines-and-rows.ts';
import { handsPoll, type Poll, type PulledLever } from './poll.ts';

/**
 * Lists what phones may be asked on a slide: its vote, which is what it is mostly for, the questions of its other exercises,
 * and A to D for whatever is asked aloud.
 */
export function pollsOn(deck: Deck, slide: Slide): Poll[] {
  const exercises = blocksNamed(slide.body, 'Exercise').flatMap(
    ({ props }) => deck.exercises.get(props.id ?? '') ?? [],
  );
  const votesFirst = exercises.toSorted((a, b) => Number(b.kind === 'vote') - Number(a.kind === 'vote'));
  const polls = [
    ...votesFirst.flatMap((exercise) => pollsOfExercise(deck, slide, exercise)),
    ...blocksNamed(slide.body, 'Model').flatMap(({ props }) => pollsOfModel(deck, props.id)),
    ...blocksNamed(slide.body, 'Diagram').flatMap(({ props }) => pollOfLevers(deck, props.id)),
    handsPoll(slide.id),
  ];
  const fits = ({ options, columns = [] }: Poll) =>
    options.length >= 2 &&
    options.length <= MAX_OPTIONS &&
    columns.length <= MAX_COLUMNS &&
    options.length * columns.length <= MAX_BOXES;
  return polls.filter(fits);
}

/** A line is drawn once, and rows are filled in together. */
const lineRound = 'line';
const rowsRound = 'rows';

/** Rows of an exercise that a class fills in on phones, and the boxes that each row has; undefined where it is no such board. */
export function rowsToFill(exercise: Exercise): { rows: readonly Question[]; columns: readonly string[] } | undefined {
  const isBoard = isQuiz(exercise) && exercise.form === 'board' && exercise.questions.every(({ many }) => many);
  if (!isBoard) return undefined;
  return { rows: exercise.questions, columns: exercise.questions[0]?.options.map(({ text }) => text) ?? [] };
}

/** The boxes that the sources tick in each row of such a board; none of another exercise. */
export function ticksOf(exercise: Exercise): Rows {
  const { rows = [] } = rowsToFill(exercise) ?? {};
  return rows.map(({ options, answer }) =>
    options.reduce((row, { id }, column) => (answer.includes(id) ? row | (1 << column) : row), 0),
  );
}

function pollsOfExercise(deck: Deck, slide: Slide, exercise: Exercise): Poll[] {
  const texts = (options: readonly { text: string }[]) => options.map(({ text }) => text);
  if (exercise.kind === 'vote') {
    const round = roundAt(exercise, deck.slides, slide.id);
    const title = [round?.name, exercise.ask].filter(Boolean).join(colon);
    // The letters of its card, by which a class calls them.
    const options = texts(exercise.options).map((text, option) => `${letterOf(option)} · ${text}`);
    const [first] = exercise.rounds;
    const asked = round === first ? { isFirst: true } : { before: first?.id ?? '' };
    const order = isAskedTwice(exercise) ? asked : {};
    return [{ exercise: exercise.id, round: round?.id ?? '', title, options, isVote: true, ...order }];
  }
  if (exercise.kind === 'draw') {
    const { id, ask, points, axis } = exercise;
    const steps = Math.round(axis.top / axis.step);
    return [{ exercise: id, round: lineRound, title: ask, options: points.map(({ name }) => name), steps }];
  }
  const board = rowsToFill(exercise);
  if (board) {
    const { rows, columns } = board;
    return [
      { exercise: exercise.id, round: rowsRound, title: exercise.title, options: rows.map(({ ask }) => ask), columns },
    ];
  }
  return exercise.questions
    .filter(({ many }) => !many)
    .map(({ id, ask, options }) => ({ exercise: exercise.id, round: id, title: ask, options: texts(options) }));
}

/** A class decides for both sides of a game, and guesses what a model will show. */
function pollsOfModel(deck: Deck, id: string): Poll[] {
  const guesses = known(deck.models, id).guesses.map(({ ask, options }, index) => ({
    exercise: id,
    round: `guess-${index + 1}`,
    title: ask,
    options: options.map(String),
  }));
  const game = gameByHands(deck, id);
  if (!game) return guesses;
  const moves = game.sides.flatMap((side) => cardsWords.moves(side, game.moves));
  // Lettered as on the slide.
  const options = moves.map((text, option) => `${letterOf(option)} · ${text}`);
  const { length: voters } = game.sides;
  return [{ exercise: id, round: game.round, title: cardsWords.askHalves, options, voters }, ...guesses];
}

const leverRound = 'lever';

/**
 * Makes the poll in which each pupil pulls one of a diagram's levers; what follows is told once the answers are shown, see
 * `pulledLevers`.
 */
function pollOfLevers(deck: Deck, id: string): Poll[] {
  const options = known(deck.diagrams, id).paths.map(({ title }) => title);
  return options.length < 2
    ? []
    : [{ exercise: id, round: leverRound, title: joinWords.whichLever, options, ofPicture: true }];
}

/**
 * Lists what would follow from each lever of each diagram that a class is asked about, by the diagram's id, in the order of
 * the options.
 */
export function pulledLevers(deck: Deck): Readonly<Record<string, readonly PulledLever[]>> {
  const asked = pollsOf(deck).filter(({ round }) => round === leverRound);
  const ofDiagram = (id: string) =>
    known(deck.diagrams, id).paths.map(({ walk, ends }) => ({
      steps: walk.map(({ says }) => says),
      ends: (['disagrees', 'supports', 'open'] as const).map((end) => ({
        name: diagramWords.ends[end],
        says: ends[end].says,
      })),
    }));
  return Object.fromEntries(asked.map(({ exercise }) => [exercise, ofDiagram(exercise)]));
}

/** Every question of a deck that has a text of its own. */
export const pollsOf = (deck: Deck): Poll[] =>
  deck.slides.flatMap((slide) => pollsOn(deck, slide).filter(({ exercise }) => exercise !== HANDS_VOTE));

/** A game that a class plays with its hands. */
interface GameByHands {
  /** Round under which its counts are stored. */
  round: string;
  /** Names of both sides. */
  sides: [string, string];
  /** The author’s words for its two moves. */
  moves: { ease: string; hold: string };
}

/** The game of that name, if a class plays it with its hands; undefined for any other model. */
export function gameByHands(deck: Deck, id: string): GameByHands | undefined {
  const { byHands } = known(deck.models, id);
  if (!byHands) return undefined;
  const [left, right] = byHands.sides;
  return { ...byHands, sides: [known(deck.sides, left).name, known(deck.sides, right).name] };
}
