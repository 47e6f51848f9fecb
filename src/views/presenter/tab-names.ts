/** The tools below the picture, of which one may be open. */
export const tabs = ['plan', 'sources', 'questions', 'phones'] as const;
export type Tab = (typeof tabs)[number];
