import { wordSign } from '#core/text/words.ts';

const patterns = new Map<string, RegExp>();

/**
 * Finds words by themselves, in whatever letters: *Al* is not found in *metal*, and where words touch, as in Chinese, a name
 * is found between others. `ending` is a pattern that may follow
 * them. Made once: the same few are looked for in every sentence.
 */
export function wholeWords(words: string, ending = ''): RegExp {
  const key = `${words} ${ending}`;
  const known = patterns.get(key);
  if (known) return known;
  const own = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`(?<!${wordSign})${own}${ending}(?!${wordSign})`, 'iu');
  patterns.set(key, made);
  return made;
}
