import { blockNamed, isBlockName } from './blocks.ts';
import type { Finding, LineFinding } from './problem.ts';

/** Why a slide could not be parsed: what the parser is known to take for something else, or else its own `reason`. */
export const syntaxProblem = (text: string, reason: string): LineFinding =>
  openFence(text) ?? unquotedValue(text) ?? lackingSlash(reason) ?? parserProblem(reason);

/** Code that does not end takes the rest of the file with it, and the parser then misses the end of a block. */
export function openFence(text: string): LineFinding | undefined {
  let open: { mark: string; line: number } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (!mark) continue;
    if (!open) open = { mark, line: index + 1 };
    else if (mark.startsWith(open.mark) && line.trim() === mark) open = undefined;
  }
  return (
    open && {
      line: open.line,
      message: `The code that begins here with ${open.mark} does not end.`,
      fix: `End it with ${open.mark} on a line of its own.`,
    }
  );
}

/** A value that stands in no quotation marks, in curly ones, or in marks that do not end, which the parser takes for other mistakes. */
function unquotedValue(text: string): LineFinding | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const [, name] = /<[A-Z]\w*[^<>]*?\s([a-z][\w-]*)=(?:[^"'{\s]|"[^"]*$)/.exec(line) ?? [];
    if (name)
      return {
        line: index + 1,
        message: `The property "${name}" lacks its quotation marks.`,
        context: 'They are the straight ones of the keyboard, before the value and after it.',
        fix: `Write ${name}="…".`,
      };
  }
  return undefined;
}

/** A block that holds nothing, and was opened as if it held something. */
function lackingSlash(reason: string): LineFinding | undefined {
  const [, name = '', line] =
    /Expected (?:a closing tag for|the closing tag .* after the end of) `<(\w+)>` \((\d+):/.exec(reason) ?? [];
  if (!line || !isBlockName(name) || blockNamed(name).content !== 'nothing') return undefined;
  return { line: Number(line), message: `<${name}> lacks its slash.`, fix: `Write <${name} … />: it holds nothing.` };
}

/** What the parser means, in an author's words. */
function inWords(reason: string): Finding {
  const [, open, within] = /^Expected a closing tag for `<(\w+)>`(.*)/.exec(reason) ?? [];
  if (open && within)
    return {
      message: `<${open}> does not end in its own paragraph.`,
      context: 'A block within a sentence ends before the paragraph does; any other stands alone on its line.',
      fix: `Write </${open}> in the same paragraph, or put <${open}> and </${open}> on lines of their own, with an empty line before and after them.`,
    };
  if (open) return { message: `<${open}> is opened and does not end.`, fix: `Write </${open}> after what it holds.` };
  const [, closed, other] = /^Unexpected closing tag `<\/(\w+)>`(?:.*for `<(\w+)>`)?/.exec(reason) ?? [];
  if (closed)
    return {
      message: other
        ? `</${closed}> stands where <${other}> should end.`
        : `</${closed}> ends a block that is not open.`,
      fix: other
        ? `Write </${other}> before it, or correct one of the two names.`
        : `Write <${closed}> before what it holds, or take it out.`,
    };
  if (/expression|brace/.test(reason))
    return {
      message: 'A { begins something that a slide cannot hold.',
      context: 'Only a remark for authors stands in braces, as {/* this */}.',
      fix: 'Take the brace out, or say it in words.',
    };
  if (/comment/.test(reason))
    return { message: 'A remark is written otherwise in a slide.', fix: 'Write {/* and */} around it.' };
  return {
    message: 'A < begins a block here that cannot be read.',
    context: 'A block is <Name>, with a capital letter, or <Name key="value" />; each < has its >.',
    fix: 'Complete it, or say the sign in words, such as “less than”.',
  };
}

/** The parser's messages read `line:column: reason (line:column) (rule)`. */
function parserProblem(message: string): LineFinding {
  const [, line = '1', reason = message] = /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  return { line: Number(line), ...inWords(reason) };
}
