import { listed, type Problem } from './problem.ts';

/** The settings with which the file of a slide begins, between two lines of hyphens: the whole of it, and what stands in it. */
export const frontMatter = /^---\n(.*?)\n---(?:\n|$)/s;

/** A note for the teacher as other tools have it, and where it stands. */
export interface PastedNote {
  line: number;
  text: string;
}

/** Code, in which nothing is meant for us; a comment; what a slide cannot show. */
const apart =
  /(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\k<fence>[`~]*[ \t]*$|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\k<ticks>(?!`))|<!--(?<comment>[\s\S]*?)-->|<(?<sheet>style|script|iframe|video|audio|svg|canvas|object)\b[^>]*>[\s\S]*?<\/\k<sheet>>/gim;
/** Settings of Marp and of reveal.js. */
const setting =
  /^\s*(?:\.(?:slide|element):|_?(?:class|paginate|theme|header|footer|size|style|math|headingDivider|color|background\w*):)/;
/** A formula as pandoc knows it: no space inside its signs, and no digit behind them, as two prices have. */
const formula = /((?<!\\)\$\$[\s\S]+?\$\$|(?<![\\$])\$(?=[^\s$])(?:[^$\n\\]|\\[^\n]|\n(?!\n))*?(?<=[^\s\\])\$(?!\d))/;
/** A tag of HTML or of a web component; a block has a capital letter. */
const tag = /<(\/?)([a-z][\w:-]*)((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*?)?)(\/?)>/g;
/** Where Slidev and others put what follows: a line such as `::right::`. */
const slot = /^[ \t]*::[ \t]*([a-z][\w-]*)[ \t]*::[ \t]*$/gim;
const ownLook = 'A slide has the look of its deck.';
/** What an author may do who needs it. */
const sheetFix = (sheet: string): string | undefined =>
  /^(?:iframe|video|audio)$/i.test(sheet) ? 'Link to it: [what it shows](https://…).' : undefined;
const onlyLines = (text: string): string => text.replace(/[^\n]/g, '');

/** The text with nothing but its line breaks where it holds code or comments. */
export const withoutCode = (text: string): string => text.replace(apart, onlyLines);

/** Elements of HTML that are something in a slide too. */
const known = ['a', 'b', 'blockquote', 'br', 'del', 'em', 'i', 'img', 's', 'strong'];

/** Elements that begin a line of their own: their words do not run into those of the next. */
const blocks =
  /^(?:p|div|section|article|center|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|td|th|h[1-6]|hr|details|summary|figure|figcaption)$/;
/** Lists of HTML become lists of Markdown where each item has a line of its own. */
const lists = /^(?:ul|ol|li)$/;
/** What stands before a tag with which the words of its line begin. */
const beginsLine = /(?:^|\n)(?:[^\S\n]|<[^>\n]*>)*$/;
/** Elements that change what is said, so that their words alone do not do. */
const raised: Readonly<Record<string, string>> = {
  sub: 'Write a sign such as ₂, or a formula: $H_2O$.',
  sup: 'Write a sign such as ², or a formula: $m^2$.',
};

