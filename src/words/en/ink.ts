type InkTool = 'pen' | 'pointer' | 'spotlight' | 'curtain';

/** What a teacher holds over the slide. */
export const inkWords = {
  bar: 'Pen and pointer',
  buttons: {
    pen: 'Pen',
    pointer: 'Pointer',
    spotlight: 'Spotlight',
    curtain: 'Curtain',
    magenta: 'Magenta',
    green: 'Green',
    thick: 'Thick',
    undo: 'Undo',
    clear: 'Clear slide',
    'clear-all': 'Clear all',
    smaller: 'Smaller circle',
    larger: 'Larger circle',
    turn: 'From the other side',
    leave: 'Done',
  },
  signs: { smaller: '−', larger: '+' },
  keep: 'Keep for the next class',
  /** In full screen Escape belongs to the browser. */
  mode: (tool: InkTool, key: string, escapes: boolean): string =>
    `${inkWords.buttons[tool]} · ${key}${escapes ? ' or Esc' : ''} to stop`,
  /** Said to who does not see the bar. */
  taken: (tool: InkTool, key: string, escapes: boolean): string =>
    `${inkWords.holds[tool]} Press ${key}${escapes ? ' or Escape' : ''} to stop.`,
  holds: {
    pen: 'The pen is on.',
    pointer: 'The pointer is on.',
    spotlight: 'The spotlight is on: only a circle of the slide is bright.',
    curtain: 'The curtain is down: it hides part of the slide.',
  },
  left: {
    pen: 'The pen is off.',
    pointer: 'The pointer is off.',
    spotlight: 'The spotlight is off.',
    curtain: 'The curtain is lifted.',
  },
  drawing: (lines: number) => (lines === 1 ? 'Drawn by hand: one line' : `Drawn by hand: ${lines} lines`),
  curtain: {
    handle: 'Edge of the curtain',
    hides: (percent: number) => `${percent} % of the slide hidden`,
  },
  print: 'Include what was drawn on the slides',
};
