import { make } from '#frame/browser/elements/make.ts';

/** A line whose changes a screen reader tells when it has time. */
export const status = (className: string): HTMLParagraphElement => make('p', { className, role: 'status' });
