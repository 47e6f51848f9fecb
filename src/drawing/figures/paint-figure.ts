import { escapeXml } from '#core/text/escape.ts';
import { colon } from '#words/index.ts';
import { overlaps, point, type Rect, rectangle, round } from '../geometry.ts';
import { pathOf } from '../path-data.ts';
import type { FigureScene, Shape, SourceMark, Words } from './scene.ts';
import { type LayoutName, type Lettering, sizeOf, usualSize } from './type.ts';

/** Where a source mark leads, and how it is read out. Without an address it leads nowhere. */
export interface MarkLink {
  href: string | undefined;
  name: string;
  outside: boolean;
}

interface Painting {
  linkOf(claim: string): MarkLink;
  /** The part of the scene that is shown; all of it where none is named. */
  view?: Rect;
  /** Text alternative of a picture without links. With it the drawing is one image. */
  alt?: string;
  /** Only what is drawn: for a piece of it that stands for the whole. */
  wordless?: boolean;
}

/** px of a dash and of the gap after it. */
export const dashLengths = { dashed: [9, 7], dotted: [0, 9] } as const;

/** The attributes of a line in dashes, or in round dots. */
const dashesOf = (dash: Shape['dash']): string =>
  dash ? ` stroke-dasharray="${dashLengths[dash].join(' ')}"${dash === 'dotted' ? ' stroke-linecap="round"' : ''}` : '';

/**
 * A scene as SVG: classes for colour and type, no style, no ids; letters that are smaller than usual say how large they are.
 * Parts of a step stand in `g.inkable[data-at]`; the pale outlines of what is still to come in `g.ghosted[data-at]`, and with
 * them what goes when its answer comes; what a later step takes away again in `g.interim[data-at][data-goes]`. As painted it is
 * complete: every part is inked. One image has no steps and no claims to ask for, and weighs less.
 */
export function paintFigure(
  scene: FigureScene,
  { linkOf, view = scene.view, alt, wordless = false }: Painting,
): string {
  const { name } = scene.layout;
  const box = [view.x, view.y, view.w, view.h].map(round).join(' ');
  const isImage = alt !== undefined;
  const wordsOf = (words: Words) => paintWords(words, scene.layout);
  const role = isImage ? ` role="img" aria-label="${escapeXml(alt)}"` : '';
  // Words are told in the text form beside the drawing; only the marks are for every reader.
  const hidden = isImage ? '' : ' aria-hidden="true"';
  const stepped = isImage ? allAtOnce : byStep;
  const paintShape = (shape: Shape) => (isImage ? pathFor({ ...shape, motion: undefined }) : paintMoving(shape));
  const isWhole = isImage || wordless;
  /** Keeps what a complete drawing has, and with steps all but what an answer takes away. */
  const remains = ({ hidesAtStep, untilStep }: Shape | Words | SourceMark) => !hidesAtStep && !(untilStep && isWhole);
  const remaining = scene.shapes.filter(remains);
  const shapes = wordless ? remaining.filter((shape) => !isLeader(shape)) : remaining;
  const background = shapes.filter(({ layer }) => layer === 'background');
  const overlay = shapes.filter(({ layer }) => layer === 'overlay');
  const drawn = shapes.filter(({ layer }) => layer === 'normal');
  const isPale = ({ placeholder, at, untilStep }: Shape | Words) => !isImage && placeholder && !untilStep && at > 1;
  const words = wordless ? [] : scene.words.filter(remains);
  const hiding = <T extends Shape | Words | SourceMark>(parts: readonly T[]) =>
    isWhole ? [] : parts.filter(({ hidesAtStep }) => hidesAtStep);
  const marks = wordless ? [] : scene.marks.filter(remains);
  const hidingMarks = hiding(scene.marks);
  const together = Map.groupBy(marks, ({ at, untilStep }) => (untilStep ? at : 0));
  const reach = new Map([...together.values(), hidingMarks].flatMap((group) => [...reachOf(group, name)]));
  const paintLinked = (mark: SourceMark) => {
    const link = linkOf(mark.claim);
    return paintMark(mark, isImage ? { ...link, href: undefined } : link, name, reach.get(mark) ?? mark.box);
  };
  return [
    `<svg class="plate" data-layout="${name}" viewBox="${box}"${role}${wordless ? ' preserveAspectRatio="xMidYMin slice"' : ''}>`,
    `<g${hidden}>`,
    stepped(background, 'inkable', paintShape),
    stepped(drawn.filter(isPale), 'ghosted', (shape) => `<path class="ghost-line" d="${pathOfShape(shape)}"/>`),
    stepped(drawn, 'inkable', paintShape),
    stepped(words.filter(isPale), 'ghosted', (word) => wordsOf(inGrey(word))),
    stepped(words, 'inkable', wordsOf),
    stepped(hiding(scene.shapes), 'ghosted', paintShape),
    stepped(hiding(scene.words), 'ghosted', wordsOf),
    stepped(overlay, 'inkable', paintShape),
    '</g>',
    stepped(marks, 'inkable', paintLinked),
    stepped(hidingMarks, 'ghosted', paintLinked),
    '</svg>',
  ].join('');
}

