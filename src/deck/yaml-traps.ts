import { type Document, isAlias, isNode, isScalar, type Pair, visit } from 'yaml';

/** Text that YAML takes for something else, and so leaves out in silence. */
interface Trap {
  offset: number;
  wrong: string;
}

/** The first word at the beginning of a text that is taken for a name or a type, or a # within it for a remark. */
export function trapIn(document: Document): Trap | undefined {
  const traps: Trap[] = [];
  const named = new Set<string>();
  visit(document, {
    Alias(_, { source }) {
      named.add(source);
    },
  });
  const look = (node: unknown) => {
    if (!isNode(node) || isAlias(node)) return;
    const [offset = 0] = node.range ?? [];
    const anchor = isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined && !named.has(anchor))
      traps.push({ offset, wrong: `"&${anchor}" is taken for the name of what follows it, and not for text.` });
    if (node.tag?.startsWith('!'))
      traps.push({ offset, wrong: `"${node.tag}" is taken for a type, and not for text.` });
    const remark = isScalar(node) ? node.comment : undefined;
    if (remark && /^[^\s!#]/.test(remark))
      traps.push({ offset, wrong: `"#${remark}" is taken for a remark, and not for text.` });
  };
  visit(document, {
    Node(_, node) {
      look(node);
    },
    Pair(_, { key }: Pair) {
      look(key);
    },
  });
  return traps.sort((a, b) => a.offset - b.offset)[0];
}
