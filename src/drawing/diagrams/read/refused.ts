import type { DrawingProblem } from '../problem.ts';

/**
 * What mermaid reads and we do not draw. It is refused line by line before mermaid sees it, because its stores forget
 * much of it and would let it vanish without a word.
 */

/** The grammars that are drawn, by the word with which a source begins, and what each may hold. */
const grammars = [
  { starts: /^block(-beta)?$/, type: 'block', holds: 'boxes, spaces, blocks of blocks, arrows and classes' },
  { starts: /^sequenceDiagram$/, type: 'sequence', holds: 'participants, messages, notes, and alt with else' },
  { starts: /^timeline$/, type: 'timeline', holds: 'dates, each with what happened' },
  { starts: /^(flowchart|graph)$/, type: 'flowchart', holds: 'boxes, subgraphs, arrows and classes' },
  {
    starts: /^stateDiagram(-v2)?$/,
    type: 'state',
    holds: 'states, states in states, transitions, choices, notes and classes',
  },
] as const;
type Type = (typeof grammars)[number]['type'];

interface Refusal {
  readonly types?: readonly Type[];
  /** The first group is the word to name. */
  readonly line: RegExp;
  readonly mend: string;
}

const inYaml = 'Its title and description stand in its .yaml.';
const refusals: readonly Refusal[] = [
  // outside of words in quotation marks
  { types: ['block', 'flowchart', 'state'], line: /^(?:[^"]|"[^"]*")*?[^-.=<>"](->)(?!>)/, mend: 'Write -->.' },
  { line: /^(%%\{)/, mend: 'Leave it out: type, colours and spacing are those of the site.' },
  { line: /^(accTitle|accDescr)\b/, mend: inYaml },
  { line: /"(`)/, mend: 'Leave the ` out: words are set as they stand.' },
  { line: /([[({]\s*"\s*"\s*[\])}])/, mend: 'Put words into it, or leave room with space.' },
  { types: ['sequence', 'timeline'], line: /^(title)\b/, mend: inYaml },
  { types: ['timeline'], line: /^(section)\b/, mend: 'Leave it out, or put its name into the dates.' },
  {
    types: ['block', 'flowchart', 'state'],
    line: /^(style|classDef|linkStyle)\b/,
    mend: 'Give it a class instead: a kind, a side or "outside".',
  },
  { types: ['flowchart', 'state'], line: /^(click|href)\b/, mend: 'Leave it out: every part opens its own sentence.' },
  {
    types: ['block', 'flowchart'],
    line: /(==+[>xo]?)(?=\s|\|)/,
    mend: 'A line is solid, or dotted where a thing is only proposed or doubted: write --> or -.->.',
  },
  {
    types: ['sequence'],
    line: /^(autonumber|activate|deactivate|loop|opt|par|critical|break|rect|box|create|destroy|links?|properties)\b/,
    mend: 'Leave it out, or say it in a note.',
  },
  { types: ['sequence'], line: /(->>[+-]|-->>[+-])/, mend: 'Leave the + or - out.' },
  { types: ['sequence'], line: /^(note left of)\b/i, mend: 'Write it right of the last participant, or over one.' },
  {
    types: ['state'],
    line: /(<<(?:fork|join|history|deephistory)>>|^--$)/,
    mend: 'Draw it as states one after the other, or as two diagrams.',
  },
];

/** Every line that cannot be drawn, so that an author mends all of them at once. */
export function refusedIn(text: string): DrawingProblem[] {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines[0] === '---')
    return [
      {
        line: 1,
        wrong: 'A diagram has no front matter.',
        known: 'It starts with its type.',
        mend: `Leave it out. ${inYaml}`,
      },
    ];
  const first = lines.findIndex((line) => line !== '' && !line.startsWith('%%'));
  const word = /^[^\s;]+/.exec(lines[first] ?? '')?.[0] ?? '';
  const grammar = grammars.find(({ starts }) => starts.test(word));
  if (word.startsWith('```'))
    return [
      {
        line: first + 1,
        wrong: 'Lines with ``` stand round this source.',
        mend: 'Leave them out: the file holds the source alone.',
      },
    ];
  if (!grammar)
    return [
      {
        line: first + 1 || 1,
        wrong: word ? `A diagram of the type "${word}" cannot be drawn.` : 'This diagram holds nothing.',
        known: 'Known types: block, flowchart, sequenceDiagram, stateDiagram-v2, timeline.',
        mend: 'Use one of them.',
      },
    ];
  return lines.flatMap((line, at) =>
    refusals.flatMap(({ types, line: refused, mend }) => {
      if (types && !types.includes(grammar.type)) return [];
      const found = refused.exec(line)?.[1];
      if (!found) return [];
      return { line: at + 1, wrong: `"${found}" is not drawn.`, known: `A ${word} may hold ${grammar.holds}.`, mend };
    }),
  );
}
