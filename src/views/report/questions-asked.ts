import { handsPoll } from '#classroom/phones/poll.ts';
import { pollsOf, rowsToFill } from '#classroom/phones/polls.ts';
import type { AskedLine, AskedRows, AskedVote } from '#classroom/session/class-report.ts';
import { HANDS_VOTE } from '#classroom/tally/counts.ts';
import type { Deck } from '#deck/deck.ts';
import { reportWords as words } from '#words/index.ts';

/** Everything that a class may be asked: votes with their rounds, questions that phones answer, and hands on any slide. */
export function votesAsked(deck: Deck): AskedVote[] {
  const votes = [...deck.exercises.values()].flatMap((exercise): AskedVote[] => {
    if (exercise.kind !== 'vote') return [];
    const { id, ask, options, rounds } = exercise;
    const asked = { exercise: id, title: ask, options: options.map(({ text }) => text) };
    return [{ ...asked, rounds: rounds.map(({ id, name }) => ({ id, name })) }];
  });
  const isElsewhere = new Set([...votes, ...linesAsked(deck), ...rowsAsked(deck)].map(({ exercise }) => exercise));
  const polls = new Map(pollsOf(deck).map((poll) => [`${poll.exercise}/${poll.round}`, poll]));
  return [
    ...votes,
    ...[...polls.values()]
      .filter(({ exercise }) => !isElsewhere.has(exercise))
      .map(({ exercise, round, title, options, voters }) => ({
        exercise,
        title,
        options,
        voters,
        rounds: [{ id: round, name: '' }],
      })),
    ...deck.slides.map(({ id, title }) => ({
      exercise: HANDS_VOTE,
      title: words.handsOn(title),
      options: handsPoll(id).options,
      rounds: [{ id, name: '' }],
    })),
  ];
}

/** Every line that a class may draw. */
export const linesAsked = (deck: Deck): AskedLine[] =>
  [...deck.exercises.values()].flatMap((exercise): AskedLine[] => {
    if (exercise.kind !== 'draw') return [];
    const { id, ask, axis, points } = exercise;
    const compared = points.map(({ name, value }) => ({ name, value }));
    return [{ exercise: id, title: ask, name: axis.name, step: axis.step, points: compared }];
  });

/** All rows that a class may fill in. */
export const rowsAsked = (deck: Deck): AskedRows[] =>
  [...deck.exercises.values()].flatMap((exercise): AskedRows[] => {
    const board = rowsToFill(exercise);
    if (!board) return [];
    const rows = board.rows.map(({ ask, options, answer }) => ({
      name: ask,
      answer: options.map(({ id }) => answer.includes(id)),
    }));
    return [{ exercise: exercise.id, title: exercise.title, columns: board.columns, rows }];
  });
