import { type Document, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Finding } from './problem.ts';

/** A problem in some YAML; its line is counted from 0, from the first line of the text. */
type YamlProblem = Finding & { index: number };

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
      message: `"${entry}" stands as far in as what follows it, which so belongs to the entry before.`,
      fix: `Let "${entry}" begin in the column of the entries round it.`,
    };
  return { index, message: `"${key}" stands twice.`, fix: 'Rename one of them, or take it out.' };
}

/** Says what an author wrote who gets this error, where that is known; else what the parser says. */
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
      message: 'A line of --- begins a second file within this one.',
      fix: 'Take the line with --- out.',
    };
  const odd = lines.findIndex((each) => oddSpace.test(each));
  if (odd >= 0)
    return {
      index: odd,
      message: 'A space of this line is another one than that of the keyboard.',
      context: 'It looks the same, and comes with text that was pasted.',
      fix: 'Delete it, and type a space.',
    };
  const [, key, rest] = /^\s*(?:- +)?([\w-]+):([^\s:/].*)$/.exec(line) ?? [];
  if (key) return { index, message: `A space is missing after "${key}:".`, fix: `Write ${key}: ${rest}` };
  const [, word] = /^\s*(?:- +)?([\w-]+)\s*$/.exec(line) ?? [];
  if (word && code === 'MULTILINE_IMPLICIT_KEY')
    return { index, message: `"${word}" lacks its colon.`, fix: `Write ${word}: and what belongs to it.` };
  const next = lines[index + 1];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indentOf(next) > indentOf(line))
    return {
      index: index + 1,
      message: 'This line stands further in than the one above, to which it does not belong.',
      fix: 'Let the keys of one thing begin in the same column.',
    };
  const isQuoted = /["'][ \t]*$/.test(text.slice(0, offset));
  const known = inWords.find(
    ([codes, says]) => codes.includes(code) && (!says || says.test(message)) && (says !== behind || isQuoted),
  );
  const [, , told, fix] = known ?? unread;
  return { index: told === openQuote ? beginOfOpen(lines, index) : index, message: told, fix };
}

/** The line on which the marks were opened; the parser knows only that the text came to its end. */
function beginOfOpen(lines: readonly string[], end: number): number {
  const begins = lines.findIndex((line) => {
    const [, mark = '', rest = ''] = /^\s*(?:- +)*(?:[\w-]+:\s+)?(["'])(.*)$/.exec(line) ?? [];
    return mark !== '' && !rest.replaceAll(mark === '"' ? /\\./g : "''", '').includes(mark);
  });
  return begins < 0 ? end : begins;
}

const openQuote = 'Quotation marks begin here that do not end.';

type Message = readonly [codes: readonly string[], says: RegExp | undefined, message: string, fix: string];

/** What the parser says of anything behind a whole value. */
const behind = /at node end/;

/** Errors of the parser in an author's words, the first that fits. */
const inWords: readonly Message[] = [
  [
    ['MISSING_CHAR'],
    /closing ["']quote/,
    openQuote,
    'Write the second one, of the same sort; where the text itself holds that sort, use the other round the whole.',
  ],
  [
    ['BAD_INDENT', 'MISSING_CHAR', 'BLOCK_IN_FLOW', 'UNEXPECTED_TOKEN'],
    /\bflow\b/i,
    'What stands in [ ] or { } is not in order here.',
    'Close each bracket, put a comma after each thing but the last, and quotation marks around a text that holds a comma, a colon or a bracket.',
  ],
  [
    ['BAD_INDENT'],
    undefined,
    'This line begins in another column than its neighbours.',
    'Let the lines of one list, or of one thing, begin in the same column.',
  ],
  [['TAB_AS_INDENT'], undefined, 'This line begins with a tab.', 'Put spaces there.'],
  [
    ['BLOCK_AS_IMPLICIT_KEY'],
    undefined,
    'A colon in this text is taken for that of a key.',
    'Put quotation marks around the whole text.',
  ],
  [
    ['BAD_SCALAR_START', 'BAD_ALIAS'],
    undefined,
    'A text cannot begin with this sign, which YAML keeps for itself.',
    'Put quotation marks around the whole text.',
  ],
  [
    ['BAD_DQ_ESCAPE'],
    undefined,
    'In straight double quotation marks a backslash begins a sign of its own.',
    'Write two of them, or use single quotation marks.',
  ],
  [
    ['UNEXPECTED_TOKEN'],
    behind,
    'Words stand behind the closing quotation mark.',
    'Put the marks around the whole text, of a sort that it does not hold.',
  ],
  [
    ['UNEXPECTED_TOKEN'],
    /block-seq-ind/,
    'A list begins behind its key.',
    'Put each of its entries on a line of its own, below the key.',
  ],
];

/** What is left, which hardly anybody writes. */
const unread: Message = [
  [],
  undefined,
  'This line cannot be read.',
  'A line is a key, a colon, a space and a value. Compare it with its neighbours, and put quotation marks around a text that holds signs.',
];

/** Text that YAML takes for something else, and so leaves out in silence; or marks that it does not take for its own. */
interface Trap {
  offset: number;
  message: string;
  fix?: string;
}

/** The first word at the beginning of a text that is taken for a name or a type, or a # within it for a remark, or curly quotation marks round the whole. */
export function trapIn(document: Document): Trap | undefined {
  const traps: Trap[] = [];
  const anchors = new Set<string>();
  const aliases = new Set<string>();
  visit(document, {
    Alias(_, { source }) {
      aliases.add(source);
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  visit(document, {
    Alias(_, { source, range }) {
      if (anchors.has(source)) return;
      traps.push({
        offset: range?.[0] ?? 0,
        message: `"*${source}" is taken for the name of a value, and not for text.`,
      });
    },
    Node(_, node) {
      const [offset = 0] = node.range ?? [];
      const { anchor, comment } = isScalar(node) ? node : {};
      if (anchor !== undefined && !aliases.has(anchor))
        traps.push({ offset, message: `"&${anchor}" is taken for the name of what follows it, and not for text.` });
      if (node.tag?.startsWith('!'))
        traps.push({ offset, message: `"${node.tag}" is taken for a type, and not for text.` });
      // A phrase that is quoted stands between other words; curly marks round the whole of a text were meant for YAML.
      if (isScalar(node) && node.type === 'PLAIN' && /^[“„][^“”„]*[“”]$/.test(String(node.value)))
        traps.push({
          offset,
          message: `${String(node.value).slice(0, 12)}… stands in curly quotation marks, which are printed with it.`,
          fix: 'Use straight ones, or none.',
        });
      if (comment && /^[^\s!#]/.test(comment))
        traps.push({ offset, message: `"#${comment}" is taken for a remark, and not for text.` });
      // After one word a remark is meant; after several the # may belong to them, as in "house # 1".
      else if (comment && isScalar(node) && node.type === 'PLAIN' && /\s/.test(String(node.value)))
        traps.push({
          offset,
          message: `"#${comment}" after a text is taken for a remark, and not for text.`,
          fix: 'Put quotation marks around the whole text, or the remark on a line of its own.',
        });
    },
  });
  return traps.sort((a, b) => a.offset - b.offset)[0];
}
