import { type Document, isScalar, visit } from 'yaml';

/** Text that YAML takes for something else, and so leaves out in silence; or marks that it does not take for its own. */
interface Trap {
  offset: number;
  wrong: string;
  mend?: string;
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
        wrong: `"*${source}" is taken for the name of a value, and not for text.`,
      });
    },
    Node(_, node) {
      const [offset = 0] = node.range ?? [];
      const { anchor, comment } = isScalar(node) ? node : {};
      if (anchor !== undefined && !aliases.has(anchor))
        traps.push({ offset, wrong: `"&${anchor}" is taken for the name of what follows it, and not for text.` });
      if (node.tag?.startsWith('!'))
        traps.push({ offset, wrong: `"${node.tag}" is taken for a type, and not for text.` });
      // A phrase that is quoted stands between other words; curly marks round the whole of a text were meant for YAML.
      if (isScalar(node) && node.type === 'PLAIN' && /^[“„][^“”„]*[“”]$/.test(String(node.value)))
        traps.push({
          offset,
          wrong: `${String(node.value).slice(0, 12)}… stands in curly quotation marks, which are printed with it.`,
          mend: 'Use straight ones, or none.',
        });
      if (comment && /^[^\s!#]/.test(comment))
        traps.push({ offset, wrong: `"#${comment}" is taken for a remark, and not for text.` });
      // After one word a remark is meant; after several the # may belong to them, as in "house # 1".
      else if (comment && isScalar(node) && node.type === 'PLAIN' && /\s/.test(String(node.value)))
        traps.push({
          offset,
          wrong: `"#${comment}" after a text is taken for a remark, and not for text.`,
          mend: 'Put quotation marks around the whole text, or the remark on a line of its own.',
        });
    },
  });
  return traps.sort((a, b) => a.offset - b.offset)[0];
}
