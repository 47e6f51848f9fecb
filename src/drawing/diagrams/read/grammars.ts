/** The grammars that are drawn, by the word with which a source begins, and what each may hold. */
const grammars = [
  { starts: /^block(-beta)?$/, type: 'block', holds: 'boxes, spaces, blocks of blocks, arrows and classes' },
  {
    starts: /^sequenceDiagram$/,
    type: 'sequence',
    holds: 'participants, messages, notes, and branches: alt, opt, par, loop, critical and break',
  },
  { starts: /^timeline$/, type: 'timeline', holds: 'sections, and dates, each with what happened' },
  { starts: /^(flowchart|graph)$/, type: 'flowchart', holds: 'boxes, subgraphs, arrows and classes' },
  {
    starts: /^stateDiagram(-v2)?$/,
    type: 'state',
    holds: 'states, states in states, transitions, choices, forks, joins, notes and classes',
  },
] as const;
export type Grammar = (typeof grammars)[number]['type'];

/** The word with which a source begins: where it stands, counted from nought, and what it opens. */
export function openingOf(text: string): { at: number; word: string; grammar: (typeof grammars)[number] | undefined } {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line !== '' && !line.startsWith('%%'));
  const word = /^[^\s;]+/.exec(lines[at] ?? '')?.[0] ?? '';
  return { at, word, grammar: grammars.find(({ starts }) => starts.test(word)) };
}
