import { arrowIds } from '../arrow-ids.ts';
import type { Mark, Node, PlacedArrow, PlacedNode } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { RawMessage } from '../read/stores.ts';
import { TYPE, widthOf } from '../type.ts';
import { linesOf, slug } from '../words.ts';
import { besideLife, type Columns, IS, isOver, RIGHT_OF } from './columns.ts';

/** px after the heads, above and below the words of a message, and about what stands in a branch. */
const SPACE = { afterHeads: 8, above: 8, below: 11, branch: 9 } as const;
/** px between a condition and the left edge, and between it and what it stands beside. */
const margin = 8;

/** Down: what is said, set row by row. */
export class Rows {
  readonly nodes: PlacedNode[];
  readonly arrows: PlacedArrow[] = [];
  readonly #marks: Mark[] = [];
  readonly #columns: Columns;
  readonly #newId = arrowIds();
  /** Where the next row begins, px. */
  #y: number;
  /** The branches that are open, px, and the parts that stood before them. */
  #fence = { top: 0, left: 0, before: [] as string[] };
  /** Where each branch but the first begins, px, and the parts before it. */
  #divides: { y: number; before: string[] }[] = [];
  /** The condition waiting for its first message, beside which it is set. */
  #condition: Node | undefined;

  constructor(columns: Columns) {
    const { heads, headHeight } = columns;
    this.#columns = columns;
    this.nodes = heads.map((head) => {
      const { w } = columns.size(head);
      return { ...head, look: 'box', box: { x: columns.lifeline(head.id) - w / 2, y: 0, w, h: headHeight } };
    });
    this.#y = headHeight + SPACE.afterHeads;
  }

