import type { Cited } from '#core/schema/cited.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { drawPage } from './draw.ts';
import { type Line, type Note, schema } from './schema.ts';

const noted = (words: string, { title, says, claims }: Note): Cited => ({ says: `${words}: ${title} ${says}`, claims });

const wordsOf = ({ before, wrong, after, right, other, quoted }: Line): string => {
  const place = [before, wrong, after].filter(Boolean).join(' ');
  const mended = right === undefined ? '' : ` → ${right}`;
  return `${quoted ? '“…”' : place}${mended}${other === undefined ? '' : ` | ${other}`}`;
};

export const page = figureKind(schema, {
  draw: drawPage,
  tell: ({ address, lacks, lines }) => {
    const all = [address, ...lines].flatMap((line) => (line?.note ? [noted(wordsOf(line), line.note)] : []));
    const head = lacks && (lacks.note ? noted(lacks.says, lacks.note) : { says: lacks.says, claims: lacks.claims });
    return { groups: [{ items: head ? [head, ...all] : all }] };
  },
});
