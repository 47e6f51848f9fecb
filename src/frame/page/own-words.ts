import { wordsLanguage } from '#words/index.ts';

/** The language of what the site itself says, where nobody has written that in the deck’s: screen readers are told, and say it so. */
export const languageOfOwnWords = (language: string): string | undefined =>
  new Intl.Locale(language).language === new Intl.Locale(wordsLanguage).language ? undefined : wordsLanguage;
