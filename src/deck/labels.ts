import type { DeckSource } from './read-deck.ts';

/** The source mark of each claim: its paragraph and, where a paragraph makes several, a letter; `+n` for outside context. */
export function labelsOf({ ledger }: Pick<DeckSource, 'ledger'>): Map<string, string> {
  const perParagraph = new Map<number, string[]>();
  const article = Object.entries(ledger.claims.data);
  for (const [id, { paragraphs }] of article) {
    const [first = 0] = paragraphs;
    perParagraph.set(first, [...(perParagraph.get(first) ?? []), id]);
  }
  const labelOf = (id: string, [first = 0]: number[]) => {
    const siblings = perParagraph.get(first) ?? [];
    return `${first}${siblings.length > 1 ? String.fromCharCode(97 + siblings.indexOf(id)) : ''}`;
  };
  return new Map([
    ...article.map(([id, { paragraphs }]): [string, string] => [id, labelOf(id, paragraphs)]),
    ...Object.keys(ledger.outside.data).map((id, index): [string, string] => [id, `+${index + 1}`]),
  ]);
}
