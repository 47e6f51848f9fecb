import type { Point } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import {
  type Mark,
  type Node,
  type PlacedArrow,
  type PlacedLabel,
  type PlacedNode,
  ROOM,
  type Scene,
  type Shape,
} from '../model.ts';
import { arrowIds } from '../names.ts';
import { DrawingError } from '../problem.ts';
import type { RawLine } from '../read/stores.ts';
import { linesOf, TYPE, widthOf, wrapped } from '../type.ts';
import { besideLife, Columns, isOver, type RawNote, type RawSequence } from './columns.ts';

/** A sequence diagram as a scene of nodes, lifelines and arrows. */
export function sequenceScene(raw: RawSequence, source: string, shape: Shape, measure: Measure): Scene {
  if (raw.actors.length < 2)
    throw new DrawingError({
      message: 'This sequence has fewer than two participants.',
      fix: 'Name another one, or use a flowchart.',
    });
  const rows = new Rows(new Columns(raw, source, ROOM[shape].w, measure));
  for (const line of raw.lines) rows.set(line);
  return { nodes: rows.nodes, arrows: rows.arrows, marks: rows.marks() };
}

/** px after the heads, above and below the words of a message, and about what stands in a branch. */
const SPACE = { afterHeads: 8, above: 8, below: 11, branch: 9 } as const;
/** px of the loop by which a message comes back to who sends it. */
const SELF = { wide: 40, high: 24 } as const;
/** px that the words of a message keep from the lifelines, and what they may be wide in any case. */
const WORDS = { clear: 16, least: 130 } as const;

type Message = Extract<RawLine, { does: 'message' }>;
type Branch = Extract<RawLine, { does: 'open' | 'next' }>;

/** Down: what is said, set row by row. */
class Rows {
  readonly nodes: PlacedNode[];
  readonly arrows: PlacedArrow[] = [];
  readonly #fences: Fences;
  readonly #columns: Columns;
  readonly #newId = arrowIds();
  /** Where the next row begins, px. */
  #y: number;
  /** Kind of the last row. */
  #last: RawLine['does'] | undefined;

  constructor(columns: Columns) {
    const { heads, headHeight } = columns;
    this.#columns = columns;
    this.#fences = new Fences(columns.width);
    this.nodes = heads.map((head) => {
      const { w } = columns.size(head);
      return { ...head, look: 'box', box: { x: columns.lifeline(head.id) - w / 2, y: 0, w, h: headHeight } };
    });
    this.#y = headHeight + SPACE.afterHeads;
  }

