import { round } from '../../geometry.ts';
import { extentOf } from '../extent.ts';
import type { Scene } from '../model.ts';
import { namesIn } from '../names.ts';
import { TYPE } from '../type.ts';
import { paintArrow, paintLabel } from './paint-arrow.ts';
import { paintMark, paintNode, paintQuestion } from './paint-node.ts';
import { attributes, INK, type Painting } from './painting.ts';

interface PaintOptions extends Pick<Painting, 'sides' | 'prefix'>, Partial<Pick<Painting, 'blank'>> {
  /** In steps: with what is asked at the first. */
  readonly inSteps?: boolean;
  readonly title: string;
  readonly description: string;
}

/**
 * Turns a scene into SVG text whose name is its title and description: a `<desc>` would be read out once more after a
 * name that holds it. What is inside is hidden from readers, who have the text form, until code makes buttons of the
 * parts: each brings its name. Colours are classes; the few attributes here keep a file readable that is opened alone.
 */
export function paint(
  scene: Scene,
  { title, description, blank = [], inSteps = false, ...rest }: PaintOptions,
): string {
  const nameOf = blank.length > 0 ? () => undefined : namesIn(scene);
  const painting: Painting = { ...rest, blank, nameOf };
  const frames = scene.nodes.filter(({ look }) => look === 'frame');
  const others = scene.nodes.filter(({ look }) => look !== 'frame');
  const parts = [
    ...frames.map((node) => paintNode(node, painting)),
    ...scene.marks.map((mark) => paintMark(mark, painting)),
    ...scene.arrows.map((arrow) => paintArrow(arrow, painting)),
    ...others.map((node) => paintNode(node, painting)),
    ...scene.arrows.map((arrow) => paintLabel(arrow, painting)),
    inSteps && scene.question ? paintQuestion(scene.question, painting) : '',
  ];
  const { x, y, w, h } = extentOf(scene);
  const svg = attributes({
    role: 'img',
    'aria-label': `${title} ${description}`,
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'drawing',
    viewBox: [x, y, w, h].map(round).join(' '),
    width: round(w),
    height: round(h),
    'font-family': 'Public Sans, sans-serif',
    'font-size': TYPE.size,
    'font-weight': 400,
    fill: 'none',
    stroke: INK,
    'stroke-width': 2,
  });
  return [`<svg${svg}>`, `<g aria-hidden="true">`, ...parts.filter(Boolean), '</g></svg>'].join('\n');
}
