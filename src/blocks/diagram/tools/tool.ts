import type { Explored } from '../explored.ts';
import type { Graph } from '../graph.ts';

/** A diagram's explorer as its tools see it. */
export interface Explorer {
  readonly figure: HTMLElement;
  readonly panel: HTMLElement;
  readonly explored: Explored;
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
