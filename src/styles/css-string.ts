/** A text as a string of CSS. Neither a quotation mark nor `</style>` in a deck’s title ends it, wherever the CSS stands. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<>\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
