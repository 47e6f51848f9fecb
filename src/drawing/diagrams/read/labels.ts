import type { Look } from './looks.ts';
import type { Raw, RawBlock } from './stores.ts';

/** Words as they are set: a drawing has one type, so what mermaid would set bold, as an icon or in a tag of HTML is left out. */

/** The same labels without looks, and which looks they had, each with the line where it stands. */
export function withPlainLabels(raw: Raw, text: string): { raw: Raw; looks: Look[] } {
  const looks: Look[] = [];
  const note = (word: string) => {
    const at = text.indexOf(word);
    looks.push({ word, line: at < 0 ? 1 : text.slice(0, at).split('\n').length });
  };
  const plain = (label: string, type?: string) => plainLabel(label, type === 'markdown', note);
  switch (raw.type) {
    case 'graph': {
      const nodes = raw.nodes.map((node) => ({ ...node, label: plain(node.label ?? '', node.labelType) || node.id }));
      const edges = raw.edges.map((edge) => ({ ...edge, label: plain(edge.label ?? '', edge.labelType) }));
      return { raw: { ...raw, nodes, edges }, looks };
    }
    case 'block': {
      const worded = (block: RawBlock): RawBlock => ({
        ...block,
        ...(block.label !== undefined && { label: plain(block.label) }),
        ...(block.children && { children: block.children.map(worded) }),
      });
      const edges = raw.edges.map((edge) => ({ ...edge, label: plain(edge.label ?? '') }));
      return { raw: { ...raw, blocks: raw.blocks.map(worded), edges }, looks };
    }
    case 'sequence': {
      const actors = raw.actors.map((actor) => ({ ...actor, description: plain(actor.description) }));
      const lines = raw.lines.map((line) => (line.does === 'close' ? line : { ...line, words: plain(line.words) }));
      return { raw: { ...raw, actors, lines }, looks };
    }
    case 'timeline': {
      const tasks = raw.tasks.map((each) => ({
        ...each,
        section: plain(each.section),
        task: plain(each.task),
        events: each.events.map((event) => plain(event)),
      }));
      return { raw: { ...raw, tasks }, looks };
    }
  }
}

const tag = /<(?!br\b)\/?[a-z][^<>]*>/gi;
const icon = /\bfa[bklrs]?:fa-[\p{L}\p{N}_-]+\s*/gu;
/** Bold before italic; a mark between two letters is none. */
const emphasis = [
  /\*\*(\S(?:[^*]*\S)?)\*\*/g,
  /(?<!\w)__(\S(?:[^_]*\S)?)__(?!\w)/g,
  /\*(\S(?:[^*]*\S)?)\*/g,
  /(?<!\w)_(\S(?:[^_]*\S)?)_(?!\w)/g,
];

function plainLabel(label: string, isMarkdown: boolean, note: (word: string) => void): string {
  const [, quoted] = /^\s*`([\s\S]*)`\s*$/.exec(label) ?? [];
  const worded = (quoted ?? label)
    .replaceAll(tag, (found) => {
      if (!found.startsWith('</')) note(found.replaceAll(/\s.*(?=>)/gs, ''));
      return '';
    })
    .replaceAll(icon, (found) => {
      note(found.trim());
      return '';
    })
    .replaceAll('\\n', '<br/>');
  if (!isMarkdown && quoted === undefined) return worded;
  return emphasis.reduce((words, mark) => words.replaceAll(mark, '$1'), worded);
}
