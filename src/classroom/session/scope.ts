/** Gives the key of something that belongs to a class. */
export const sessionKey = (session: string, key: string): string => `session/${session}/${key}`;

let currentSession: string | undefined;

/** Sets the class under which this page stores from now on. */
export function setSession(session: string): void {
  currentSession = session;
}

/** Gives the key of something on this page: under its class, or, where it is read alone, for the reader. */
export const scopedKey = (key: string): string =>
  currentSession === undefined ? key : sessionKey(currentSession, key);
