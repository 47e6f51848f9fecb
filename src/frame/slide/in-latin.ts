/** The language code of words that are written in Latin letters instead of their own script: `zh-Latn` for `zh-Hans`. */
export const inLatin = (language: string): string => `${new Intl.Locale(language).language}-Latn`;
