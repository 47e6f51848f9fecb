import type { Located, Problem } from '../problem.ts';
import type { DeckSource, ExerciseFile } from '../read-deck.ts';
import type { OneSheet, Substitute } from '../schema/teach.ts';

/** Both cases of a controversy get the same room, and so do all roles of a debate. */
export function checkTeach({ teach, exercises }: DeckSource, problems: Problem[]): void {
  const { controversies, debate } = teach;
  const lines = debate?.data.roles.map((role) => role.lines.length) ?? [];
  if (debate && new Set(lines).size > 1)
    problems.push({
      file: debate.file,
      line: debate.lineOf(['roles']),
      message: `The roles have ${lines.join(', ')} lines.`,
      fix: 'Give all the same number.',
      remark: true,
    });
  for (const [index, { cases }] of controversies?.data.entries() ?? []) {
    if (!controversies || cases[0].lines.length === cases[1].lines.length) continue;
    problems.push({
      file: controversies.file,
      line: controversies.lineOf([index, 'cases']),
      message: `One case has ${cases[0].lines.length} lines, the other ${cases[1].lines.length}.`,
      fix: 'Give both the same number.',
      remark: true,
    });
  }
  if (teach.substitute) checkMinutes(teach.substitute, problems);
  if (teach.oneSheet) checkOneSheet(teach.oneSheet, exercises, problems);
}

/** The steps of the substitute's sheet fill its lesson: none over, and at most a tenth to spare. */
function checkMinutes({ file, data, lineOf }: Located<Substitute>, problems: Problem[]): void {
  const planned = data.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  if (planned <= data.minutes && planned >= data.minutes * 0.9) return;
  problems.push({
    file,
    line: lineOf(['steps']),
    message: `The steps take ${planned} minutes.`,
    context: `The lesson has ${data.minutes}, of which at most a tenth may be left over.`,
    fix: 'Change the minutes of a step, or of the lesson.',
    remark: true,
  });
}

/** Checks that each exercise that the sheet prints from is of the kind that has it. */
function checkOneSheet(
  { file, data, lineOf }: Located<OneSheet>,
  exercises: ExerciseFile[],
  problems: Problem[],
): void {
  for (const { id, kind, path } of [
    { id: data.vote, kind: 'vote', path: ['vote'] },
    { id: data.accounts?.exercise, kind: 'grid', path: ['accounts', 'exercise'] },
  ]) {
    const found = exercises.find((exercise) => exercise.id === id)?.data.kind;
    if (!found || found === kind) continue;
    problems.push({
      file,
      line: lineOf(path),
      message: `The exercise "${id}" is of the kind ${found}.`,
      context: `Here stands one of the kind ${kind}.`,
      fix: 'Name another one.',
    });
  }
}

/** The worksheet asks for blanks only where a diagram has some, and compares two accounts. */
export function checkWorksheet({ worksheet, diagrams, exercises }: DeckSource, problems: Problem[]): void {
  const compared = exercises.find(({ id }) => id === worksheet?.data.organiser.exercise)?.data;
  if (worksheet && compared && (compared.kind !== 'grid' || compared.columns.length !== 2))
    problems.push({
      file: worksheet.file,
      line: worksheet.lineOf(['organiser', 'exercise']),
      message: `The exercise "${worksheet.data.organiser.exercise}" does not compare two accounts.`,
      context: 'Here stands one of the kind grid with two columns.',
      fix: 'Name another one.',
    });
  for (const [index, { diagram: id }] of worksheet?.data.predict.pictures.entries() ?? []) {
    const diagram = diagrams.find((known) => known.id === id);
    if (!worksheet || !diagram || diagram.meaning.data.mask.length > 0) continue;
    problems.push({
      file: worksheet.file,
      line: worksheet.lineOf(['predict', 'pictures', index, 'diagram']),
      message: `Nothing is left blank in the diagram "${id}".`,
      context: 'Its mask: lists the labels to hide.',
      fix: `Add a mask to ${diagram.meaning.file}, or choose another diagram.`,
      remark: true,
    });
  }
}