/** Whether a shape leads to words and is left out with them: a thin open line in a quiet tone. */
const isLeader = ({ stroke, fill, width, outlines }: Shape): boolean =>
  (stroke === 'line' || stroke === 'muted') && fill === undefined && width <= 2 && outlines.every((one) => !one.closed);

type Stepped = <T extends { at: number; untilStep?: number }>(
  parts: readonly T[],
  name: string,
  painted: (part: T) => string,
) => string;

const allAtOnce: Stepped = (parts, _, painted) => parts.map(painted).join('');

/** Neighbours of one step share a group; those that go with a later one are for steps alone. */
const byStep: Stepped = (parts, name, painted) => {
  const groups: { at: number; untilStep: number | undefined; inside: string }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.at === part.at && last.untilStep === part.untilStep) last.inside += painted(part);
    else groups.push({ at: part.at, untilStep: part.untilStep, inside: painted(part) });
  }
  return groups
    .map(({ at, untilStep, inside }) => {
      if (untilStep) return `<g class="interim" data-at="${at}" data-goes="${untilStep}">${inside}</g>`;
      return at === 0 ? inside : `<g class="${name}" data-at="${at}">${inside}</g>`;
    })
    .join('');
};

const ofSide = (side: string | undefined) => (side === undefined ? '' : ` data-side="${side}"`);

/** A line in dashes ends with a whole one: cut short it would leave a hair at its end. */
function fitted({ outlines: [line, ...others], dash }: Shape): string {
  if (!line || line.closed || others.length > 0 || !dash) return '';
  const [on, off] = dashLengths[dash];
  const length = line.points.reduce((sum, to, index) => {
    const from = line.points[index - 1] ?? to;
    return sum + Math.hypot(to.x - from.x, to.y - from.y);
  }, 0);
  const times = Math.round((length - on) / (on + off));
  return times > 0 ? ` pathLength="${times * (on + off) + on}"` : '';
}

/** Prepares a shape for its animation: a line is as long as 1, and what rotates lies about the origin. */
function paintMoving(shape: Shape): string {
  const { motion, pivot } = shape;
  if (motion !== 'rotate' || !pivot) return pathFor(shape);
  const outlines = shape.outlines.map(({ points, closed }) => ({
    points: points.map(({ x, y }) => point(x - pivot.x, y - pivot.y)),
    closed,
  }));
  return `<g transform="translate(${round(pivot.x)} ${round(pivot.y)})">${pathFor({ ...shape, outlines })}</g>`;
}

function pathFor(shape: Shape): string {
  const { fill, stroke, width, dash, side, motion } = shape;
  const classes = [fill && `fill-${fill}`, stroke && `line-${stroke}`, motion && `motion-${motion}`]
    .filter(Boolean)
    .join(' ');
  const length = motion?.endsWith('along') ? ' pathLength="1"' : fitted(shape);
  const drawn = stroke ? ` stroke-width="${width}"${dashesOf(dash)}${length}` : '';
  return `<path class="${classes}" d="${pathOfShape(shape)}"${drawn}${ofSide(side)}/>`;
}

