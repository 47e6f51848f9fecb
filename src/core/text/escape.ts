/** Text as it may stand in XML, between tags or in a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Data as JSON that may stand in a script of a page: no `</script>` in it ends that. */
export const jsonForPage = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Code as it may stand in a script element of a page: in strings, two sequences would end it or hide what follows. */
export const scriptForPage = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '<\\').trim();

/** A text as a string of CSS. Neither a quotation mark nor `</style>` in a deck’s title ends it, wherever the CSS stands. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<>\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
