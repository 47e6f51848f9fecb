import { pageData } from '../page-data.ts';
import { type Guard, isListOf, isShape, isText } from './guards.ts';

/** `device` lasts until it is cleared; `window` survives a reload and ends with the window. */
type Place = 'device' | 'window';

const storageOf = (place: Place): Storage => (place === 'device' ? localStorage : sessionStorage);

/** Everything of this deck begins with it; another deck at the same address keeps its own things. */
export const prefix = `${pageData().deck}/`;

/**
 * What storage did not take: it may be full or forbidden. Then the page remembers as long as it is open, and hands it to
 * the page that it leads to.
 */
const untaken = new Map<string, string>(handed());

/** One thing that the site remembers on this device. */
export interface Memory<T> {
  /** What was kept; `undefined` where there is nothing, or something of another shape. */
  get(): T | undefined;
  set(value: T): void;
  forget(): void;
  /** Calls back with what `get` gives now, when another window of the site has kept something here or forgotten it. */
  onChange(hear: (value: T | undefined) => void): void;
}

/** The one way to keep a thing: under `key`, as JSON, and read back only if it `fits`. */
export function remembered<T>(key: string, fits: Guard<T>, place: Place = 'device'): Memory<T> {
  const name = prefix + key;
  const read = (text: string | null | undefined): T | undefined => {
    try {
      const found: unknown = JSON.parse(text ?? 'null');
      return fits(found) ? found : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    get: () => read(untaken.get(name) ?? attempt(() => storageOf(place).getItem(name))),
    set(value) {
      const text = JSON.stringify(value);
      const taken = attempt(() => {
        storageOf(place).setItem(name, text);
        return true;
      });
      if (!taken) untaken.set(name, text);
      else if (untaken.delete(name)) handOn();
    },
    forget() {
      if (untaken.delete(name)) handOn();
      attempt(() => storageOf(place).removeItem(name));
    },
    onChange(hear) {
      // Without a key everything was forgotten.
      addEventListener('storage', ({ key, newValue }) => (key === name || key === null) && hear(read(newValue)));
    },
  };
}

/** The keys under which something is kept on this device and which begin so. */
export function keysUnder(start: string): string[] {
  const names = new Set([...untaken.keys(), ...(attempt(() => Object.keys(localStorage)) ?? [])]);
  return [...names].filter((name) => name.startsWith(prefix + start)).map((name) => name.slice(prefix.length));
}

/** Whether storage has taken all that this page wanted to keep. */
export const isTaken = (): boolean => untaken.size === 0;

/** Opens another page of the site in this window, which then knows what this one knows. */
export function leadTo(address: URL): void {
  if (isTaken()) location.assign(address);
  else {
    history.pushState({ untaken: [...untaken] }, '', address);
    location.reload();
  }
}

function handed(): [string, string][] {
  const isHanded = isShape({ untaken: isListOf(isListOf(isText)) });
  const state: unknown = history.state;
  return isHanded(state) ? state.untaken.map(([name = '', text = '']) => [name, text]) : [];
}

/** What was handed to this page and has been kept or forgotten since does not come back when it is loaded again. */
function handOn(): void {
  if (handed().length > 0) history.replaceState({ untaken: [...untaken] }, '');
}

/** Forgets everything on this device but the named keys. */
export const forgetAllBut = (kept: readonly string[]): void => forgetWhere((key) => !kept.includes(key));

/** Forgets everything on this device whose key begins so. */
export const forgetUnder = (start: string): void => forgetWhere((key) => key.startsWith(start));

function forgetWhere(goes: (key: string) => boolean): void {
  const isOurs = (name: string) => name.startsWith(prefix) && goes(name.slice(prefix.length));
  for (const name of [...untaken.keys()].filter(isOurs)) untaken.delete(name);
  handOn();
  attempt(() => {
    for (const name of Object.keys(localStorage).filter(isOurs)) localStorage.removeItem(name);
  });
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
