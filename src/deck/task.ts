import type { Deck } from './deck.ts';
import type { Plan } from './schema/teach.ts';

/** What a class is asked to do for some minutes of one lesson, on one slide, in words for its screen. */
export interface Task {
  id: string;
  lesson: number;
  slide: string;
  /** How long pupils work by themselves. */
  minutes: number;
  title: string;
  lines: readonly string[];
}

type Teaching = Pick<Deck, 'teach' | 'worksheet'>;
type Row = Plan['rows'][number];

/** The words of a row's task. The ticket and the debate have theirs from the sheets, so that screen and paper agree. */
export function wordsOfTask(
  { task }: Row,
  { teach, worksheet }: Teaching,
): (Pick<Task, 'title' | 'lines'> & { minutes?: number | undefined }) | undefined {
  if (task === 'ticket')
    return worksheet && { title: worksheet.exit.title, lines: worksheet.exit.questions.map(({ ask }) => ask) };
  if (task === 'debate')
    return teach.debate && { title: teach.debate.question, lines: teach.debate.steps.map(({ says }) => says) };
  return task;
}

/** Every task of every lesson, in the order of its rows. */
export const tasksOf = (deck: Teaching): Task[] =>
  deck.teach.plans.flatMap(({ minutes: lesson, rows }) =>
    rows.flatMap((row, index) => {
      const words = wordsOfTask(row, deck);
      if (!words) return [];
      const { title, lines, minutes = row.minutes } = words;
      return [{ id: `${lesson}-${index + 1}`, lesson, slide: row.slide, minutes, title, lines }];
    }),
  );
