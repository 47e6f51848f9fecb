import type { Course } from '#exports/course/package.ts';
import { isListOf, isRecordOf, isShape, isText } from '#frame/browser/storage/guards.ts';

/** The first choice of a pupil in each question of an exercise, by the question's id. */
type Choices = Readonly<Record<string, readonly string[]>>;

const isProgress = isShape<{ chosen: Choices }>({ chosen: isRecordOf(isListOf(isText)) });

/** What an exercise keeps, as far as a platform wants to know it. */
export function choicesIn(kept: string | null): Choices {
  const found: unknown = JSON.parse(kept ?? 'null');
  return isProgress(found) ? found.chosen : {};
}

/** One answer, in the words of SCORM 1.2, which knows an option by one letter. */
export interface Answer {
  id: string;
  student_response: string;
  correct: string;
  result: 'correct' | 'wrong';
}

/** The answers that are in one state of a quiz and were not in the state before. */
export function newAnswers(course: Course, quiz: string, before: Choices, after: Choices): Answer[] {
  return (course.quizzes[quiz] ?? []).flatMap(({ id, options, answer }) => {
    const [choice] = after[id] ?? [];
    if (choice === undefined || before[id]?.[0] === choice) return [];
    const letter = (option: string) => 'abcdefghijklmnopqrstuvwxyz'[options.indexOf(option)] ?? '';
    const result = choice === answer ? 'correct' : 'wrong';
    return { id: `${quiz}.${id}`, student_response: letter(choice), correct: letter(answer), result };
  });
}

/** How many of a hundred answers are right; undefined until every question of every quiz is answered. */
export function scoreOf({ quizzes }: Course, choicesOf: (quiz: string) => Choices): number | undefined {
  const verdicts = Object.entries(quizzes).flatMap(([quiz, questions]) => {
    const choices = choicesOf(quiz);
    return questions.map(({ id, answer }) => (choices[id]?.[0] === undefined ? undefined : choices[id][0] === answer));
  });
  if (verdicts.length === 0 || verdicts.includes(undefined)) return undefined;
  return Math.round((100 * verdicts.filter(Boolean).length) / verdicts.length);
}

/** Share of the sections that makes a course complete. */
const share = 0.8;

/** How far a pupil has come, as a platform calls it: by the quiz where it is done, otherwise by the sections. */
export function statusOf({
  score,
  mastery,
  seen,
}: {
  score: string;
  mastery: string;
  seen: readonly boolean[];
}): string {
  if (score !== '' && mastery !== '') return Number(score) >= Number(mastery) ? 'passed' : 'failed';
  const isThrough = score !== '' || seen.filter(Boolean).length >= share * seen.length;
  return isThrough ? 'completed' : 'incomplete';
}
