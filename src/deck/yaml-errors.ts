import type { YAMLParseError } from 'yaml';
import { type Problem, sentence } from './problem.ts';

/** A problem in some YAML; its line is counted from 0, from the first line of the text. */
type YamlProblem = Pick<Problem, 'wrong' | 'known' | 'mend'> & { index: number };

/** Spaces that look like one and are none for YAML: they come with text from a page or a word processor. */
const oddSpace = /^[ \t]*(?:- +)?[\u00A0\u2007\u202F]|^\s*(?:- +)?[\w-]+:[\u00A0\u2007\u202F]/;
const indentOf = (line = '') => line.search(/\S|$/);

/** A key that stands twice, or seems to: those of an entry whose own line is further in belong to the entry before it. */
function twice(lines: readonly string[], index: number, key: string): YamlProblem {
  const above = lines.findLastIndex((line, at) => at < index && /^\s*[^\s#]/.test(line));
  const [, entry] = /^\s+([\w-]+):\s*(?:#.*)?$/.exec(lines[above] ?? '') ?? [];
  if (entry !== undefined && indentOf(lines[above]) === indentOf(lines[index]))
    return {
      index: above,
      wrong: `"${entry}" stands as far in as what follows it, which so belongs to the entry before.`,
      mend: `Let "${entry}" begin in the column of the entries round it.`,
    };
  return { index, wrong: `"${key}" stands twice.`, mend: 'Rename one of them, or take it out.' };
}

/** What an author wrote who gets this error, where that is known; else what the parser says. */
export function yamlProblem(text: string, { code, message, pos: [offset] }: YAMLParseError): YamlProblem {
  const lines = text.split('\n');
  const lineAt = (at: number) => text.slice(0, at).split('\n').length - 1;
  const index = lineAt(offset);
  const line = lines[index] ?? '';
  if (code === 'DUPLICATE_KEY') {
    // The parser may count the end of the line before as the beginning of the key.
    const [, before = '', key = ''] = /^(\s*)([^:]*)/.exec(text.slice(offset)) ?? [];
    return twice(lines, lineAt(offset + before.length), key.trim());
  }
  if (code === 'MULTIPLE_DOCS')
    return {
      index,
      wrong: 'A file holds one YAML document; here a second begins.',
      mend: 'Take the line with --- out.',
    };
  const odd = lines.findIndex((each) => oddSpace.test(each));
  if (odd >= 0)
    return {
      index: odd,
      wrong: 'A space of this line is another one than that of the keyboard.',
      known: 'It looks the same, and comes with text that was pasted.',
      mend: 'Delete it, and type a space.',
    };
  const [, key, rest] = /^\s*(?:- +)?([\w-]+):([^\s:/].*)$/.exec(line) ?? [];
  if (key) return { index, wrong: `A space is missing after "${key}:".`, mend: `Write ${key}: ${rest}` };
  const [, word] = /^\s*(?:- +)?([\w-]+)\s*$/.exec(line) ?? [];
  if (word && code === 'MULTILINE_IMPLICIT_KEY')
    return { index, wrong: `"${word}" lacks its colon.`, mend: `Write ${word}: and what belongs to it.` };
  const next = lines[index + 1];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indentOf(next) > indentOf(line))
    return {
      index: index + 1,
      wrong: 'This line stands further in than the one above, to which it does not belong.',
      mend: 'Let the keys of one thing begin in the same column.',
    };
  return {
    index,
    wrong: `This is not valid YAML: ${sentence(message)}`,
    mend: 'Check indentation and brackets, and put quotation marks around the whole of a text that holds a colon or begins with one of " \' [ { * #.',
  };
}
