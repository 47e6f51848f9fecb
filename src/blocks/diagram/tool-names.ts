import type { Diagram } from '#deck/deck.ts';
import { isOneOf } from '#frame/browser/memory/guards.ts';

/** The tools of the explorer, in the order of their buttons. Each has a file of its name in `tools/`. */
const tools = ['why', 'steps', 'levers', 'predict', 'seats', 'blank', 'zoom', 'copy'] as const;

export type ToolName = (typeof tools)[number];

export const isToolName = isOneOf(...tools);

/** The tools that this diagram has content for; `sides` is how many sides the deck has. */
export function toolsFor(
  { told, steps, paths, mask }: Pick<Diagram, 'told' | 'steps' | 'paths' | 'mask'>,
  sides: number,
): readonly ToolName[] {
  const missing: Partial<Record<ToolName, boolean>> = {
    why: !told,
    steps: steps.length < 2,
    levers: paths.length === 0,
    // a seat asks which levers are mine: only a diagram with levers to pull says what each kind does to whom
    seats: paths.length === 0 || sides < 2,
    predict: mask.length === 0,
    blank: mask.length === 0,
  };
  return tools.filter((tool) => !missing[tool]);
}
