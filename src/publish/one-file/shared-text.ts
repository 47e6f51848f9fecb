// Known to the build, which writes references, and to the browser, which reads them.

/** Two letters that no text has: Unicode leaves them without a meaning. */
const [opens, closes] = ['\uE000', '\uE001'];
const references = new RegExp(`${opens}(\\d+),(\\d+)${closes}`, 'g');

/** Names a piece of the shared text by its place and length. */
export const reference = (start: number, length: number): string => `${opens}${start},${length}${closes}`;

/** Puts the pieces of the shared text into the places where they are named. A piece may name others. */
export function expand(text: string, shared: string): string {
  return text.replace(references, (_, start: string, length: string) =>
    expand(shared.slice(Number(start), Number(start) + Number(length)), shared),
  );
}

/** Text as it may stand in a script element: three sequences would end it or change how it is read. */
export const hide = (text: string): string => text.replace(/<(?=\/?script|!--)/gi, `<${closes}`);
/** Gives a text back that was made safe to stand in a page. */
export const unhide = (text: string): string => text.replaceAll(`<${closes}`, '<');

/** Whether a text can be shared at all. */
export const isPlain = (text: string): boolean => !text.includes(opens) && !text.includes(closes);
