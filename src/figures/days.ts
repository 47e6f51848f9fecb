import { scaleLinear } from 'd3-scale';

/** Days since 1970, UTC. A month without a day is its first. */
export const dayNumber = (date: string): number => Date.parse(date) / 864e5;

/** Places days on a line: from the first to the last of them lies the given stretch, in px. */
export function dayScale([first, last]: readonly [string, string], [from, to]: readonly [number, number]) {
  const scale = scaleLinear([dayNumber(first), dayNumber(last)], [from, to]);
  return (date: string, daysLater = 0): number => scale(dayNumber(date) + daysLater);
}

/** `2 April`, `May` where the day is not known, and with the year where one is asked for; never broken over two lines. */
export function longDay(date: string, language: string, withYear = false): string {
  const options = { day: date.length > 7 ? 'numeric' : undefined, year: withYear ? 'numeric' : undefined } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, month: 'long', timeZone: 'UTC' })
    .format(new Date(date))
    .replaceAll(' ', '\u00A0');
}
