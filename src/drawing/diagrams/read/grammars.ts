/** The grammars that are drawn, by the word with which a source begins. */
const grammars = [
  { starts: /^block(-beta)?$/, type: 'block' },
  {
    starts: /^sequenceDiagram$/,
    type: 'sequence',
  },
  { starts: /^timeline$/, type: 'timeline' },
  { starts: /^(flowchart|graph)$/, type: 'flowchart' },
  {
    starts: /^stateDiagram(-v2)?$/,
    type: 'state',
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
