/** Code as it may stand in a script element of a page: in strings, two sequences would end it or hide what follows. */
export const scriptForPage = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '<\\').trim();
