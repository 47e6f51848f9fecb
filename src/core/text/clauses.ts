/** Fewer letters than these make no line by themselves. */
const least = 12;

/** The clauses of a headline, each with the mark that ends it: where it may break by its sense. */
export function clausesOf(headline: string): string[] {
  const clauses: string[] = [];
  for (const part of headline.split(/(?<=[,;:?]) /)) {
    const last = clauses.at(-1);
    if (last !== undefined && Math.min(last.length, part.length) < least) clauses.splice(-1, 1, `${last} ${part}`);
    else clauses.push(part);
  }
  return clauses;
}
