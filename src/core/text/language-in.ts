/** The language that a file of settings names, `deck.yaml` or that of an edition; English where it names none. */
export const languageIn = (settings: string): string =>
  /^language:\s*["']?([A-Za-z0-9-]+)/m.exec(settings)?.[1] ?? 'en';
