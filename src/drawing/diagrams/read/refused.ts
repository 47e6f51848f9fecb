import type { DrawingProblem } from '../problem.ts';
import { type Grammar, openingOf } from './grammars.ts';

/**
 * What mermaid reads and we cannot draw. It is refused line by line before mermaid sees it, because its stores forget much
 * of it and would let it vanish without a word.
 */

interface Refusal {
  readonly types?: readonly Grammar[];
  /** The first group is the word to name. */
  readonly line: RegExp;
  readonly mend: string;
}

const refusals: readonly Refusal[] = [
  // outside of words in quotation marks
  { types: ['block', 'flowchart', 'state'], line: /^(?:[^"]|"[^"]*")*?[^-.=<>"](->)(?!>)/, mend: 'Write -->.' },
  {
    types: ['block', 'flowchart', 'state'],
    line: /([[({]\s*"\s*"\s*[\])}])/,
    mend: 'Put words into it, or leave room with space.',
  },
];

/** Every line that cannot be drawn, so that an author mends all of them at once. */
export function refusedIn(text: string): DrawingProblem[] {
  const { at: first, word, grammar } = openingOf(text);
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
        mend: /^(?:pie|xychart)/.test(word)
          ? 'Write quantities and shares as a chart, in charts/, for <Chart>.'
          : 'Use one of them.',
      },
    ];
  return text.split('\n').flatMap((line, at) =>
    refusals.flatMap(({ types, line: refused, mend }) => {
      if (types && !types.includes(grammar.type)) return [];
      const found = refused.exec(line.trim())?.[1];
      if (!found) return [];
      return { line: at + 1, wrong: `"${found}" is not drawn.`, mend };
    }),
  );
}
