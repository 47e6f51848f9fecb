/** A moment where a class is, in ms since 1970. */
const here = (moment: number, options: Intl.DateTimeFormatOptions): string =>
  new Date(moment).toLocaleString('zh-Hans', { ...options, hour: '2-digit', minute: '2-digit', hour12: false });

export const longTime = (moment: number): string => here(moment, { weekday: 'short', day: 'numeric', month: 'short' });

export const shortTime = (moment: number): string => here(moment, { weekday: 'short' });

export const timeOfDay = (moment: number): string => here(moment, {});

/** `5090`, `19,132`: four digits stand together, as in the deck's sentences. */
export const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(value);
