import { minutesIn, minutesOf, pathOf, roomIn } from '../lesson.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';

/** The slides of every lesson length fit into it, with five per cent to spare. */
export function checkLessons({ settings, slides, teach }: DeckSource, problems: Problem[]): void {
  const plans = teach.plans?.data ?? [];
  const stops = slides.map(({ id, settings: { data } }) => ({ ...data, id, minutesIn: minutesIn(id, plans) }));
  for (const [index, { minutes }] of settings.data.lessons.entries()) {
    const at = { file: settings.file, line: settings.lineOf(['lessons', index, 'minutes']) };
    const path = pathOf(stops, minutes);
    const planned = minutesOf(path);
    if (path.length === 0) {
      problems.push({
        ...at,
        wrong: `No slide takes part in the ${minutes}-minute lesson.`,
        known: 'A slide says so in its front matter, with lessons: [ … ].',
        mend: 'Add the length to some slides, or remove the lesson.',
        remark: true,
      });
    } else if (planned > roomIn(minutes)) {
      problems.push({
        ...at,
        wrong: `The ${path.length} slides of the ${minutes}-minute lesson take ${planned} minutes.`,
        known: `With 5 % to spare they may take ${Math.floor(roomIn(minutes) * 10) / 10}.`,
        mend: 'Take a slide out of this lesson, or lower the minutes of one, here or in its plan.',
        remark: true,
      });
    }
  }
}
