import { pageData } from '../page-data.ts';
import { type Guard, isListOf, isShape, isText } from './guards.ts';

/** `device` lasts until it is cleared; `window` survives a reload and ends with the window. */
type Scope = 'device' | 'window';

const storageOf = (place: Scope): Storage => (place === 'device' ? localStorage : sessionStorage);

/** Prefix of every key of this deck; another deck at the same address keeps its own things. */
export const keyPrefix = `${pageData().deck}/`;

/**
 * Values that storage did not take, as it may be full or forbidden. The page remembers them while it is open, and hands them
 * to the page that it leads to.
 */
const unsaved = new Map<string, string>(handedOver());

/** A value that the site stores on this device. */
export interface StoredValue<T> {
  /** Gives the stored value; `undefined` where there is none, or one of another shape. */
  get(): T | undefined;
  set(value: T): void;
  forget(): void;
  /** Calls back with what `get` gives now, when another window of the site has kept something here or forgotten it. */
  onChange(hear: (value: T | undefined) => void): void;
}

/** Describes a value that is stored under `key` as JSON, and read back only if it passes the guard. */
export function storedValue<T>(key: string, fits: Guard<T>, place: Scope = 'device'): StoredValue<T> {
  const name = keyPrefix + key;
  const read = (text: string | null | undefined): T | undefined => {
    try {
      const found: unknown = JSON.parse(text ?? 'null');
      return fits(found) ? found : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    get: () => read(unsaved.get(name) ?? tryStorage(() => storageOf(place).getItem(name))),
    set(value) {
      const text = JSON.stringify(value);
      const taken = tryStorage(() => {
        storageOf(place).setItem(name, text);
        return true;
      });
      if (!taken) unsaved.set(name, text);
      else if (unsaved.delete(name)) renewHandover();
    },
    forget() {
      if (unsaved.delete(name)) renewHandover();
      tryStorage(() => storageOf(place).removeItem(name));
    },
    onChange(hear) {
      // Without a key everything was forgotten.
      addEventListener('storage', ({ key, newValue }) => (key === name || key === null) && hear(read(newValue)));
    },
  };
}

/** Lists the keys on this device that begin so. */
export function keysUnder(start: string): string[] {
  const names = new Set([...unsaved.keys(), ...(tryStorage(() => Object.keys(localStorage)) ?? [])]);
  return [...names].filter((name) => name.startsWith(keyPrefix + start)).map((name) => name.slice(keyPrefix.length));
}

/** Whether storage has taken all that this page wanted to keep. */
export const isAllSaved = (): boolean => unsaved.size === 0;

/** Opens another page of the site in this window, which then knows what this one knows. */
export function navigateWithUnsaved(address: URL): void {
  if (isAllSaved()) location.assign(address);
  else {
    history.pushState({ unsaved: [...unsaved] }, '', address);
    location.reload();
  }
}

function handedOver(): [string, string][] {
  const isHanded = isShape({ unsaved: isListOf(isListOf(isText)) });
  const state: unknown = history.state;
  return isHanded(state) ? state.unsaved.map(([name = '', text = '']) => [name, text]) : [];
}

/** Keeps what was handed to this page, and has been stored or forgotten since, from coming back when it is loaded again. */
function renewHandover(): void {
  if (handedOver().length > 0) history.replaceState({ unsaved: [...unsaved] }, '');
}

/** Forgets everything on this device but the named keys. */
export const forgetAllBut = (kept: readonly string[]): void => forgetWhere((key) => !kept.includes(key));

/** Forgets everything on this device whose key begins so. */
export const forgetUnder = (start: string): void => forgetWhere((key) => key.startsWith(start));

function forgetWhere(goes: (key: string) => boolean): void {
  const isOurs = (name: string) => name.startsWith(keyPrefix) && goes(name.slice(keyPrefix.length));
  for (const name of [...unsaved.keys()].filter(isOurs)) unsaved.delete(name);
  renewHandover();
  tryStorage(() => {
    for (const name of Object.keys(localStorage).filter(isOurs)) localStorage.removeItem(name);
  });
}

function tryStorage<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
