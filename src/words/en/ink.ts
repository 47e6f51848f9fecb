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
  mode: (tool: 'pen' | 'pointer' | 'spotlight' | 'curtain', key: string, fullScreen: boolean): string =>
    `${inkWords.buttons[tool]} · ${key}${fullScreen ? '' : ' or Esc'} leaves`,
  drawing: (lines: number) => (lines === 1 ? 'Drawn by hand: one line' : `Drawn by hand: ${lines} lines`),
  curtain: {
    handle: 'Edge of the curtain',
    hides: (percent: number) => `${percent} % of the slide hidden`,
  },
  print: 'With what was drawn on the slides',
};
