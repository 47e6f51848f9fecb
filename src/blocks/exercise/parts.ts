import { make } from '../../parts/page/make.ts';

/** A line whose changes a screen reader tells when it has time. */
export const status = (className: string): HTMLParagraphElement => make('p', { className, role: 'status' });

/** `3`, `3 and 5`, `3, 5 and 8`. */
export const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
