/** `5,090`, `4.5`: a number as the deck's language writes it. */
export const numberIn = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);