const pathCache = new WeakMap<Shape, string>();

/** Written out once: many pages show one scene. */
function pathOfShape(shape: Shape): string {
  const way = pathCache.get(shape) ?? pathOf(shape.outlines);
  pathCache.set(shape, way);
  return way;
}

const inGrey = (words: Words): Words => ({
  ...words,
  lines: words.lines.map((line) => ({
    ...line,
    runs: line.runs.map(({ text, role }) => ({ text, role, tone: 'muted' })),
  })),
});

function paintWords({ lines }: Words, lettering: Lettering): string {
  return lines
    .map(({ runs, x, baseline }) => {
      const spans = runs.map(({ text, role, tone, side }) => {
        const size = sizeOf(role, lettering);
        const isSmaller = size < usualSize(role, lettering.name);
        const span = `<tspan class="${role} words-${tone}${isSmaller ? ' smaller' : ''}"${ofSide(side)}>${escapeXml(text)}</tspan>`;
        return isSmaller ? `<tspan font-size="${size}">${span}</tspan>` : span;
      });
      return `<text x="${round(x)}" y="${round(baseline)}">${spans.join('')}</text>`;
    })
    .join('');
}

function paintMark(
  { claim, label, box, of, tone }: SourceMark,
  { href, name, outside }: MarkLink,
  layout: LayoutName,
  reach: Rect,
): string {
  const { x, y, w, h } = box;
  const baseline = y + h / 2 + usualSize('mark', layout) * 0.36;
  const inside = [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${h}" rx="2"/>`,
    `<text class="mark words-${tone ?? 'muted'}" x="${round(x + w / 2)}" y="${round(baseline)}">${escapeXml(label)}</text>`,
  ].join('');
  const look = `class="plate-mark"${outside ? ' data-outside=""' : ''}`;
  if (href === undefined) return `<g ${look}>${inside}</g>`;
  return `<a ${look} data-claim="${claim}" data-card="" href="${escapeXml(href)}" aria-label="${escapeXml(of ? of + colon + name : name)}">${inside}<path class="reach" d="${pathOf([rectangle(reach)])}"/></a>`;
}

/** px of a drawing: 24 px on the smallest screen on which an article shows it. */
const FINGER_PX: Record<LayoutName, number> = { wide: 48, tall: 27 };

/** Passes over all areas: one that gives way to a neighbour may come to lie on the next. */
const MAX_PASSES = 16;

type Movable = { -readonly [Part in keyof Rect]: Rect[Part] };

/** Where marks that are seen together can be hit: as large as a finger, and off each other, so that none takes another's presses. */
function reachOf(marks: readonly SourceMark[], layout: LayoutName): Map<SourceMark, Rect> {
  const finger = FINGER_PX[layout];
  const areas = marks.map(({ box: { x, y, w, h } }): Movable => {
    const [wide, high] = [Math.max(w, finger), Math.max(h, finger)];
    return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high };
  });
  for (let pass = 0; pass < MAX_PASSES; pass++)
    for (const [index, one] of areas.entries())
      for (const other of areas.slice(index + 1)) if (overlaps(one, other)) moveApart(one, other);
  return new Map(marks.map((mark, index) => [mark, areas[index] ?? mark.box]));
}

/** Moves two areas off each other, the shorter way. */
function moveApart(one: Movable, other: Movable): void {
  const across = shared(one.x, one.w, other.x, other.w);
  const down = shared(one.y, one.h, other.y, other.h);
  const [axis, by] = across < down ? (['x', across / 2] as const) : (['y', down / 2] as const);
  const sign = one[axis] <= other[axis] ? 1 : -1;
  one[axis] -= sign * by;
  other[axis] += sign * by;
}

/** The length that two spans share. */
const shared = (a: number, long: number, b: number, wide: number): number =>
  Math.min(a + long, b + wide) - Math.max(a, b);
