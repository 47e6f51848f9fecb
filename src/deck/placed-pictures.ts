/** Words with a value by which Marp sizes and places a picture in its alternative text; no sentence has them. */
const valued =
  /^(?:(?:left|right|w|h|width|height|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia):\S+|bg)$/;
/** Words that do so only at the beginning or behind such a word: a picture may as well show a left bank. */
const bare =
  /^(?:left|right|vertical|fit|cover|contain|auto|blur|brightness|contrast|grayscale|invert|opacity|saturate|sepia|\d+%)$/;

/** The alternative text of a picture, and the words in it that only place the picture. */
export function partsOfAlt(alt: string): { says: string; places: string } {
  const words = alt.split(/\s+/).filter(Boolean);
  const isPlaced = words.some((word) => valued.test(word));
  const places: string[] = [];
  const says: string[] = [];
  let before = isPlaced;
  for (const word of words) {
    before = isPlaced && (valued.test(word) || (before && bare.test(word)));
    (before ? places : says).push(word);
  }
  return { says: says.join(' '), places: places.join(' ') };
}

/** Whether a picture of a slide's text lies behind or beside the words in Marp. */
export const hasBackground = (text: string): boolean => /!\[(?:[^\]]*\s)?bg(?:\s[^\]]*)?\]\(/.test(text);
