import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import type { Node, Scene, Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { Raw } from '../read/stores.ts';
import { linesOf } from '../words.ts';
import { across } from './across.ts';
import type { Part, Period } from './cards.ts';
import { downwards } from './downwards.ts';

type RawTimeline = Extract<Raw, { type: 'timeline' }>;

/** A timeline as a scene of cards under their dates, in the frames of its sections. */
export function timelineScene(raw: RawTimeline, source: string, shape: Shape, measure: Measure): Scene {
  const empty = raw.tasks.find(({ events }) => events.length === 0);
  if (empty)
    throw new DrawingError(
      {
        wrong: `"${textOfDate(empty.task)}" has nothing that happened then.`,
        known: 'A line of a timeline is a date, a colon and what happened.',
        mend: 'Put a colon behind the date.',
      },
      ...linesOf(empty.task),
    );
  const parts = partsOf(raw, source);
  return shape === 'tall' ? downwards(parts, measure) : across(parts, measure);
}

function partsOf({ tasks }: RawTimeline, source: string): Part[] {
  const classes = classesInComments(source);
  const node = (id: string, words: string, parent: string | undefined, date: string | undefined): Node => ({
    id,
    lines: linesOf(words),
    ...sortClasses(id, classes.get(id) ?? []),
    parent,
    date,
  });
  const parts: { frame: Node | undefined; periods: Period[] }[] = [];
  for (const { section, sectionId, task, events, ids } of tasks) {
    const parent = sectionId || undefined;
    if (parts.length === 0 || parts.at(-1)?.frame?.id !== parent)
      parts.push({
        frame: parent === undefined ? undefined : node(parent, section, undefined, undefined),
        periods: [],
      });
    const period = events.map((words, i) => node(ids[i] ?? '', words, parent, i === 0 ? textOfDate(task) : undefined));
    parts.at(-1)?.periods.push(period);
  }
  return parts;
}

const textOfDate = (task: string) => linesOf(task).join(' ');
