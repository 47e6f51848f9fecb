/**
 * What comes from outside the page (storage, another window, the address) may be anything. A guard says whether it is
 * what it should be; what fails one is treated as if it were not there.
 */
export type Guard<T> = (found: unknown) => found is T;

/** What a guard lets through: a shape is written once, as its guard, and its type follows. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** An object whose parts may be missing where they may be `undefined`. */
type Shape<T> = Flat<
  { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    [K in keyof T as undefined extends T[K] ? K : never]?: T[K];
  }
>;
type Flat<T> = { [K in keyof T]: T[K] };

/** Any text, also an empty one. */
export const isText: Guard<string> = (found) => typeof found === 'string';
/** A finite number: JSON and clocks know no other. */
export const isNumber: Guard<number> = (found): found is number => Number.isFinite(found);
/** True or false, and nothing that merely counts as one. */
export const isFlag: Guard<boolean> = (found) => typeof found === 'boolean';

/** A guard for one of some known values. */
export const isOneOf =
  <const T extends string | number | null>(...known: readonly T[]): Guard<T> =>
  (found): found is T =>
    known.some((each) => each === found);

/** A guard that also lets through what is missing. */
export const isMaybe =
  <T>(fits: Guard<T>): Guard<T | undefined> =>
  (found): found is T | undefined =>
    found === undefined || fits(found);

/** A guard for what one of several guards lets through. */
export const isEither =
  <T extends readonly unknown[]>(...guards: { [K in keyof T]: Guard<T[K]> }): Guard<T[number]> =>
  (found): found is T[number] =>
    guards.some((fits) => fits(found));

/** A guard for a list of which every entry passes. */
export const isListOf =
  <T>(fits: Guard<T>): Guard<T[]> =>
  (found): found is T[] =>
    Array.isArray(found) && found.every(fits);

/** A guard for an object with these parts. It may hold more, which nobody reads. */
export const isShape =
  <T extends object>(parts: { [K in keyof T]-?: Guard<T[K]> }): Guard<Shape<T>> =>
  (found): found is Shape<T> =>
    isRecord(found) && Object.entries<Guard<unknown>>(parts).every(([name, fits]) => fits(own(found, name)));

/** The parts of several shapes, by the name that tells one from the others. */
type Shapes = Readonly<Record<string, Readonly<Record<string, Guard<unknown>>>>>;

/** One of these shapes, which `tag` names. */
export type Tagged<Tag extends string, S extends Shapes> = {
  [Name in keyof S]: Shape<{ [T in Tag]: Name } & { [K in keyof S[Name]]: Guarded<S[Name][K]> }>;
}[keyof S];

/** A guard for one of several shapes: its part `tag` holds the name of the shape. */
export const isTagged =
  <const Tag extends string, S extends Shapes>(tag: Tag, shapes: S): Guard<Tagged<Tag, S>> =>
  (found): found is Tagged<Tag, S> => {
    const name = isRecord(found) ? own(found, tag) : undefined;
    return isText(name) && Object.hasOwn(shapes, name) && isShape(shapes[name] ?? {})(found);
  };

/** Anything that is there, for the code that knows what it is. */
export const isAnything: Guard<NonNullable<unknown> | null> = (found): found is NonNullable<unknown> | null =>
  found !== undefined;

/** A guard for an object that holds one kind of value under any name. */
export const isRecordOf =
  <T>(fits: Guard<T>): Guard<Record<string, T>> =>
  (found): found is Record<string, T> =>
    isRecord(found) && Object.values(found).every(fits);

const isRecord = (found: unknown): found is object =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** A part that the object itself has: not `__proto__` or what else it inherits. */
const own = (found: object, name: string): unknown => Object.getOwnPropertyDescriptor(found, name)?.value;
