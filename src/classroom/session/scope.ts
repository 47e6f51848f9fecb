/** Where something of a class is kept. */
export const sessionKey = (session: string, key: string): string => `session/${session}/${key}`;

let currentSession: string | undefined;

/** From now on what a class leaves behind on this page is kept as that of this session. */
export function setSession(session: string): void {
  currentSession = session;
}

/** Where this page keeps something: under its class, or, where it is read alone, for the reader. */
export const scopedKey = (key: string): string =>
  currentSession === undefined ? key : sessionKey(currentSession, key);