  /** Sets one line of the source. */
  set(line: RawLine): void {
    switch (line.does) {
      case 'message':
        if (line.from === line.to) this.#messageBack(line);
        else this.#message(line);
        break;
      case 'note':
        this.#note(line);
        break;
      case 'close':
        this.#conditionAbove();
        if (this.#last === 'close') this.#y += margin;
        this.#fences.close(this.#y, this.#parts());
        break;
      default:
        this.#branch(line);
    }
    this.#last = line.does;
  }

  /** An arrow between two lifelines, under its words. */
  #message(message: Message): void {
    const [x1, x2] = [this.#columns.lifeline(message.from), this.#columns.lifeline(message.to)];
    const label = this.#words(message.words, Math.abs(x1 - x2) - WORDS.clear);
    const middle = (x1 + x2) / 2;
    const left = Math.min(x1, x2, middle - label.w / 2);
    this.#setCondition(left, label.h + SPACE.above);
    this.#fences.hold(left);
    const top = this.#y + SPACE.above;
    const at = top + label.h + 6;
    const points = [
      { x: x1, y: at },
      { x: x2, y: at },
    ];
    this.#arrow(message, label.lines, points, {
      box: { x: middle - label.w / 2, y: top, w: label.w, h: label.h },
      anchor: 'middle',
    });
    this.#y = at + SPACE.below;
  }

  /** An arrow that leaves a lifeline and comes back to it, beside its words. */
  #messageBack(message: Message): void {
    const columns = this.#columns;
    const x = columns.lifeline(message.from);
    // away from the edge of the drawing
    const way = columns.isFree(message.from, 'right') ? -1 : 1;
    const label = this.#words(message.words, columns.apart - SELF.wide - WORDS.clear);
    const reach = SELF.wide + 8 + label.w;
    const left = way < 0 ? x - reach : x;
    const high = Math.max(SELF.high, label.h);
    this.#setCondition(left, high + SPACE.above);
    this.#fences.hold(left);
    const top = this.#y + SPACE.above + (high - SELF.high) / 2;
    const points = [
      { x, y: top },
      { x: x + way * SELF.wide, y: top },
      { x: x + way * SELF.wide, y: top + SELF.high },
      { x, y: top + SELF.high },
    ];
    const box = {
      x: way < 0 ? x - reach : x + SELF.wide + 8,
      y: top + (SELF.high - label.h) / 2,
      w: label.w,
      h: label.h,
    };
    this.#arrow(message, label.lines, points, { box, anchor: way < 0 ? 'end' : 'start' });
    this.#y += SPACE.above + high + SPACE.below;
  }

  #arrow(
    { from, to, line, head, both }: Message,
    lines: readonly string[],
    points: readonly Point[],
    label: Omit<PlacedLabel, 'onLine'>,
  ): void {
    this.arrows.push({
      ...{ id: this.#newId(from, to), from, to, lines, line, head, both, points },
      // what both do to each other belongs to neither
      side: both ? undefined : this.#columns.heads.find(({ id }) => id === from)?.side,
      label: lines.length > 0 ? { ...label, onLine: false } : undefined,
    });
  }

  /** The words of a message, broken where `room` px are too narrow for them. */
  #words(words: string, room: number) {
    const { measure } = this.#columns;
    const lines = wrapped(linesOf(words), Math.max(room, WORDS.least), TYPE.label, measure);
    return { lines, w: widthOf(lines, TYPE.label, measure), h: lines.length * TYPE.line };
  }

  /** A note beside or over the lifelines that it names. */
  #note(note: RawNote): void {
    const columns = this.#columns;
    const node = columns.box(note);
    const { w, h } = columns.size(node);
    const x = columns.lifeline(note.from);
    if (note.beside === undefined) {
      const middle = (x + columns.lifeline(note.to)) / 2;
      this.#noteOver(node, middle, { w: isOver(note) ? columns.branch.note : w, h });
    } else {
      const left = note.beside === 'left' ? x - besideLife - w : x + besideLife;
      if (columns.isFree(note.from, note.beside)) this.#noteBeside(node, left, { w, h });
      else this.#noteOver(node, left + w / 2, { w, h });
    }
  }

  /** Beside the message just set, where the margin is free. */
  #noteBeside(node: Node, x: number, { w, h }: { w: number; h: number }): void {
    const above = this.#last === 'message' ? SPACE.below + h : this.#last === 'close' ? -margin : 0;
    const top = Math.max(this.#columns.headHeight + SPACE.afterHeads, this.#y - above);
    this.#setCondition(x, h);
    this.#fences.hold(x);
    this.nodes.push({ ...node, look: 'note', box: { x, y: top, w, h } });
    this.#y = Math.max(this.#y, top + h + SPACE.below);
  }

  /** In a row of its own; in one with the note before where that leaves it room. */
  #noteOver(node: Node, middle: number, { w, h }: { w: number; h: number }): void {
    const x = Math.max(0, Math.min(this.#columns.width - w - 10, middle - w / 2));
    const before = this.nodes.at(-1);
    const isNext = before?.look === 'note' && before.box.y + before.box.h + SPACE.branch === this.#y;
    if (isNext && before.box.x + before.box.w < x) {
      this.nodes.push({ ...node, look: 'note', box: { x, y: before.box.y, w, h } });
      return;
    }
    this.#y += SPACE.branch;
    this.#setCondition(x, h);
    this.#fences.hold(x);
    this.nodes.push({ ...node, look: 'note', box: { x, y: this.#y, w, h } });
    this.#y += h + SPACE.branch;
  }

  /** One of several ways that things may go, under its condition. */
  #branch(branch: Branch): void {
    this.#conditionAbove();
    const condition = this.#columns.box(branch);
    if (branch.does === 'next') this.#fences.next(this.#y, condition, this.#parts());
    else {
      // two frames one under the other do not touch
      this.#y += this.#last === 'close' ? 2 + margin : 2;
      this.#fences.open(this.#y, condition, this.#parts());
    }
  }

  /** The parts that have been set. */
  #parts(): string[] {
    return [...this.nodes, ...this.arrows].map(({ id }) => id);
  }

  /** A branch opens with its condition: before what follows, which begins at `room`, if that leaves space, else above it. */
  #setCondition(room: number, height: number): void {
    const { condition } = this.#fences;
    if (!condition) return;
    const w = this.#columns.branch.condition;
    if (w + 2 * margin + this.#fences.inset >= room) {
      this.#conditionAbove();
      return;
    }
    const { h } = this.#columns.size(condition);
    // one of more lines than what it stands beside makes room for itself
    this.#y += Math.max(0, h - height - 2 * margin);
    this.#place(condition, { x: room - w - margin, y: this.#y + (height - h) / 2, w, h });
  }

  /** A condition that nothing stands beside. */
  #conditionAbove(): void {
    const { condition, inset } = this.#fences;
    if (!condition) return;
    const { w, h } = this.#columns.size(condition);
    this.#place(condition, { x: margin + inset, y: this.#y, w, h });
    this.#y += h;
  }

  /** Its ground ends with its words, so that the lines round it run on. */
  #place(condition: Node, box: PlacedNode['box']): void {
    this.nodes.push({ ...condition, look: 'words', box: { ...box, y: box.y + margin, h: box.h - 2 * margin } });
    this.#fences.hold(box.x);
    this.#fences.condition = undefined;
  }

  /** The lifelines down to the last message, under all else that is no box. */
  marks(): Mark[] {
    const { heads, headHeight } = this.#columns;
    const foot = Math.max(headHeight, ...this.arrows.map((arrow) => arrow.points.at(-1)?.y ?? 0)) + SPACE.below;
    const lives = heads.map((head): Mark => {
      const x = this.#columns.lifeline(head.id);
      return { mark: 'rule', look: 'life', from: { x, y: headHeight }, to: { x, y: foot } };
    });
    return [...lives, ...this.#fences.marks];
  }
}

