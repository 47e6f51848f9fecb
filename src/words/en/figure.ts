/** What kinds of drawings say themselves; all else is the words of their data. */
export const figureWords = {
  since: (day: string) => `Since ${day}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  from: (span: string) => `from ${span}`,
  /** Of a drawing whose sizes stand for no number. */
  unmeasured: 'Drawn, not measured',
  equalBars: 'Bars show a direction, not a weight; those of near days stand side by side',
  byBoth: 'by both',
  more: (value: string) => `${value} more`,
  credit: (maker: string, terms: string) => `Picture: ${maker} · ${terms}`,
};

/** The names of the points where the states of a diagram start and end. */
export const stateWords = { start: 'Start', end: 'End' };
