import { z } from 'zod';
import type { Located } from '../located.ts';
import { blocksNamed } from '../piece.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';

/** The ways into exercises share one row of the stage with the section's name and the step's. */
const mostTasks = 2;

/** Letters that a step's name may have beside them. */
const besideTasks = 24;

/** The row over a slide's headline has room for what stands in it. */
export function checkHeadRow(slide: SlideFile, source: DeckSource, problems: Problem[]): void {
  const tasks = blocksNamed(slide.body, 'Exercise');
  const tooMany = tasks[mostTasks];
  if (tooMany)
    problems.push({
      file: slide.file,
      line: tooMany.line,
      wrong: `This slide has ${tasks.length} exercises.`,
      known: `The stage has room for the buttons of ${mostTasks}.`,
      mend: 'Put it on another slide.',
    });
  if (tasks.length === 0) return;
  for (const { located, steps } of stepped(slide, source))
    for (const [index, { title }] of steps.entries())
      if (title.length > besideTasks)
        problems.push({
          file: located.file,
          line: located.lineOf(['steps', index, 'title']),
          wrong: `The name of this step has ${title.length} letters, and the button of an exercise stands beside it.`,
          known: `${slide.file} has room for ${besideTasks}.`,
          mend: 'Say it in fewer letters, or put the exercise on another slide.',
        });
}

const withSteps = z.object({ steps: z.array(z.object({ title: z.string() })) });

/** What a slide shows step by step. A figure takes the place of its diagrams, which then have no steps there. */
function stepped({ body }: SlideFile, { things, diagrams }: DeckSource) {
  const named = (block: 'Figure' | 'Model' | 'Diagram') =>
    blocksNamed(body, block).flatMap(({ props }) => props.id ?? []);
  const filed = (one: string, ids: readonly string[]): Located<object>[] =>
    things.find(({ kind }) => kind.one === one)?.files.filter(({ id }) => ids.includes(id)) ?? [];
  const figures = [...filed('figure', named('Figure')), ...filed('model', named('Model'))];
  const drawn = diagrams.filter(({ id }) => named('Diagram').includes(id)).map(({ meaning }) => meaning);
  return (figures.length > 0 ? figures : drawn).flatMap((located) => {
    const found = withSteps.safeParse(located.data);
    return found.success ? [{ located, steps: found.data.steps }] : [];
  });
}