/** px between a fence and what it is round, and between a condition and what it stands beside. */
const margin = 8;

/** Branches that are open: where they began, the leftmost thing in them, and where one gives way to the next. */
interface Fence {
  readonly top: number;
  left: number;
  readonly right: number;
  /** The parts that stood before it. */
  readonly before: readonly string[];
  readonly divides: { readonly y: number; readonly before: readonly string[] }[];
}

/** The frames about branches, which may stand in one another. Px. */
class Fences {
  readonly marks: Mark[] = [];
  /** The condition waiting for its first message, beside which it is set. */
  condition: Node | undefined;
  readonly #open: Fence[] = [];
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  /** Depth of the innermost block. */
  get inset(): number {
    return Math.max(0, this.#open.length - 1) * 2 * margin;
  }

  /** `before` are the parts that have been set. */
  open(top: number, condition: Node, before: readonly string[]): void {
    const right = this.#width - this.#open.length * margin;
    this.#open.push({ top, left: this.#width, right, before, divides: [] });
    this.condition = condition;
  }

  /** The next way, under a line across. */
  next(y: number, condition: Node, before: readonly string[]): void {
    this.#open.at(-1)?.divides.push({ y, before });
    this.condition = condition;
  }

  /** What begins at `x` stands inside all that is open. */
  hold(x: number): void {
    for (const [depth, fence] of this.#open.entries())
      fence.left = Math.max(depth * margin, Math.min(fence.left, x - margin * (this.#open.length - depth)));
  }

  /** The fence about all ways since the first; each line is of the parts that stand in it. */
  close(bottom: number, parts: readonly string[]): void {
    const fence = this.#open.pop();
    if (!fence) return;
    const { top, left, right } = fence;
    const since = (before: readonly string[]) => parts.filter((part) => !before.includes(part));
    const divides = fence.divides.map(
      ({ y, before }): Mark => ({ mark: 'divide', from: { x: left, y }, to: { x: right, y }, of: since(before) }),
    );
    const box = { x: left, y: top, w: right - left, h: bottom - top };
    this.marks.push(...divides, { mark: 'fence', box, of: since(fence.before) });
  }
}
