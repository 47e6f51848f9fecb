import type { Progress } from '../model.ts';
import { DrawingError } from '../problem.ts';
import { list, type Store } from './store.ts';

/** A task of a gantt chart; its times are ms of a clock without zones. */
interface GanttTask extends Progress {
  id: string;
  /** As its author calls it, else empty. */
  name: string;
  words: string;
  /** May be an empty text. */
  section: string;
  sectionId: string;
  start: number;
  end: number;
  /** It was to be a line through all others. */
  isVert: boolean;
}
export interface RawGantt {
  type: 'gantt';
  tasks: GanttTask[];
  /** Its times are times of one day, which is not said. */
  isOneDay: boolean;
}

interface Stored {
  id: string;
  task: string;
  section: string;
  raw: { data: string; startTime?: { startData?: string }; endTime?: { data?: string } };
  startTime: Date;
  endTime: Date;
  /** The end as it is drawn, before days that are left out. */
  renderEndTime?: Date | null;
  active?: boolean;
  done?: boolean;
  crit?: boolean;
  milestone?: boolean;
  vert?: boolean;
}

/** The tasks of a gantt chart; mermaid would draw one of which the start is not known as if it began today. */
export function readGantt(db: Store): RawGantt {
  if (!db.getDateFormat?.()) db.setDateFormat?.('YYYY-MM-DD');
  const format = String(db.getDateFormat?.());
  const tasks = tasksOf(db, format);
  const ids = new Set(tasks.map(({ id }) => id));
  for (const task of tasks) check(task, ids, format);
  const isOneDay = !/[YMDxX]/.test(format);
  // mermaid takes times without a day for times of today
  const day = isOneDay ? Math.floor(Math.min(...tasks.map(({ startTime }) => onClock(startTime))) / DAY) * DAY : 0;
  return {
    type: 'gantt',
    isOneDay,
    tasks: tasks.map(({ id, task, section, raw, ...stored }) => {
      const at = (moment: Date) => onClock(moment) - day;
      const start = at(stored.startTime);
      const end = Math.max(start, at(stored.renderEndTime ?? stored.endTime));
      const isPoint = Boolean(stored.milestone || stored.vert);
      return {
        id,
        name: raw.data
          .replace(/^:/, '')
          .split(/\s*,\s*/)
          .some((part) => part.trim() === id)
          ? id
          : '',
        words: task.trim(),
        section: section.trim(),
        sectionId: '',
        start: isPoint ? (start + end) / 2 : start,
        end: isPoint ? (start + end) / 2 : end,
        state: isPoint ? 'milestone' : stored.done ? 'done' : stored.active ? 'active' : 'planned',
        critical: Boolean(stored.crit),
        isVert: Boolean(stored.vert),
      };
    }),
  };
}

function tasksOf(db: Store, format: string): Stored[] {
  try {
    return list<Stored>(db, 'getTasks');
  } catch (error) {
    const [, date] = /^Invalid date:(.*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (date !== undefined)
      throw new DrawingError(
        {
          message: `"${date.trim()}" is no date of the form ${format}.`,
          fix: 'Correct it, or name its form: dateFormat DD.MM.YYYY.',
        },
        date.trim(),
      );
    throw new DrawingError({
      message: 'The first task has no start.',
      context: 'A task without a start begins when the one above it ends.',
      fix: 'Write its start before its length: Task: 2026-05-01, 3d.',
    });
  }
}

const LENGTH = /^\d+(?:\.\d+)?(?:ms|[Mdhmswy])$/;

function check(
  { id, task, raw, startTime, endTime, milestone, vert }: Stored,
  ids: ReadonlySet<string>,
  format: string,
): void {
  const words = task.trim();
  const [start = '', end = ''] = [raw.startTime?.startData, raw.endTime?.data].map((text = '') => text.trim());
  const named = [start, end].flatMap((text) => /^(?:after|until)\s+(.*)$/.exec(text)?.[1]?.split(/\s+/) ?? []);
  const missing = named.find((name) => !ids.has(name) || name === id);
  if (missing !== undefined)
    throw new DrawingError(
      {
        message: `"${words}" waits for "${missing}", which is no other task.`,
        context: `Tasks that are named: ${[...ids].filter((name) => !/^task\d+$/.test(name)).join(', ') || 'none'}.`,
        fix: 'Correct its spelling, or name the task: Task: name, 2026-05-01, 3d.',
      },
      words,
      missing,
    );
  if (!startTime || !endTime || Number.isNaN(Number(endTime)))
    throw new DrawingError(
      { message: `When "${words}" begins cannot be found out.`, fix: 'Write its start as a date.' },
      words,
    );
  if (milestone || vert || endTime > startTime) return;
  const isLength = LENGTH.test(end);
  const told =
    isLength || endTime < startTime || named.length > 0
      ? {
          message: `"${words}" ends before it has begun.`,
          fix: 'Correct its dates, or call it a milestone: Task: milestone, 2026-05-01, 0d.',
        }
      : {
          message: `"${end}" is neither a length of time nor a date of the form ${format}.`,
          context: 'A length is a number and ms, s, m, h, d, w, M or y: 3d.',
          fix: 'Correct it.',
        };
  throw new DrawingError(told, words, end);
}

/** A moment as the clock shows it, so that a drawing is the same in every zone. */
const onClock = (moment: Date): number => moment.getTime() - moment.getTimezoneOffset() * 60_000;

const DAY = 86_400_000;
