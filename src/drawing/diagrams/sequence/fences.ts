import type { Mark, Node } from '../model.ts';

/** px between a fence and what it is round, and between a condition and what it stands beside. */
export const margin = 8;

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
export class Fences {
  readonly marks: Mark[] = [];
  /** The condition waiting for its first message, beside which it is set. */
  condition: Node | undefined;
  readonly #open: Fence[] = [];
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  /** How far inside others the innermost stands. */
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
