import type { Measure } from '../drawing/measure.ts';
import { blockScene } from './block.ts';
import { fitMistakes } from './fit.ts';
import { type Raw, readMermaid } from './mermaid.ts';
import { DrawingError, mistakeIn } from './mistake.ts';
import type { Drawn, Scene, Shape } from './model.ts';
import { sequenceScene } from './sequence.ts';
import { timelineScene } from './timeline.ts';

/** Draws one mermaid source: the same text and the same widths always give the same scene. */
export async function draw(source: string, shape: Shape, measure: Measure): Promise<Drawn> {
  // Editors on Windows may begin a file with a byte order mark and end its lines in CR LF.
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const raw = await readMermaid(text);
  if ('wrong' in raw) return { mistakes: [raw] };
  try {
    const scene = layOut(raw, text, shape, measure);
    const mistakes = fitMistakes(scene, shape, measure).map((mistake) => mistakeIn(text, mistake));
    return mistakes.length > 0 ? { mistakes } : { scene };
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    return { mistakes: [mistakeIn(text, error)] };
  }
}

function layOut(raw: Raw, text: string, shape: Shape, measure: Measure): Scene {
  switch (raw.type) {
    case 'block':
      return blockScene(raw, text, shape, measure);
    case 'sequence':
      return sequenceScene(raw, text, shape, measure);
    case 'timeline':
      return timelineScene(raw, text, shape);
  }
}
