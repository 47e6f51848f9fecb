import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import type { Node } from '../model.ts';
import type { Raw, RawMessage } from '../read/stores.ts';
import { faceOf, TYPE, widthOf } from '../type.ts';
import { linesOf, slug } from '../words.ts';

export type RawSequence = Extract<Raw, { type: 'sequence' }>;

/** Mermaid's own numbers for the lines of a sequence, and for a note beside a lifeline. */
export const IS = { message: 0, dotted: 1, note: 2, alt: 12, otherwise: 13, endAlt: 14 } as const;
export const RIGHT_OF = 1;

/** px around the words of a participant, a condition or a note. */
const PAD = { x: 18, y: 8 } as const;
/** px between a lifeline and a note beside it. */
export const besideLife = 14;

/** Whether this is a note over one lifeline, as a branch has them. */
export const isOver = ({ type, placement, from, to }: RawMessage): boolean =>
  type === IS.note && placement !== RIGHT_OF && from === to;

/** Across: the heads of the participants, where their lifelines stand, and how wide what stands on them is. Px. */
export class Columns {
  readonly heads: readonly Node[];
  readonly headHeight: number;
  readonly width: number;
  readonly measure: Measure;
  /** In branches all conditions and all notes are as wide as the widest, so that they stand in columns. */
  readonly branch: { condition: number; note: number };
  readonly #classes: ReturnType<typeof classesInComments>;
  readonly #first: number;
  readonly #last: number;

  constructor({ actors, messages }: RawSequence, source: string, width: number, measure: Measure) {
    this.width = width;
    this.measure = measure;
    this.#classes = classesInComments(source);
    this.heads = actors.map(({ name, description }) => this.node(name, description));
    this.headHeight = Math.max(...this.heads.map((head) => this.size(head).h));
    const widths = (pick: (message: RawMessage) => boolean) =>
      messages.filter(pick).map(({ message }) => this.size(this.node(slug(message), message)).w);
    const beside = widths(({ type, placement }) => type === IS.note && placement === RIGHT_OF);
    const [first, last] = [this.heads.at(0), this.heads.at(-1)].map((head) => (head ? this.size(head).w / 2 : 0));
    this.#first = first ?? 0;
    this.#last = Math.max(last ?? 0, ...beside.map((w) => w + besideLife));
    this.branch = {
      condition: Math.max(0, ...widths(({ type }) => type === IS.alt || type === IS.otherwise)),
      note: Math.max(0, ...widths(isOver)),
    };
  }

  /** What is drawn for a name or words, with the classes that a comment gives it. */
  node(id: string, label: string): Node {
    return {
      id,
      lines: linesOf(label),
      ...sortClasses(id, this.#classes.get(id) ?? []),
      parent: undefined,
      date: undefined,
    };
  }

  /** The room that a node takes. */
  size(node: Node): { w: number; h: number } {
    return {
      w: widthOf(node.lines, faceOf(node), this.measure) + 2 * PAD.x,
      h: node.lines.length * TYPE.line + 2 * PAD.y,
    };
  }

  /** Where the lifeline of a participant stands. */
  lifeline(name: string | undefined): number {
    const index = this.heads.findIndex((head) => head.id === name);
    return this.#first + ((this.width - this.#first - this.#last) * index) / (this.heads.length - 1);
  }
}
