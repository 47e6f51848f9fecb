import type { Measure } from '../../measure.ts';
import { ROOM, type Scene, type Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import { Columns, type RawSequence } from './columns.ts';
import { Rows } from './rows.ts';

/** A sequence diagram as a scene of nodes, lifelines and arrows. */
export function sequenceScene(raw: RawSequence, source: string, shape: Shape, measure: Measure): Scene {
  if (raw.actors.length < 2)
    throw new DrawingError({
      wrong: 'This sequence has fewer than two participants.',
      mend: 'Name another one, or use a flowchart.',
    });
  const rows = new Rows(new Columns(raw, source, ROOM[shape].w, measure));
  for (const line of raw.lines) rows.set(line);
  return { nodes: rows.nodes, arrows: rows.arrows, marks: rows.marks() };
}
