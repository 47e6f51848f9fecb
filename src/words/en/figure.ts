/** What kinds of drawings say themselves; all else is the words of their data. */
export const figureWords = {
  since: (what: string, day: string) => `${what}, since ${day}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  from: (span: string) => `from ${span}`,
  more: (value: string) => `${value} more`,
  credit: (maker: string, terms: string) => `Picture: ${maker} · ${terms}`,
};

/** What charts say themselves. */
export const chartWords = {
  kinds: {
    lines: 'Line chart',
    columns: 'Column chart',
    stacked: 'Stacked columns',
    dots: 'Scatter plot',
    multiples: 'Small line charts on one scale',
  },
  notFromZero: 'scale not from 0',
  told: (kind: string, title: string, first: string, last: string) => `${kind}: ${title}, ${first} to ${last}.`,
  range: (name: string, low: Extreme, high: Extreme) =>
    `${name}: lowest ${low.value} (${low.at}), highest ${high.value} (${high.at}).`,
  missing: 'no value',
  series: (letter: string) => `Series ${letter}`,
};

/** A value and the row where it stands. */
interface Extreme {
  value: string;
  at: string;
}

/** The names of the points where the states of a diagram start and end. */
export const stateWords = { start: 'Start', end: 'End' };

/** What joins classes and entities, and how many there are of each. */
export const relationWords = {
  kindOf: (kind: string, of: string) => `${kind} is a kind of ${of}`,
  has: (whole: string, part: string) => `${whole} has ${part}`,
  many: { one: 'exactly one', maybe: 'one or none', some: 'one or more', many: 'any number' },
};

/** How far a task on a time axis is. */
export const ganttWords = { done: 'done', active: 'under way', critical: 'critical', milestone: 'milestone' };

/** A drawing of which nothing is said but what stands in it: how many arrows is no number that a claim could hold. */
export const describedWords = (parts: readonly string[], arrows: number) =>
  `In the picture: ${parts.join('; ')}.${arrows > 0 ? ` ${arrows === 1 ? 'One arrow joins' : 'Arrows join'} them.` : ''}`;

/** The one step of a diagram that is shown whole. */
export const everyPart = 'The whole picture';

/** What stands before the words of a branch of a sequence, where it is not a condition alone. */
const before = (name: string) => (words: string) => (words ? `${name}: ${words}` : name);
const alone = (name: string) => (words: string) => words || name;
export const branchWords = {
  open: {
    alt: alone('Either'),
    opt: before('Perhaps'),
    par: before('At the same time'),
    loop: before('Again and again'),
    critical: before('In any case'),
    break: before('It ends'),
  },
  next: {
    alt: alone('Or else'),
    opt: alone('Or else'),
    par: before('And'),
    loop: alone('And'),
    critical: before('Or else'),
    break: alone('Or else'),
  },
};
