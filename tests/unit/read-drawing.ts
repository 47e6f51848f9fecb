import { drawDiagram } from '#drawing/diagrams/draw-diagram.ts';
import type { Scene, Shape } from '#drawing/diagrams/model.ts';
import { measure } from './read-fixture.ts';

/** Draws a source that must be free of problems. */
export async function drawn(text: string, shape: Shape = 'wide'): Promise<Scene> {
  const result = await drawDiagram(text, shape, measure);
  if ('scene' in result) return result.scene;
  throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}
