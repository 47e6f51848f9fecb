import type { z } from 'zod';

/** A number that is drawn, where it stands in the data, and the claims that it rests on. */
export interface Quantity {
  path: PropertyKey[];
  number: number;
  claims: readonly string[];
}

/** A broken rule, and where in the data. */
export interface Fault {
  path: PropertyKey[];
  message: string;
  context?: string;
  fix: string;
  /** Of style, completeness or caution: it can be drawn and played all the same. */
  remark?: true;
}

/** Refuses what a check of a schema found, at the path of its key; what else is checked goes on. */
export function refuse<Data>({ value, issues }: z.core.ParsePayload<Data>, path: PropertyKey[], message: string): void {
  issues.push({ code: 'custom', input: value, path, message, continue: true });
}

/**
 * A check for schemas: no two entries of a list, or of a book by ids, say the same under one of these keys, or at all where
 * no key is given. Capitals make no difference.
 */
export const noneTwice =
  (...keys: readonly string[]) =>
  (payload: z.core.ParsePayload<object>): void => {
    const entries = Object.entries(payload.value);
    for (const key of keys.length > 0 ? keys : [undefined]) {
      const seen = new Set<string>();
      for (const [at, entry] of entries) {
        const value: unknown = key === undefined ? entry : entry[key];
        const known = String(value).toLowerCase();
        const path = [Array.isArray(payload.value) ? Number(at) : at, key ?? []].flat();
        if (seen.has(known)) refuse(payload, path, `"${value}" stands twice`);
        seen.add(known);
      }
    }
  };

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

/** A drawing of true days from one to another. */
interface Span {
  from: { date: string };
  to: { date: string };
}

/** A day within it, by the path of its key. */
interface Within {
  path: PropertyKey[];
  date: string;
  /** The first day of what lasts until this one. */
  notBefore?: string;
}

/**
 * A check for schemas: no span runs backwards, and the whole has room in its drawing for its `most` days and holds every
 * other day of it. Else the drawing would be told of, whose words then do not fit, and not the date that is at fault.
 */
export const daysInSpan =
  <Data extends Span>(most: number, within: (data: Data) => Within[]) =>
  (payload: z.core.ParsePayload<Data>): void => {
    const { value } = payload;
    const [from, to] = [value.from.date, value.to.date];
    if (to < from) {
      refuse(payload, ['from', 'date'], `it is later than the last day, ${to}`);
      return;
    }
    if (Date.parse(to) - Date.parse(from) >= most * 864e5)
      refuse(
        payload,
        ['to', 'date'],
        `it is more than ${most} days after ${from}, for which a drawing of days has no room`,
      );
    for (const { path, date, notBefore = date } of within(value))
      if (date < notBefore) refuse(payload, path, `it is earlier than its own first day, ${notBefore}`);
      else if (date < from || date > to)
        refuse(payload, path, `it lies outside the drawing, which goes from ${from} to ${to}`);
  };

/** The days of things that may last: each in the list under `key`, with the day until which it lasts. */
export const daysOf = (key: string, things: readonly { date: string; until?: string | undefined }[]): Within[] =>
  things.flatMap(({ date, until }, index) => [
    { path: [key, index, 'date'], date },
    ...(until ? [{ path: [key, index, 'until'], date: until, notBefore: date }] : []),
  ]);
