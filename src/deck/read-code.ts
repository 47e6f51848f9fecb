import { bundledLanguages, bundledLanguagesInfo } from 'shiki/langs';
import type { BodyNode } from './body.ts';
import { listKnown } from './problem.ts';
import type { MarkdownNode, Place } from './read-block.ts';
import { remarkOn } from './read-pasted.ts';

/** Languages that have no colours. */
const plain: readonly string[] = ['text', 'txt', 'plain', 'plaintext'];

/** Lines as `2,4-5` names them; `all` and `*` are each, `none` and `hide` not one. */
const part = String.raw`\s*(?:\d+(?:\s*-\s*\d+)?|all|\*|none|hide)\s*`;
const lines = `${part}(?:,${part})*`;
const marking = new RegExp(String.raw`\{(${lines}(?:\|${lines})*)\}`);

/** Reads fenced code: its language, and the lines that are marked, step by step, as in ```` ```ts {2,4-5|7} ````. */
export function codePiece(node: MarkdownNode, place: Place): BodyNode {
  // Some tools have no space between the two.
  const [, named = '', rest = ''] = /^([^{]*)(.*)$/s.exec([node.lang, node.meta].filter(Boolean).join(' ')) ?? [];
  const [name = '', ...words] = named.trim().split(/\s+/);
  const given = [...words, rest].join(' ');
  const [whole, marked] = marking.exec(given) ?? [];
  const left = given.replace(whole ?? '', '').trim();
  if (left) remarkOn(`“${left}” after the language of code is left out`, place);
  const value = (node.value ?? '').trimEnd();
  return {
    type: 'code',
    value,
    language: languageOf(name, place),
    steps: marked === undefined ? [] : stepsOf(marked, value.split('\n').length, place),
    line: place.line,
  };
}

function languageOf(name: string, place: Place): string {
  const language = name.toLowerCase();
  if (language === '' || plain.includes(language)) return 'text';
  const known = bundledLanguagesInfo.find(({ id, aliases }) => id === language || aliases?.includes(language));
  if (known) return known.id;
  place.problems.push({
    file: place.file,
    line: place.line,
    message: `Code in “${name}” is shown without colours.`,
    context: listKnown('languages', Object.keys(bundledLanguages), language),
    fix: 'Correct it, or write text.',
    remark: true,
  });
  return 'text';
}

/** The numbers of the lines that each step marks, from 1. */
function stepsOf(marked: string, count: number, { file, problems, line }: Place): number[][] {
  const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const steps = marked.split('|').map((step) =>
    step.split(',').flatMap((words) => {
      const [from, to = from] = words.split('-').map(Number);
      if (from !== undefined && !Number.isNaN(from)) return range(from, to ?? from);
      return /all|\*/.test(words) ? range(1, count) : [];
    }),
  );
  const beyond = steps.flat().find((number) => number < 1 || number > count);
  if (beyond !== undefined)
    problems.push({
      file,
      line,
      message: `Line ${beyond} of this code is to be marked; it has ${count}.`,
      context: 'The first line of code is 1, and not that of the fence.',
      fix: `Correct {${marked}}.`,
    });
  return steps.map((step) => [...new Set(step)].sort((a, b) => a - b));
}

/** The lines that code marks once all its steps are taken together. */
export const allMarked = (steps: readonly (readonly number[])[]): number[] => [...new Set(steps.flat())];
