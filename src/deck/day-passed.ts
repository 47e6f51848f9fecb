/** Whether a day, `2026-11-10`, has passed on another one: from the next morning on. */
export const dayPassed = (day: string, on: string): boolean => on > day;
