/**
 * What the site remembers stays on this device. Storage may be full, forbidden or broken: then nothing is remembered,
 * and nothing else changes.
 */
export const prefix = `${document.title.split(' · ').at(-1) ?? ''}/`;

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // Nothing is lost but the memory.
  }
}

/** Calls back when another window of the site remembers something under `key`. */
export function onRemembered(key: string, hear: (value: string) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === prefix + key && event.newValue !== null) hear(event.newValue);
  });
}

/** What stays when a class is cleared: how the reader likes the pages to look and work. */
export const keptSettings: readonly string[] = ['theme', 'motion', 'keys', 'text-size'];

/** Forgets everything but the named keys. */
export function forgetAllBut(kept: readonly string[]): void {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    for (const key of own) if (!kept.includes(key.slice(prefix.length))) localStorage.removeItem(key);
  } catch {
    // Nothing was remembered.
  }
}

/** What only this window remembers: it survives a reload and ends with the window. */
export function rememberedHere(key: string): string | null {
  try {
    return sessionStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function rememberHere(key: string, value: string): void {
  try {
    sessionStorage.setItem(prefix + key, value);
  } catch {
    // Nothing is lost but the memory.
  }
}
