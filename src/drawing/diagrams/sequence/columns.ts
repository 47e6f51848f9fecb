import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import type { Node } from '../model.ts';
import type { Raw, RawLine } from '../read/stores.ts';
import { faceOf, linesOf, TYPE, widthOf, wrapped } from '../type.ts';

export type RawSequence = Extract<Raw, { type: 'sequence' }>;
export type RawNote = Extract<RawLine, { does: 'note' }>;

/** px around the words of a participant, a condition or a note. */
const PAD = { x: 18, y: 8 } as const;
/** px between a lifeline and a note beside it. */
export const besideLife = 14;
/** px of words: a participant's are broken only where its neighbours need the room. */
const MOST = { condition: 240, note: 420 } as const;
/** px between the heads of two participants. */
const APART = 16;

/** Whether this is a note over one lifeline, as a branch has them. */
export const isOver = (line: RawLine): boolean =>
  line.does === 'note' && line.beside === undefined && line.from === line.to;

/** Across: the heads of the participants, where their lifelines stand, and how wide what stands on them is. Px. */
export class Columns {
  readonly heads: readonly Node[];
  readonly headHeight: number;
  /** As wide as the room, or wider where the heads need it. */
  readonly width: number;
  readonly measure: Measure;
  /** In branches all conditions and all notes are as wide as the widest, so that they stand in columns. */
  readonly branch: { condition: number; note: number };
  readonly #classes: ReturnType<typeof classesInComments>;
  readonly #first: number;
  readonly #last: number;

  constructor({ actors, lines }: RawSequence, source: string, width: number, measure: Measure) {
    this.measure = measure;
    this.#classes = classesInComments(source);
    const room = width / actors.length - 2 * PAD.x - APART;
    this.heads = actors.map(({ name, description }) => this.node(name, description, room));
    this.headHeight = Math.max(...this.heads.map((head) => this.size(head).h));
    const widths = (pick: (line: RawLine) => boolean) =>
      lines
        .filter(pick)
        .map((line) => (line.does === 'close' || line.does === 'message' ? 0 : this.size(this.box(line)).w));
    const beside = (which: 'left' | 'right', at: number) =>
      widths((line) => line.does === 'note' && line.beside === which && line.from === this.heads.at(at)?.id).map(
        (w) => w + besideLife,
      );
    const half = (at: number) => {
      const head = this.heads.at(at);
      return head ? this.size(head).w / 2 : 0;
    };
    this.#first = Math.max(half(0), ...beside('left', 0));
    this.#last = Math.max(half(-1), ...beside('right', -1));
    const apart = this.heads.slice(1).map((_, i) => half(i) + half(i + 1) + APART);
    this.width = Math.max(width, this.#first + this.#last + Math.max(0, ...apart) * (this.heads.length - 1));
    this.branch = {
      condition: Math.max(0, ...widths(({ does }) => does === 'open' || does === 'next')),
      note: Math.max(0, ...widths(isOver)),
    };
  }

  /** What is drawn for a name or words, with the classes that a comment gives it; broken where they are wider than `most` px. */
  node(id: string, label: string, most: number): Node {
    const sorted = sortClasses(id, this.#classes.get(id) ?? []);
    const lines = wrapped(linesOf(label), most, faceOf({ kind: sorted.kind }), this.measure);
    return { id, lines, ...sorted, parent: undefined, date: undefined };
  }

  /** The words of a note or a condition. */
  box(line: Exclude<RawLine, { does: 'close' | 'message' }>): Node {
    return this.node(line.id, line.words, line.does === 'note' ? MOST.note : MOST.condition);
  }

  /** The room that a node takes. */
  size(node: Node): { w: number; h: number } {
    return {
      w: widthOf(node.lines, faceOf(node), this.measure) + 2 * PAD.x,
      h: node.lines.length * TYPE.line + 2 * PAD.y,
    };
  }

  /** Where the lifeline of a participant stands. */
  lifeline(name: string): number {
    const index = this.heads.findIndex((head) => head.id === name);
    return this.#first + this.apart * index;
  }

  /** px from a lifeline to the next. */
  get apart(): number {
    return (this.width - this.#first - this.#last) / (this.heads.length - 1);
  }

  /** Whether nothing stands on that side of a lifeline but notes. */
  isFree(name: string, side: 'left' | 'right'): boolean {
    return this.heads.at(side === 'left' ? 0 : -1)?.id === name;
  }
}
