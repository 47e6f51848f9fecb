const patterns = new Map<string, RegExp>();

/**
 * Finds words by themselves, in whatever letters: *Al* is not found in *metal*. `ending` is a pattern that may follow
 * them. Made once: the same few are looked for in every sentence.
 */
export function wholeWords(words: string, ending = ''): RegExp {
  const key = `${words} ${ending}`;
  const known = patterns.get(key);
  if (known) return known;
  const own = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${own}${ending}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(key, made);
  return made;
}
