import { parse } from 'yaml';
import { givenIn, isKnownClass, MARKS } from '../classes.ts';
import { KINDS } from '../model.ts';
import type { DrawingProblem } from '../problem.ts';
import { type Grammar, openingOf } from './refused.ts';

/**
 * What mermaid reads and we do not draw, because it is only looks or is said elsewhere. It is taken out before mermaid sees
 * it, so that no slip in it can fail, and told in one remark. Lines keep their numbers.
 */
interface Plain {
  text: string;
  /** What the source calls itself. */
  title: string | undefined;
  description: string | undefined;
  /** The words that are left out, each with its line. */
  looks: Look[];
  remarks: DrawingProblem[];
}
export interface Look {
  readonly word: string;
  readonly line: number;
}

/** Statements that are left out whole, by their first word. */
const statements: readonly { readonly types: readonly Grammar[]; readonly starts: RegExp }[] = [
  { types: ['block', 'flowchart', 'state', 'er'], starts: /^(style|linkStyle|classDef)\b/ },
  { types: ['flowchart', 'state'], starts: /^(click|href)\b/ },
  {
    types: ['gantt'],
    starts: /^(axisFormat|tickInterval|todayMarker|topAxis|click|weekday(?=\s+\w+\s*$))\b/,
  },
  { types: ['mindmap'], starts: /^(::icon)\b/ },
  { types: ['class'], starts: /^(style|classDef|cssClass|click|link|callback)\b/ },
  { types: ['sequence'], starts: /^(autonumber|activate|deactivate|destroy|links?|properties|details)\b(?!\s*-)/ },
];

/** What opens lines that end with `end`; the first two are only looks. */
const opens = /^(rect|box|loop|alt|opt|par|par_over|critical|break)\b(?!\s*-)/;

/** Takes out of a source what is not drawn. `sides` are those of the deck, where they are known. */
export function withoutLooks(source: string, sides: readonly string[] | undefined): Plain {
  const plain: Plain = { text: source, title: undefined, description: undefined, looks: [], remarks: [] };
  takeFrontMatter(plain);
  takeDirectives(plain);
  const type = openingOf(plain.text).grammar?.type;
  if (!type) return plain;
  takeNames(plain, type);
  const defined = new Set(
    [...plain.text.matchAll(/^\s*classDef\s+([^\s]+)/gm)].flatMap(([, names = '']) => names.split(',')),
  );
  const open: string[] = [];
  let depth = 0;
  const lines = plain.text.split('\n').map((line, at) => {
    // what stands in the braces of a class or an entity are its members
    const isMember = (type === 'class' || type === 'er') && depth > 0 && !/^\s*class\s/.test(line);
    depth += (line.match(/\{\s*$/g)?.length ?? 0) - (/^\s*\}/.test(line) ? 1 : 0);
    if (isMember) return line;
    const note = (word: string) => plain.looks.push({ word, line: at + 1 });
    const part = (statement: string) => {
      const bare = statement.trim();
      const word = statements.find(({ types, starts }) => types.includes(type) && starts.test(bare))?.starts.exec(bare);
      if (word) {
        note(word[1] ?? '');
        return '';
      }
      const known = (name: string) => {
        if (isKnownClass(name, sides)) return true;
        if (!defined.has(name)) plain.remarks.push(unknownClass(name, at + 1, sides ?? []));
        return false;
      };
      return withKnownClasses(type === 'state' ? asStates(statement, at + 1, plain.remarks) : statement, known);
    };
    if (type !== 'sequence') return statementsOf(line, type).map(part).join('');
    return part(inSequence(line, open, note));
  });
  plain.text = lines.join('\n');
  return plain;
}

/** What mermaid's states have and its own drawing of them does not tell: where one goes back to, and what goes on at once. */
function asStates(statement: string, line: number, remarks: DrawingProblem[]): string {
  const bare = statement.trim();
  const [, id, kind = ''] = /^state\s+(\S+)\s+<<((?:deep)?history)>>$/.exec(bare) ?? [];
  if (id) {
    const sign = kind === 'history' ? 'H' : 'H*';
    remarks.push({
      line,
      message: `"<<${kind}>>" is drawn as a state with the words "${sign}".`,
      context: 'Many readers do not know the sign.',
      fix: `Say where it goes back to: state "back to where it was" as ${id}.`,
    });
    return `state "${sign}" as ${id}`;
  }
  if (bare !== '--') return statement;
  remarks.push({
    line,
    message: 'The line "--" between what goes on at once is not drawn.',
    context: 'What stands above it and below it is drawn in the same state.',
    fix: 'Say in the words of that state that both go on at once.',
  });
  return '';
}

