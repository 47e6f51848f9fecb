import type { z } from 'zod';

/** Refuses what a check of a schema found, at the path of its key; what else is checked goes on. */
export function refuse<Data>({ value, issues }: z.core.ParsePayload<Data>, path: PropertyKey[], message: string): void {
  issues.push({ code: 'custom', input: value, path, message, continue: true });
}

/** A name that a part of a drawing gives, by the path of its key. */
interface Named {
  path: PropertyKey[];
  name: string;
}

/**
 * A check for schemas: what a part says that it is about stands in the same drawing. Else that part would be missing
 * there, without a word.
 */
export const namesAmong =
  <Data>(known: (data: Data) => readonly string[], named: (data: Data) => readonly Named[]) =>
  (payload: z.core.ParsePayload<Data>): void => {
    const names = known(payload.value);
    for (const { path, name } of named(payload.value))
      if (!names.includes(name)) refuse(payload, path, `nothing here is called "${name}", but ${names.join(', ')}`);
  };
