import type { DrawingProblem } from '../problem.ts';
import type { Raw, RawBlock } from './stores.ts';

/** The grammars that are drawn, by the word with which a source begins. */
const grammars = [
  { starts: /^block(-beta)?$/, type: 'block' },
  {
    starts: /^sequenceDiagram$/,
    type: 'sequence',
  },
  { starts: /^timeline$/, type: 'timeline' },
  { starts: /^gantt$/, type: 'gantt' },
  { starts: /^mindmap$/, type: 'mindmap' },
  { starts: /^classDiagram(-v2)?$/, type: 'class' },
  { starts: /^erDiagram$/, type: 'er' },
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

/**
 * What mermaid reads and we cannot draw. It is refused line by line before mermaid sees it, because its stores forget much
 * of it and would let it vanish without a word.
 */

interface Refusal {
  readonly types?: readonly Grammar[];
  /** The first group is the word to name. */
  readonly line: RegExp;
  readonly fix: string;
}

const refusals: readonly Refusal[] = [
  // outside of words in quotation marks
  { types: ['block', 'flowchart', 'state'], line: /^(?:[^"]|"[^"]*")*?[^-.=<>"](->)(?!>)/, fix: 'Write -->.' },
  {
    types: ['block', 'flowchart', 'state'],
    line: /([[({]\s*"\s*"\s*[\])}])/,
    fix: 'Put words into it, or leave room with space.',
  },
  {
    types: ['gantt'],
    line: /^(?!%%)([^:]+?)\s*:(?:\s*(?:active|crit|done|milestone|vert)\s*,)*(?:(?!\s*(?:active|crit|done|milestone|vert)\s*,)[^,]*,){3}/,
    fix: 'Behind its colon a task has at most a name, a start and a length: Task: name, 2026-05-01, 3d.',
  },
];

/** Every line that cannot be drawn, so that an author mends all of them at once. */
export function refusedIn(text: string): DrawingProblem[] {
  const { at: first, word, grammar } = openingOf(text);
  if (word.startsWith('```'))
    return [
      {
        line: first + 1,
        message: 'Lines with ``` stand round this source.',
        fix: 'Leave them out: the file holds the source alone.',
      },
    ];
  if (!grammar)
    return [
      {
        line: first + 1 || 1,
        message: word ? `A diagram of the type "${word}" cannot be drawn.` : 'This diagram holds nothing.',
        context:
          'Known types: block, classDiagram, erDiagram, flowchart, gantt, mindmap, pie, sequenceDiagram, stateDiagram-v2, timeline, xychart-beta.',
        fix: 'Use one of them.',
      },
    ];
  return text.split('\n').flatMap((line, at) =>
    refusals.flatMap(({ types, line: refused, fix }) => {
      if (types && !types.includes(grammar.type)) return [];
      const found = refused.exec(line.trim())?.[1];
      if (!found) return [];
      return { line: at + 1, message: `"${found}" is not drawn.`, fix };
    }),
  );
}

/**
 * How large a source may be. It is judged before anything is read or laid out, since both take ever longer for what could not
 * be read in the end.
 */

/** Of a source as it is written: several times what any that can be read on a stage has needed. */
const written = { letters: 20_000, lines: 300, 'letters in one line': 2_000, 'columns in one place': 200 } as const;

/**
 * Of what is laid out, which takes a second and more for as many: whether its words can then be read is judged by their size.
 */
const most = {
  graph: { boxes: 60, arrows: 90 },
  block: { boxes: 60, places: 2_000, arrows: 60 },
  sequence: { participants: 12, lines: 60 },
  timeline: { dates: 24, events: 60 },
  gantt: { tasks: 40 },
  mindmap: { thoughts: 60 },
} as const satisfies Record<Raw['type'], Record<string, number>>;

/** Whether a source is too long to be read at all. */
export function textProblem(text: string): DrawingProblem | undefined {
  const lines = text.split('\n');
  const counted: Record<keyof typeof written, number> = {
    letters: text.length,
    lines: lines.length,
    'letters in one line': Math.max(...lines.map(({ length }) => length)),
    // mermaid makes as many places of `space:900000` as it says
    'columns in one place': Math.max(0, ...[...text.matchAll(/\bspace:(\d+)/g)].map(([, count]) => Number(count))),
  };
  return overIn(counted, written);
}

/** Whether a diagram holds too much to be laid out. */
export function sizeProblem(raw: Raw): DrawingProblem | undefined {
  return overIn(countedIn(raw), most[raw.type]);
}

function overIn(counted: Readonly<Record<string, number>>, limits: Readonly<Record<string, number>>) {
  const over = Object.entries(limits).find(([what, limit]) => (counted[what] ?? 0) > limit);
  return over && tooMany(counted[over[0]] ?? 0, ...over);
}

function countedIn(raw: Raw): Record<string, number> {
  switch (raw.type) {
    case 'graph':
      return { boxes: raw.nodes.length, arrows: raw.edges.length };
    case 'block':
      return { boxes: boxesIn(raw.blocks), places: placesIn(raw.blocks), arrows: raw.edges.length };
    case 'sequence':
      return { participants: raw.actors.length, lines: raw.lines.length };
    case 'timeline':
      return { dates: raw.tasks.length, events: raw.tasks.reduce((sum, { events }) => sum + events.length, 0) };
    case 'gantt':
      return { tasks: raw.tasks.length };
    case 'mindmap':
      return { thoughts: raw.thoughts.length };
  }
}

const boxesIn = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { type, children = [] }) => sum + Number(type !== 'space') + boxesIn(children), 0);

const placesIn = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { children = [] }) => sum + 1 + placesIn(children), 0);

const tooMany = (count: number, what: string, limit: number): DrawingProblem => ({
  line: 1,
  message: `This diagram has ${count.toLocaleString('en')} ${what}: too many to be read on a stage.`,
  context: `At most ${limit.toLocaleString('en')} are drawn.`,
  fix: 'Make two diagrams of it, or leave out what does not matter here.',
});
