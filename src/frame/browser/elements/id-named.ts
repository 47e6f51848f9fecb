/** The place that the address names; nothing where it cannot be read. */
export function idNamed(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return undefined;
  }
}