/** The text of a slide without what a parser of MDX cannot read of other tools; every line keeps its number. */
export function withoutPasted(file: string, given: string, problems: Problem[]): { text: string; notes: PastedNote[] } {
  const notes: PastedNote[] = [];
  const named = new Set<string>();
  const begin = frontMatter.exec(given)?.[0].length ?? 0;
  const lineAt = (at: number) => given.slice(0, at).split('\n').length;
  const remark = (message: string, line: number, context: string, fix = 'Take it out, or leave it so.') => {
    problems.push({ file, line, message, context, fix, remark: true });
  };
  const leftOut = (what: string, at: number, context: string, fix?: string) => {
    if (named.has(what)) return;
    named.add(what);
    remark(`${what} is left out.`, lineAt(at), context, fix);
  };
  /** Elements whose words alone stay, with their lines. */
  const stripped = new Map<string, number>();
  /** Elements as MDX has them, or their words alone; and signs of money, which begin no formula. */
  const plain = (from: number, to?: number): string => {
    let at = from;
    const parts = given.slice(from, to).split(formula);
    return parts
      .map((part, index) => {
        at += part.length;
        return index % 2 === 1 ? part : withElements(part, at - part.length).replace(/(?<!\\)\$/g, '\\$');
      })
      .join('');
  };
  const slots = new Map<string, number>();
  /** What of the words comes only with a press in other tools. */
  let isStepped = false;
  const withElements = (written: string, at: number): string => {
    const text = written.replace(slot, (line: string, _, offset: number) => {
      if (!slots.has(line.trim())) slots.set(line.trim(), lineAt(at + offset));
      return ' '.repeat(line.length);
    });
    let item = '-';
    return text.replace(
      tag,
      (whole, ends: string, name: string, attributes: string, closes: string, offset: number) => {
        const lines = onlyLines(attributes);
        isStepped ||= /^v-clicks?$/.test(name) || /\sv-click|\bfragment\b/.test(attributes);
        if (/^[uo]l$/.test(name)) item = name === 'ol' ? '1.' : '-';
        if (name === 'li' && !ends) return `${beginsLine.test(text.slice(0, offset)) ? item : '·'} ${lines}`;
        if (known.includes(name)) {
          const shown = attributes.match(/\s(?:src|alt|href)="[^"]*"/g)?.join('') ?? '';
          const isVoid = closes || name === 'br' || name === 'img';
          return `<${ends}${name}${shown}${isVoid ? ' /' : ''}>${lines}`;
        }
        if (Object.hasOwn(raised, name)) leftOut(`<${name}>`, at + offset, 'Its words stay.', raised[name]);
        else if (!lists.test(name) && !stripped.has(`<${name}>`)) stripped.set(`<${name}>`, lineAt(at + offset));
        // Two keys that are pressed together.
        const isBesideNext = name === 'kbd' && ends && text.startsWith('<kbd', offset + whole.length);
        return blocks.test(name) || isBesideNext ? `${lines} ` : lines;
      },
    );
  };
  let [text, end] = [given.slice(0, begin), begin];
  for (const { 0: whole, index, groups = {} } of given.slice(begin).matchAll(apart)) {
    const { code, comment, sheet } = groups;
    const at = begin + index;
    text += plain(end, at) + (code ?? onlyLines(whole));
    end = at + whole.length;
    if (sheet)
      leftOut(
        `<${sheet}>`,
        at,
        /^s(?:tyle|cript)$/i.test(sheet) ? ownLook : 'A slide shows no such thing.',
        sheetFix(sheet),
      );
    else if (setting.test(comment ?? '')) leftOut(`“${comment?.trim().split('\n')[0]}”`, at, ownLook);
    else if (comment?.trim()) notes.push({ line: given.slice(0, at).split('\n').length, text: comment });
  }
  const rest = plain(end);
  const leftOutTogether = (found: ReadonlyMap<string, number>, context: [string, string], fix?: string) => {
    const [[, line] = ['', 1]] = found;
    const names = listed([...found.keys()]);
    if (found.size === 1) remark(`${names} is left out.`, line, context[0], fix);
    else if (found.size > 1)
      remark(`${names} are left out.`, line, context[1], fix ?? 'Take them out, or leave them so.');
  };
  const hasSteps = /^steps:/m.test(given.slice(0, begin));
  leftOutTogether(
    stripped,
    ['Its words stay.', 'Their words stay.'],
    isStepped && !hasSteps ? 'For items that come one by one write steps: items in the front matter.' : undefined,
  );
  const below = 'The words of all parts stay, one part below the other.';
  leftOutTogether(slots, [below, below]);
  return { text: withoutNote(text + rest, notes), notes };
}

/** What reveal.js takes for notes: all from `Note:` on, here up to the next block. */
function withoutNote(text: string, notes: PastedNote[]): string {
  const [before = '', begins, said = ''] = text.split(/(?<=\n\s*\n)(Notes?:)(?=\s)([\s\S]*?(?=\n<[A-Z]|$))/);
  if (begins === undefined) return text;
  notes.push({ line: before.split('\n').length, text: said });
  return before + onlyLines(said) + text.slice(before.length + begins.length + said.length);
}
