import { blocksNamed, plainText } from '../piece.ts';
import type { Problem } from '../problem.ts';
import type { Ledger } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';

/** A word that is marked as a term or a person is one of those by which the ledger knows it, or holds one. */
export function checkMarkedWords(
  { file, body }: SlideFile,
  { glossary, people }: Pick<Ledger, 'glossary' | 'people'>,
  problems: Problem[],
): void {
  const marked = [
    ...blocksNamed(body, 'Term').map((block) => {
      const entry = glossary.data[block.props.id];
      return { block, as: 'term', by: 'The glossary', key: 'also', forms: entry && [entry.term, ...entry.also] };
    }),
    ...blocksNamed(body, 'Person').map((block) => {
      const entry = people.data[block.props.id];
      return { block, as: 'person', by: 'people.yaml', key: 'names', forms: entry && [entry.name, ...entry.names] };
    }),
  ];
  for (const { block, as, by, key, forms } of marked) {
    const said = block.children.map(plainText).join('');
    if (!forms || forms.some((form) => said.toLowerCase().includes(form.toLowerCase()))) continue;
    problems.push({
      file,
      line: block.line,
      wrong: `"${said}" is marked as the ${as} "${block.props.id}".`,
      known: `${by} knows ${as === 'term' ? 'it' : 'them'} as ${[...new Set(forms)].join(', ')}.`,
      mend: `Correct the id, or add the word to its ${key}:.`,
      // A word in another form is likely, another person's card would mislead.
      ...(as === 'term' && { remark: true }),
    });
  }
}
