/** A way to write the days of a deck, which are UTC. English is British. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });

/** `30 June 2026`, or `June 2026` where the day is not known. */
export function longDate(date: string, language: string): string {
  const day = date.length > 7 ? 'numeric' : undefined;
  const month = date.length > 4 ? 'long' : undefined;
  return dateFormat(language, { day, month, year: 'numeric' }).format(new Date(date));
}

/** A moment where a class is, in ms since 1970. */
const here = (moment: number, options: Intl.DateTimeFormatOptions): string =>
  new Date(moment).toLocaleString('en-GB', { ...options, hour: '2-digit', minute: '2-digit' });

/** `Wed 25 Nov, 09:20`. */
export const longTime = (moment: number): string => here(moment, { weekday: 'short', day: 'numeric', month: 'short' });

/** `Wed 09:20`. */
export const shortTime = (moment: number): string => here(moment, { weekday: 'short' });

/** `09:20`. */
export const timeOfDay = (moment: number): string => here(moment, {});

/** `5,090`, `4.5`: a number as the deck's language writes it. */
export const numberIn = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);