/** Mermaid ends a statement of a flowchart with its line or with a semicolon; one in words ends none. */
const statementsOf = (line: string, type: Grammar): string[] =>
  (type === 'flowchart' && !line.trim().startsWith('%%') && line.match(/(?:[^;"]|"[^"]*(?:"|$))+|;/g)) || [line];

/** The rest of a sequence's line without marks of activity and frames of colour. */
function inSequence(line: string, open: string[], note: (word: string) => void): string {
  const bare = line.trim();
  const opened = opens.exec(bare)?.[1];
  if (opened) {
    open.push(opened);
    if (opened !== 'box' && opened !== 'rect') return line;
    note(opened);
    return '';
  }
  if (/^end\b\s*$/.test(bare)) {
    const ended = open.pop();
    return ended === 'box' || ended === 'rect' ? '' : line;
  }
  if (/^create\s/.test(bare)) {
    note('create');
    return line.replace(/create\s+/, '');
  }
  const [whole, before = '', arrow = '', sign = ''] =
    /^([^:]{0,200}?)(--?(?:>>|[>x)]))\s*([+-])(?=[^:]{0,200}:)/.exec(line) ?? [];
  if (whole === undefined) return line;
  note(`${arrow}${sign}`);
  return line.replace(whole, `${before}${arrow}`);
}

/** A title and what is configured before the type. */
function takeFrontMatter(plain: Plain): void {
  const [whole, yaml = ''] = /^\s*---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?=\n|$)/.exec(plain.text) ?? [];
  if (whole === undefined) return;
  plain.text = blank(whole) + plain.text.slice(whole.length);
  const data = parsed(yaml);
  const { title, ...rest } = data ?? { '---': '' };
  if (typeof title === 'string' && title.trim()) plain.title = title.trim();
  for (const word of Object.keys(rest)) {
    const at = whole.split('\n').findIndex((line) => line.trim().startsWith(word));
    plain.looks.push({ word, line: Math.max(0, at) + 1 });
  }
}

function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml);
    return typeof data === 'object' && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}

/** Title and description of a source, in the words that mermaid has for them. */
function takeNames(plain: Plain, type: Grammar): void {
  const take = (pattern: RegExp) => {
    let said: string | undefined;
    plain.text = plain.text.replace(pattern, (whole: string, words: string) => {
      said = words.trim().replaceAll(/\s+/g, ' ');
      return blank(whole);
    });
    return said || undefined;
  };
  const spoken = take(/^[ \t]*accTitle[ \t]*:[ \t]*(.*)$/gm);
  const described = take(/^[ \t]*accDescr[ \t]*:[ \t]*(.*)$/gm) ?? take(/^[ \t]*accDescr\s*\{([^}]*)\}/gm);
  const shown =
    type === 'sequence' || type === 'timeline' || type === 'gantt'
      ? take(/^[ \t]*title(?:[ \t]*:|[ \t])(?![ \t]*[-<])(.*)$/gm)
      : undefined;
  plain.title = plain.title ?? shown ?? spoken;
  plain.description = described;
}

function takeDirectives(plain: Plain): void {
  plain.text = plain.text.replaceAll(/%%\{[\s\S]*?\}%%/g, (whole: string, at: number) => {
    plain.looks.push({ word: '%%{init}%%', line: plain.text.slice(0, at).split('\n').length });
    return blank(whole);
  });
}

/** As many lines, with nothing on them. */
const blank = (text: string) => '\n'.repeat(text.split('\n').length - 1);

/** A statement without the classes that are none here; an empty one where nothing is left of it. */
function withKnownClasses(statement: string, known: (name: string) => boolean): string {
  const given = givenIn(statement);
  if (given) return known(given.name) ? statement : '';
  if (!statement.includes(':::') || statement.trim().startsWith('%%')) return statement;
  return statement.replaceAll(/"[^"]*"|:::([\p{L}\w-]+)/gu, (whole: string, given: string | undefined) =>
    given === undefined || known(given) ? whole : '',
  );
}

const unknownClass = (name: string, line: number, sides: readonly string[]): DrawingProblem => ({
  line,
  message: `Unknown class "${name}": nothing is drawn of it.`,
  context: `Known classes: ${[...KINDS, ...MARKS, ...sides].join(', ')}.`,
  fix: 'Correct its spelling, or add the side to deck.yaml.',
});

/** The one remark on all that is left out. */
export function looksRemark(looks: readonly Look[]): DrawingProblem[] {
  const firsts = [...new Map(looks.toReversed().map(({ word, line }) => [word, line])).entries()];
  if (firsts.length === 0) return [];
  const inOrder = firsts.toSorted(([, a], [, b]) => a - b);
  return [
    {
      line: inOrder[0]?.[1] ?? 1,
      message: `Not drawn: ${inOrder.map(([word, line]) => `${word} (line ${line})`).join(', ')}.`,
      context: 'Type, colours, spacing and links are those of the site.',
      fix: 'Take it out, or leave it to other programs that draw this file.',
    },
  ];
}
