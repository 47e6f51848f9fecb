/** The letter of an option, the first being A. */
export const letterOf = (option: number): string => String.fromCharCode(65 + option);
