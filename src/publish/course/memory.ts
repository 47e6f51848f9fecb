/** Characters that a platform keeps of what a course wants to remember. */
const room = 4096;

/** What is kept of a pupil: where they are and have been, and what they have answered. The rest is of a device, or of a class. */
const kept = /^(seen|place|place-title|exercise\/.+|model\/.+|predict\/.+)$/;

/** What the deck keeps of a pupil in this browser, as far as it goes to the platform. */
export class Memory {
  readonly #prefix: string;
  /** The names of what was changed, the latest last: what has no room is what was touched longest ago. */
  #touched: string[] = [];

  constructor(deck: string) {
    this.#prefix = `${deck}/`;
  }

  get(name: string): string | null {
    return localStorage.getItem(this.#prefix + name);
  }

  set(name: string, value: string): void {
    localStorage.setItem(this.#prefix + name, value);
    this.#touch(name);
  }

  /** Notes that the deck has changed something in storage, and gives its name if the platform is to hear of it. */
  changed(key: string | null): string | undefined {
    if (!key?.startsWith(this.#prefix)) return undefined;
    const name = key.slice(this.#prefix.length);
    if (!kept.test(name)) return undefined;
    this.#touch(name);
    return name;
  }

  #touch(name: string): void {
    this.#touched = [...this.#touched.filter((one) => one !== name), name];
  }

  /** All that has room, as the platform keeps it. */
  packed(): string {
    // Without the sections that were seen nobody would get through a long deck in two visits.
    const names = [...new Set(['seen', ...[...this.#own(), ...this.#touched].toReversed()])];
    const held: [string, string][] = [];
    for (const name of names) {
      const value = this.get(name);
      if (value === null) continue;
      if (JSON.stringify([...held, [name, value]]).length <= room) held.push([name, value]);
    }
    return JSON.stringify(held.toReversed());
  }

  /** Takes what the platform kept in the place of all that is here: somebody else may have sat at this computer before. */
  unpack(text: string): void {
    for (const name of this.#own()) localStorage.removeItem(this.#prefix + name);
    for (const [name, value] of pairsIn(text)) if (kept.test(name)) this.set(name, value);
  }

  #own(): string[] {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(this.#prefix) && kept.test(name.slice(this.#prefix.length)))
      .map((name) => name.slice(this.#prefix.length));
  }
}

/** What the platform kept; nothing where that is of another make. */
function pairsIn(text: string): [string, string][] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found)
      ? found.filter(
          (one): one is [string, string] =>
            Array.isArray(one) && one.length === 2 && one.every((each) => typeof each === 'string'),
        )
      : [];
  } catch {
    return [];
  }
}
