// Words and the places where a line may break, in any script that is read from the left.

/** Scripts whose words stand without a space between them. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const touching = new RegExp(`[${unspaced}]`, 'u');

/** Whether words of a text stand without a space between them. */
export const wordsTouch = (text: string): boolean => touching.test(text);

/** A letter or digit by which a word can be longer than what was found: in scripts without spaces the next word touches it. */
export const wordSign = `(?:(?![${unspaced}])[\\p{L}\\p{N}])`;

const wideLetter = new RegExp(`[${unspaced}\\u3000-\\u303F\\uFF00-\\uFFEF]`, 'gu');

/** The room of a text, in Latin letters of which a letter that touches the next takes about two. */
export const roomInLetters = (text: string): number => text.length + (text.match(wideLetter)?.length ?? 0);

let segmenter: Intl.Segmenter | undefined;
/** Made once, and not before it is needed: an older browser has none. */
function segments(text: string): Intl.SegmentData[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(text)];
}

/** Begins nothing, and stands with the word behind it. */
const opening = /^[\p{Ps}\p{Pi}“‘]+$/u;

/** Words that a number does not count. */
const small = 'and|or|to|of|in|on|at|by|for|from|after|until|since|as|the';
/** A number before what it counts, or a day before its month; a year counts nothing. */
const counting = `(?<!\\S)(?!(?:1[89]|20)\\d\\d )\\d[\\d.,]*(?<![.,]) (?!(?:${small})\\b)(?=\\p{L})`;
/** A word with the spaces round it, at which a line may break; at a hard space it may not, nor between a number and what it counts. */
const breakable = new RegExp(`[^\\S\\u00A0]*(?:${counting}|[\\S\\u00A0])+[^\\S\\u00A0]*`, 'gu');

/**
 * The pieces of a text between which a line may break, each with the spaces behind it: together they are the text. Words
 * with spaces break at these only; where words touch, a mark stays with its word, a number with what it counts, and each of
 * `whole`, such as a name, together.
 */
export function piecesOf(text: string, whole: readonly string[] = []): string[] {
  return (text.match(breakable) ?? []).flatMap((word) => (touching.test(word) ? touchingPieces(word, whole) : word));
}

function touchingPieces(word: string, whole: readonly string[]): string[] {
  const pieces: string[] = [];
  const isWithin = (place: number) =>
    whole.some((name) => word.slice(Math.max(0, place - name.length + 1), place + name.length - 1).includes(name));
  let holds = false;
  for (const { segment, isWordLike, index } of segments(word)) {
    const last = pieces.at(-1);
    const counts = last !== undefined && /\d$/.test(last) && /^.$/u.test(segment);
    const inName = isWithin(index);
    if (last !== undefined && (holds || counts || inName || (!isWordLike && !opening.test(segment))))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    holds = opening.test(segment) || (last === undefined && segment.trim() === '');
  }
  return pieces;
}

/** Pieces set on one line: the spaces at its end take no room. */
export const lineOf = (pieces: readonly string[]): string => pieces.join('').trimEnd();

/** The words of a text, as people count them. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–%$-]*/gu) ?? []).reduce(
    (sum, word) => sum + (touching.test(word) ? segments(word).filter(({ isWordLike }) => isWordLike).length : 1),
    0,
  );

const lettersOrWords = new RegExp(`[${unspaced}]|${wordSign}+`, 'gu');

/**
 * The letters of a text, by which its length is told where words touch: without spaces and marks, and a number or a word of
 * another script is one.
 */
export const countLetters = (text: string): number => text.match(lettersOrWords)?.length ?? 0;

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

/**
 * A quotation mark: the marks of any script, and a straight single one that opens a word. One
 * within or after a word is an apostrophe.
 */
export const quotationMark = /["“”„‟‘‚«»‹›「」『』]|(?<![\p{L}\p{N}])'(?=\p{L})/u;

/** The language code of words that are written in Latin letters instead of their own script: `zh-Latn` for `zh-Hans`. */
export const inLatin = (language: string): string => `${new Intl.Locale(language).language}-Latn`;
