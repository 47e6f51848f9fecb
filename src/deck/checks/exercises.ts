import { blocksNamed } from '../body.ts';
import { isError, type Problem } from '../problem.ts';
import type { DeckSource, ExerciseFile } from '../read-deck.ts';
import { answerFaults } from './answers.ts';
import { isDrawn } from './stage-room.ts';

/** Every exercise names known claims and people, and every answer is one of its options. */
export function checkExercises(source: DeckSource, problems: Problem[]): void {
  for (const exercise of source.exercises) {
    // An answer that comes from a claim can only be looked up where all that the exercise names is known.
    const { file, data, lineOf } = exercise;
    if (!problems.some((problem) => problem.file === file && isError(problem)))
      for (const { path, ...told } of answerFaults(data, source.ledger))
        problems.push({ file, line: lineOf(path), ...told });
    checkPlaces(exercise, source, problems);
    checkAlone(exercise, source, problems);
  }
  checkQuestions(source, problems);
}

/** The worksheet names a question by its id alone, so no two exercises share one. */
function checkQuestions({ exercises }: DeckSource, problems: Problem[]): void {
  const homes = new Map<string, string>();
  for (const { file, data, lineOf } of exercises) {
    for (const [index, { id }] of data.kind === 'choice' ? data.items.entries() : []) {
      const home = homes.get(id);
      if (home && home !== file)
        problems.push({
          file,
          line: lineOf(['items', index]),
          message: `Two exercises have the question "${id}".`,
          context: `The other is ${home}.`,
          fix: 'Rename one of them.',
        });
      homes.set(id, file);
    }
  }
}

/** The axes of a line to be drawn take the room of a picture on the stage. */
function checkAlone({ id, data }: ExerciseFile, { slides }: DeckSource, problems: Problem[]): void {
  if (data.kind !== 'draw') return;
  for (const { file, body } of slides) {
    const [own] = blocksNamed(body, 'Exercise').filter(({ props }) => props.id === id);
    const other = body.find((piece) => piece.type === 'block' && (piece.name === 'Face' || isDrawn(piece)));
    if (!own || other?.type !== 'block') continue;
    problems.push({
      file,
      line: own.line,
      message: `On the stage the exercise "${id}" and the <${other.name}> of line ${other.line} would lie on each other.`,
      context: 'A line to be drawn takes the whole stage.',
      fix: 'Put it on a slide of its own.',
    });
  }
}

/**
 * A vote that is asked twice is taken first on one slide, and again on another, or on one of several, since lessons end on
 * different slides; an exercise of another kind stands once.
 */
function checkPlaces({ id, file, data }: ExerciseFile, { slides }: DeckSource, problems: Problem[]): void {
  const users = slides.flatMap((slide) =>
    blocksNamed(slide.body, 'Exercise')
      .filter(({ props }) => props.id === id)
      .map(() => slide.file),
  );
  const rounds = data.kind === 'vote' ? data.rounds.length : 1;
  const times = users.length === 1 ? 'once' : `${users.length} times`;
  const fits = data.kind === 'vote' ? users.length >= rounds : users.length === rounds;
  if (users.length === 0 || fits) return;
  problems.push({
    file,
    line: 1,
    message: `The exercise "${id}" stands ${times}: ${users.join(', ')}.`,
    context:
      data.kind === 'vote' ? `It has ${rounds} rounds, on different slides.` : 'Only a vote may stand on two slides.',
    fix:
      data.kind === 'vote'
        ? 'Put it on another slide, after or before, or take its `rounds` out.'
        : 'Take it out of one.',
    // A vote that is taken once is no more than a question.
    ...(data.kind === 'vote' && { remark: true }),
  });
}
