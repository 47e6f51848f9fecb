/** Where something of a class is kept. */
export const keyIn = (session: string, key: string): string => `session/${session}/${key}`;

let current: string | undefined;

/** From now on what a class leaves behind on this page is kept as that of this session. */
export function enter(session: string): void {
  current = session;
}

/** Where this page keeps something: under its class, or, where it is read alone, for the reader. */
export const here = (key: string): string => (current === undefined ? key : keyIn(current, key));
