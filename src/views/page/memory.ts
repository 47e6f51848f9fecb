/**
 * What the site remembers stays on this device. Storage may be full, forbidden or broken: then nothing is remembered,
 * and nothing else changes.
 */
const prefix = `${document.title.split(' · ').at(-1) ?? ''}/`;

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
