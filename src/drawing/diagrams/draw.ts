import type { Measure } from '../measure.ts';
import { blockScene } from './block/block.ts';
import { classesInVain } from './classes.ts';
import { fitProblems } from './fit.ts';
import { withGates } from './gates.ts';
import { graphScene } from './graph/graph.ts';
import type { RawGraph } from './graph/parts.ts';
import { type Drawn, FILL, ROOM, type Scene, type Shape } from './model.ts';
import { DrawingError, problemIn } from './problem.ts';
import { readMermaid } from './read/mermaid.ts';
import type { Raw } from './read/stores.ts';
import { goesRound, ringScene } from './ring/ring.ts';
import { sequenceScene } from './sequence/sequence.ts';
import { timelineScene } from './timeline/timeline.ts';

/** Draws one mermaid source: the same text and the same widths always give the same scene. */
export async function draw(source: string, shape: Shape, measure: Measure): Promise<Drawn> {
  // Editors on Windows may begin a file with a byte order mark and end its lines in CR LF.
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const raw = await readMermaid(text);
  if (Array.isArray(raw)) return { problems: raw };
  const vain = raw.type === 'graph' ? classesInVain(text, new Set(raw.nodes.map(({ id }) => id))) : [];
  if (vain.length > 0) return { problems: vain };
  try {
    const scene = await layOut(raw, text, shape, shape === 'tall' ? ROOM.tall.h : FILL.low, measure);
    refuseNames(scene);
    const problems = fitProblems(scene, shape, measure).map((problem) => problemIn(text, problem));
    if (problems.length > 0) return { problems };
    const high = fills(raw) && shape === 'wide' ? await layOut(raw, text, shape, FILL.high, measure) : undefined;
    const tall = raw.type === 'graph' && shape === 'wide' ? await tallScene(raw, measure) : undefined;
    return { scene, ...(high && { high }), ...(tall && { tall }) };
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    return { problems: [problemIn(text, error)] };
  }
}

/** A name is a key of the file that says what the drawing means, as every id of a deck is, and names one part. */
function refuseNames({ nodes }: Scene): void {
  const names = new Set<string>();
  for (const { id: name, lines } of nodes) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw new DrawingError(
        {
          wrong: `"${name}" cannot be the name of a part.`,
          known: 'A name has small letters, digits and single hyphens.',
          mend: 'Rename it here, and where its arrows name it.',
        },
        name,
      );
    if (names.has(name))
      throw new DrawingError(
        { wrong: `"${name}" names two parts.`, mend: 'Say one of them in other words.' },
        lines[0] ?? name,
      );
    names.add(name);
  }
}

/** A graph that does not fit a phone scrolls there, unless its author writes a tall form. */
async function tallScene(raw: RawGraph, measure: Measure): Promise<Scene | undefined> {
  try {
    return await layOut(raw, '', 'tall', ROOM.tall.h, measure);
  } catch (error) {
    if (error instanceof DrawingError) return undefined;
    throw error;
  }
}

/** Whether a drawing takes all the height that it is given. */
const fills = (raw: Raw) => raw.type === 'block' || (raw.type === 'graph' && goesRound(raw));

async function layOut(raw: Raw, text: string, shape: Shape, height: number, measure: Measure): Promise<Scene> {
  return withGates(await placed(raw, text, shape, height, measure), measure);
}

async function placed(raw: Raw, text: string, shape: Shape, height: number, measure: Measure): Promise<Scene> {
  switch (raw.type) {
    case 'block':
      return blockScene(raw, text, shape, height, measure);
    case 'sequence':
      return sequenceScene(raw, text, shape, measure);
    case 'timeline':
      return timelineScene(raw, text, shape, measure);
    case 'graph':
      return ringScene(raw, shape, height, measure) ?? graphScene(raw, shape, measure);
  }
}
