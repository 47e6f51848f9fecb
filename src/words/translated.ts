/** What may be written of some words: each part of them, or all. A function is written anew with what it is given. */
export type Written<Words> = Words extends (...given: never[]) => unknown
  ? Words
  : Words extends string
    ? string
    : Words extends readonly unknown[]
      ? { readonly [Key in keyof Words]: Written<Words[Key]> }
      : { readonly [Key in keyof Words]?: Written<Words[Key]> };

const isGroup = (words: unknown): words is Record<string, unknown> =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

/** Puts what is written in place of the English; what is missing stays, and its name is added to `missing`. */
export function translator(missing: string[]) {
  const over = (english: unknown, written: unknown, name: string): unknown => {
    if (written === undefined) {
      missing.push(name);
      return english;
    }
    if (!isGroup(english) || !isGroup(written)) return written;
    const parts = Object.entries(english).map(([key, words]) => [key, over(words, written[key], `${name}.${key}`)]);
    return Object.fromEntries(parts);
  };
  return <Words>(name: string, english: Words, written: Written<Words> | undefined): Words =>
    over(english, written, name) as Words;
}
