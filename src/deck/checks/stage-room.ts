import { z } from 'zod';
import { blockNamed } from '../blocks.ts';
import { type BlockNode, blocksNamed, shownIn } from '../body.ts';
import type { SetWords } from '../deck.ts';
import type { LineFinding, Located, Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { faceWords } from '../report.ts';
import type { Chart } from '../schema/charts.ts';
import { isSmaller } from '../stage-words.ts';

/** Asks something of one slide, or of a file that it shows. */
export type SlideRule = (slide: SlideFile, source: DeckSource) => Iterable<LineFinding & { file?: string }>;

/** Words of a face that a class can read while it listens. */
const mostOnFace = 60;

function* hasFewWords({ body }: SlideFile): Generator<LineFinding> {
  const words = faceWords(body);
  const [face] = blocksNamed(body, 'Face');
  if (!face || words <= mostOnFace) return;
  yield {
    line: face.line,
    message: `<Face> has ${words} words.`,
    context: `The back row reads at most ${mostOnFace} while somebody speaks.`,
    fix: 'Say it in fewer, or move some into <Read>.',
    remark: true,
  };
}

/** Whether a figure beside the block would lie over it on the stage. */
export const isDrawn = ({ name }: BlockNode): boolean => name === 'Tiles' || blockNamed(name).fillsStage === true;

/** Asks that no drawing lies on another: a figure takes the whole of the stage, and of what is drawn in steps it has room for one. */
function* hasOneDrawing({ body }: SlideFile): Generator<LineFinding> {
  const shown = body.flatMap((piece) => (piece.type === 'block' && piece.name === 'Face' ? piece.children : [piece]));
  const blocks = shown.filter((piece): piece is BlockNode => piece.type === 'block' && isDrawn(piece));
  const figure = blocks.find(({ name }) => name === 'Figure');
  for (const { name, line } of figure ? blocks.filter((block) => block !== figure) : [])
    yield {
      line,
      message: `On the stage <${name}> and the figure of line ${figure?.line} would lie on each other.`,
      context: 'A figure takes the whole stage.',
      fix: 'Put one of them into <Read>, or on a slide of its own.',
    };
  const [first, ...others] = blocks.filter(({ name }) => name === 'Diagram' || name === 'Model');
  for (const { name, line } of figure ? [] : others)
    yield {
      line,
      message: `On the stage this <${name}> would stand below the <${first?.name}> of line ${first?.line}, and be cut off.`,
      context: 'Of what is drawn in steps a slide has room for one.',
      fix: 'Put one of them into <Read>, or on a slide of its own.',
    };
}

/** Ways into exercises that share one row of the stage with the section's name and the step's. */
const mostTasks = 2;

/** Letters that a step's name may have beside them. */
const besideTasks = 24;

/** Asks that the row over a slide's headline has room for what stands in it. */
function* hasRoomOverHeadline(slide: SlideFile, source: DeckSource): ReturnType<SlideRule> {
  const tasks = blocksNamed(slide.body, 'Exercise');
  const tooMany = tasks[mostTasks];
  if (tooMany)
    yield {
      line: tooMany.line,
      message: `This slide has ${tasks.length} exercises.`,
      context: `The stage has room for the buttons of ${mostTasks}.`,
      fix: 'Put it on another slide.',
    };
  if (tasks.length === 0) return;
  for (const { located, steps } of stepped(slide, source))
    for (const [index, { title }] of steps.entries())
      if (title.length > besideTasks)
        yield {
          file: located.file,
          line: located.lineOf(['steps', index, 'title']),
          message: `The name of this step has ${title.length} letters, and the button of an exercise stands beside it.`,
          context: `${slide.file} has room for ${besideTasks}.`,
          fix: 'Say it in fewer letters, or put the exercise on another slide.',
        };
}

/** The rules of the stage's room. */
export const roomRules: readonly SlideRule[] = [hasFewWords, hasOneDrawing, hasRoomOverHeadline];

/** Checks that the words of each slide have room on the stage, and says where they had to be set smaller. */
export function checkRoom(
  words: ReadonlyMap<SlideFile, SetWords>,
  { things }: Pick<DeckSource, 'things'>,
  problems: Problem[],
): void {
  const charts = things.find(({ kind }) => kind.one === 'chart')?.files ?? [];
  for (const [slide, set] of words) {
    const first = shownIn(slide.body, 'stage').find((piece) => piece.type === 'block' && set.heights.has(piece));
    const at = { file: slide.file, line: first?.line ?? blocksNamed(slide.body, 'Face')[0]?.line ?? 1 };
    const chart = first?.type === 'block' && first.name === 'Chart' && charts.find(({ id }) => id === first.props.id);
    const bars = chart ? (chart.data as Chart).bars.length : 0;
    const each = (first ? (set.heights.get(first) ?? 0) : 0) / bars;
    const fits = bars - Math.ceil(set.over / each);
    if (set.over > 0 && bars > 1 && fits > 0)
      problems.push({
        ...at,
        message: `This chart has ${bars} bars, and the stage has room for ${fits}.`,
        context: `Their names are measured in ${set.size} px, the smallest that the back row reads.`,
        fix: 'Leave some out, or shorten what stands beside and below them.',
      });
    else if (set.over > 0)
      problems.push({
        ...at,
        line: set.overAt ?? at.line,
        message: `The words of this slide are ${set.over} px too large for the stage.`,
        context: `They are measured in ${set.size} px, the smallest that the back row reads${set.overAt === undefined ? '' : '; from this line on they have no room'}.`,
        fix: 'Leave some out, put them into <Read>, or make two slides of it.',
      });
    else if (isSmaller(set))
      problems.push({
        ...at,
        message: `The words of this slide are set in ${set.size} px${set.columns > 1 ? ', in two columns' : ''}.`,
        context: 'In their usual size they have no room on the stage.',
        fix: 'Say it in fewer, or move some into <Read>.',
        remark: true,
      });
  }
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
