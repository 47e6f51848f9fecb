import type { Diagram } from '#deck/deck.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';
import type { ExplorerData } from '../explorer-data.ts';
import type { Graph } from '../graph.ts';

/** A diagram's explorer as its tools see it. */
export interface Explorer {
  readonly figure: HTMLElement;
  readonly panel: HTMLElement;
  readonly explorerData: ExplorerData;
  readonly graph: Graph;
  readonly dataset: DOMStringMap;
  /** Leads the focus to a part; an open card follows. */
  go(id: string): void;
  /** Closes the open tool and gives the focus back to what opened it. */
  close(): void;
  /** Nothing is asked any more, and the address says so. */
  unselect(): void;
}

/** A tool that is open: what it does with arrow keys, and how it leaves the drawing as it found it. */
export interface OpenTool {
  /** An arrow key in the panel; says whether it was used. */
  key?(direction: 'on' | 'back'): boolean;
  /** The parts keep their secrets while this tool is open: pressing them opens nothing. */
  readonly keepsParts?: boolean;
  close(): void;
}

export type Tool = (explorer: Explorer) => OpenTool;

/** The tools of the explorer, in the order of their buttons. */
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
