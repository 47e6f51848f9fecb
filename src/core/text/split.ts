let segmenter: Intl.Segmenter | undefined;
/** Short forms after which a sentence goes on. */
const shortForms = [
  /\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|St|Mt)\.\s*$/,
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/,
  /(?:\b(?:a\.m|p\.m|Nos?|Fig|vs|approx|ca|e\.g|i\.e)\.|\b[A-Z]\.)\s*$/,
];
const goesOn = (text: string) => shortForms.some((form) => form.test(text));

/**
 * Splits a paragraph where its sentences end. Whatever matches `closing` at the start of a sentence, such as the mark that
 * ends a block, belongs to the one before. Nothing is lost: the parts together are the text.
 */
export function splitSentences(text: string, closing = /^\s*/): string[] {
  const parts: string[] = [];
  // Made once, and not before it is needed: an older browser has none.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment } of segmenter.segment(text)) {
    const [end = ''] = parts.length > 0 ? (closing.exec(segment) ?? []) : [];
    const own = segment.slice(end.length);
    if (end !== '') parts[parts.length - 1] += end;
    const last = parts.at(-1);
    if (last !== undefined && goesOn(last)) parts[parts.length - 1] = last + own;
    else if (own !== '') parts.push(own);
  }
  return parts;
}
