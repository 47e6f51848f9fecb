import type { DiagramExplorer } from '../element.ts';

/** A tool that is open: what it does with arrow keys, and how it leaves the drawing as it found it. */
export interface OpenTool {
  /** An arrow key in the panel; says whether it was used. */
  key?(direction: 'on' | 'back'): boolean;
  /** The parts keep their secrets while this tool is open: pressing them opens nothing. */
  readonly keepsParts?: boolean;
  close(): void;
}

export type Tool = (explorer: DiagramExplorer) => OpenTool;
