import { blocksNamed } from '../body.ts';
import { minutesIn, minutesOf, pathOf, roomIn } from '../lesson.ts';
import type { Problem } from '../problem.ts';
import { type DeckSource, slidesInOrder } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import type { HandOut, Plan } from '../schema/teach.ts';
import { type Stock, sheets } from '../sheets.ts';
import { teachOf } from '../yaml-files.ts';
import { checkName, type Names } from './references.ts';

/** Every lesson length has a plan. Its rows go through its slides in the deck's order and leave none out. */
export function checkPlans(source: DeckSource, names: Names, problems: Problem[]): void {
  const { plans } = source.teach;
  if (!plans) return;
  const { file, lineOf } = plans;
  for (const { minutes } of source.settings.data.lessons)
    if (!plans.data.some((plan) => plan.minutes === minutes))
      problems.push({
        file,
        line: 1,
        message: `The ${minutes}-minute lesson has no plan.`,
        fix: 'Add one.',
        remark: true,
      });
  for (const [index, plan] of plans.data.entries()) {
    const at = (...path: PropertyKey[]) => ({ file, line: lineOf([index, ...path]) });
    checkName('lesson', String(plan.minutes), names, at('minutes'), problems);
    checkRows(plan, source, at, problems);
  }
}

type At = (...path: PropertyKey[]) => { file: string; line: number };

function checkRows(plan: Plan, source: DeckSource, at: At, problems: Problem[]): void {
  const { minutes, rows, extras } = plan;
  const slides = slidesInOrder(source);
  const path = slides.filter(({ settings }) => settings.data.lessons.includes(minutes)).map(({ id }) => id);
  for (const id of Object.keys(extras).filter((extra) => path.includes(extra)))
    problems.push({
      ...at('extras', id),
      message: `The slide "${id}" is no extra: it takes part in the ${minutes}-minute lesson.`,
      fix: 'Take it out of extras, and give it a row.',
    });
  checkSheets(plan, source, at, problems);
  let last = -1;
  for (const [index, row] of rows.entries()) {
    const place = slides.findIndex(({ id }) => id === row.slide);
    const slide = slides[place];
    if (!slide) continue;
    const atRow: At = (...path) => at('rows', index, ...path);
    if (!path.includes(row.slide))
      problems.push({
        ...atRow('slide'),
        message: `The slide "${row.slide}" takes no part in the ${minutes}-minute lesson.`,
        fix: 'Give the row another slide, or add the length to that one.',
      });
    if (place < last)
      problems.push({
        ...atRow('slide'),
        message: `The slide "${row.slide}" comes before the slide of the row above.`,
        context: 'The rows go through the slides in the deck’s order.',
        fix: 'Move the row up.',
      });
    last = Math.max(last, place);
    checkActivity(row, slide, source, atRow, problems);
  }
  const missing = path.filter((id) => !rows.some(({ slide }) => slide === id));
  if (missing.length > 0)
    problems.push({
      ...at('rows'),
      message: `The ${minutes}-minute lesson has no row for ${missing.join(', ')}.`,
      fix: 'Add rows that say what the class does there.',
      remark: true,
    });
}

/** Checks that what the class does in a row is there to be done, in the time that the row has. */
function checkActivity(
  { slide: id, minutes, exercise, task }: Plan['rows'][number],
  slide: SlideFile,
  { teach, worksheet }: DeckSource,
  at: At,
  problems: Problem[],
): void {
  if (exercise && !blocksNamed(slide.body, 'Exercise').some(({ props }) => props.id === exercise))
    problems.push({
      ...at('exercise'),
      message: `The exercise "${exercise}" does not stand on the slide "${id}".`,
      fix: 'Put it there with <Exercise>, or leave it out here.',
    });
  if (typeof task === 'object' && (task.minutes ?? 0) > minutes)
    problems.push({
      ...at('task', 'minutes'),
      message: `The task takes ${task.minutes} minutes of a row of ${minutes}.`,
      fix: 'Give the row more time, or the task less.',
      remark: true,
    });
  if ((task === 'debate' && !teach.debate) || (task === 'ticket' && !worksheet))
    problems.push({
      ...at('task'),
      message: `There is no ${task}.`,
      fix: `Write it in teach/${task === 'debate' ? 'debate' : 'worksheet'}.yaml.`,
    });
}

/** Every sheet that a plan names can be printed. */
function checkSheets(plan: Pick<Plan, 'handsOut' | 'offers'>, source: DeckSource, at: At, problems: Problem[]): void {
  const { teach, worksheet, ledger, things } = source;
  const stock: Stock = {
    teach: teachOf(teach),
    worksheet: worksheet?.data,
    terms: { size: Object.keys(ledger.glossary.data).length },
    models: { size: things.find(({ kind }) => kind.one === 'model')?.files.length ?? 0 },
  };
  const named = [
    ...(Object.keys(plan.handsOut) as HandOut[]).map((sheet) => ({ sheet, line: at('handsOut', sheet) })),
    ...plan.offers.map((sheet, index) => ({ sheet, line: at('offers', index) })),
  ];
  for (const { sheet, line } of named) {
    const { from, isThere } = sheets[sheet];
    if (!isThere(stock))
      problems.push({
        ...line,
        message: `There is no sheet "${sheet}".`,
        context: `It is made from ${from}.`,
        fix: 'Write that, or leave the sheet out.',
      });
  }
}

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
        message: `No slide takes part in the ${minutes}-minute lesson.`,
        context: 'A slide says so in its front matter, with lessons: [ … ].',
        fix: 'Add the length to some slides, or remove the lesson.',
        remark: true,
      });
    } else if (planned > roomIn(minutes)) {
      problems.push({
        ...at,
        message: `The ${path.length} slides of the ${minutes}-minute lesson take ${planned} minutes.`,
        context: `With 5 % to spare they may take ${Math.floor(roomIn(minutes) * 10) / 10}.`,
        fix: 'Take a slide out of this lesson, or lower the minutes of one, here or in its plan.',
        remark: true,
      });
    }
  }
}