  /** An arrow between two lifelines, under its words. Throws where it leads nowhere or says nothing. */
  message({ from = '', to = '', message, type }: RawMessage): void {
    const { measure, heads } = this.#columns;
    const lines = linesOf(message);
    refuseIdle(from, to, lines);
    const [x1, x2] = [this.#columns.lifeline(from), this.#columns.lifeline(to)];
    const w = widthOf(lines, TYPE.label, measure);
    const h = lines.length * TYPE.line;
    const middle = (x1 + x2) / 2;
    this.#setCondition(Math.min(x1, x2, middle - w / 2), h + SPACE.above);
    const top = this.#y + SPACE.above;
    const at = top + h + 6;
    this.arrows.push({
      id: this.#newId(from, to),
      from,
      to,
      lines,
      side: heads.find((head) => head.id === from)?.side,
      line: type === IS.dotted ? 'dotted' : 'solid',
      head: 'point',
      both: false,
      points: [
        { x: x1, y: at },
        { x: x2, y: at },
      ],
      label: { box: { x: middle - w / 2, y: top, w, h }, anchor: 'middle', onLine: false },
    });
    this.#y = at + SPACE.below;
  }

  /** A note beside or over the lifelines that it names. */
  note(raw: RawMessage): void {
    const columns = this.#columns;
    const node = columns.node(slug(raw.message), raw.message);
    const { w, h } = columns.size(node);
    if (raw.placement === RIGHT_OF) this.#noteBeside(node, columns.lifeline(raw.from) + besideLife, { w, h });
    else this.#noteOver(node, raw, { w: isOver(raw) ? columns.branch.note : w, h });
  }

  /** Beside the messages just set, where the margin is free. */
  #noteBeside(node: Node, x: number, { w, h }: { w: number; h: number }): void {
    const top = Math.max(this.#columns.headHeight + SPACE.afterHeads, this.#y - SPACE.below - h);
    this.nodes.push({ ...node, look: 'note', box: { x, y: top, w, h } });
    this.#y = Math.max(this.#y, top + h + SPACE.below);
  }

  /** Over the lifelines that it names; in one row with the note before where that leaves it room. */
  #noteOver(node: Node, { from, to }: RawMessage, { w, h }: { w: number; h: number }): void {
    const columns = this.#columns;
    const middle = (columns.lifeline(from) + columns.lifeline(to ?? from)) / 2;
    const x = Math.max(0, Math.min(columns.width - w - 10, middle - w / 2));
    const before = this.nodes.at(-1);
    const isNext = before?.look === 'note' && before.box.y + before.box.h + SPACE.branch === this.#y;
    if (isNext && before.box.x + before.box.w < x) {
      this.nodes.push({ ...node, look: 'note', box: { x, y: before.box.y, w, h } });
      return;
    }
    this.#y += SPACE.branch;
    this.#setCondition(x, h);
    this.nodes.push({ ...node, look: 'note', box: { x, y: this.#y, w, h } });
    this.#y += h + SPACE.branch;
  }

  /** The first of several ways that things may go, under its condition. */
  openBranches({ message }: RawMessage): void {
    this.#y += 2;
    this.#fence = { top: this.#y, left: this.#columns.width, before: this.#parts() };
    this.#divides = [];
    this.#condition = this.#columns.node(slug(message), message);
  }

  /** The next way, under a line across. */
  nextBranch({ message }: RawMessage): void {
    this.#divides.push({ y: this.#y, before: this.#parts() });
    this.#condition = this.#columns.node(slug(message), message);
  }

  /** The fence about all ways since the first. */
  closeBranches(): void {
    const { top, left, before } = this.#fence;
    const right = this.#columns.width;
    const parts = this.#parts();
    const since = (earlier: readonly string[]) => parts.filter((part) => !earlier.includes(part));
    for (const { y, before } of this.#divides)
      this.#marks.push({ mark: 'divide', from: { x: left, y }, to: { x: right, y }, of: since(before) });
    this.#marks.push({ mark: 'fence', box: { x: left, y: top, w: right - left, h: this.#y - top }, of: since(before) });
  }

  /** The parts that have been set. */
  #parts(): string[] {
    return [...this.nodes, ...this.arrows].map(({ id }) => id);
  }

  /** A branch opens with its condition: before what follows, which begins at `room`, if that leaves space, else above it. */
  #setCondition(room: number, height: number): void {
    if (!this.#condition) return;
    const { h } = this.#columns.size(this.#condition);
    const w = this.#columns.branch.condition;
    const beside = w + 2 * margin < room;
    const box = { x: beside ? room - w - margin : margin, y: beside ? this.#y + (height - h) / 2 : this.#y, w, h };
    this.nodes.push({ ...this.#condition, look: 'words', box });
    this.#fence.left = Math.min(this.#fence.left, box.x - margin);
    if (!beside) this.#y += h;
    this.#condition = undefined;
  }

  /** The lifelines down to the last message, under all else that is no box. */
  marks(): Mark[] {
    const { heads, headHeight } = this.#columns;
    const foot = Math.max(headHeight, ...this.arrows.map((arrow) => arrow.points[0]?.y ?? 0)) + SPACE.below;
    const lives = heads.map((head): Mark => {
      const x = this.#columns.lifeline(head.id);
      return { mark: 'rule', look: 'life', from: { x, y: headHeight }, to: { x, y: foot } };
    });
    return [...lives, ...this.#marks];
  }
}

function refuseIdle(from: string, to: string, lines: readonly string[]): void {
  if (from === to)
    throw new DrawingError(
      {
        wrong: `"${from}" sends a message to itself.`,
        known: 'A message goes from one participant to another.',
        mend: `Write it as a note: Note over ${from}: …`,
      },
      from,
      lines[0] ?? '',
    );
  if (lines.join('').trim() === '')
    throw new DrawingError(
      {
        wrong: `A message from "${from}" to "${to}" says nothing.`,
        known: 'A message is written from->>to: and its words.',
        mend: 'Write its words behind the colon, or take it out.',
      },
      from,
      `${to}:`,
    );
}
