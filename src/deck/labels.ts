/** What a label is made from: both books of claims, by id. */
interface Labelled {
  claims: Readonly<Record<string, { paragraphs: number[] }>>;
  outside: Readonly<Record<string, object>>;
}

/** The source mark of each claim: its paragraph and, where a paragraph makes several, a letter; `+n` for outside context. */
export function labelsOf({ claims, outside }: Labelled): Map<string, string> {
  const perParagraph = new Map<number, string[]>();
  const article = Object.entries(claims);
  for (const [id, { paragraphs }] of article) {
    const [first = 0] = paragraphs;
    perParagraph.set(first, [...(perParagraph.get(first) ?? []), id]);
  }
  const labelOf = (id: string, [first = 0]: number[]) => {
    const siblings = perParagraph.get(first) ?? [];
    return `${first}${siblings.length > 1 ? letters(siblings.indexOf(id)) : ''}`;
  };
  return new Map([
    ...article.map(([id, { paragraphs }]): [string, string] => [id, labelOf(id, paragraphs)]),
    ...Object.keys(outside).map((id, index): [string, string] => [id, `+${index + 1}`]),
  ]);
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
