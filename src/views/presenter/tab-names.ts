/** The tools below the picture, of which one is open. */
export const tabs = ['screen', 'time', 'plan', 'sources', 'questions'] as const;
export type Tab = (typeof tabs)[number];
