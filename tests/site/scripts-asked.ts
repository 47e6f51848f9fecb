import { gzipSync } from 'node:zlib';
import { expect, type Page, type Request } from '@playwright/test';

/** What a page asks for from now on, in frames of it too, by address. */
export class ScriptsAsked {
  readonly #page: Page;
  readonly #asked = new Map<string, Request>();
  readonly #underWay = new Set<Request>();

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      this.#asked.set(request.url(), request);
      this.#underWay.add(request);
    });
    const end = (request: Request) => this.#underWay.delete(request);
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Waits until the page has asked for these files. */
  async untilAsked(addresses: readonly string[]): Promise<void> {
    await expect.poll(() => addresses.filter((address) => !this.#asked.has(address))).toEqual([]);
  }

  /** Bytes of all its scripts once nothing is under way, each file packed by itself, those that stand in the page together. */
  async packed(): Promise<number> {
    await expect.poll(() => this.#underWay.size).toBe(0);
    const files = [...this.#asked].filter(([address]) => new URL(address).pathname.endsWith('.js'));
    const inline = await this.#page.locator('script:not([src]):not([type$="json"])').allTextContents();
    const bodies: Buffer[] = [Buffer.from(inline.join('\n'))];
    for (const [, file] of files) bodies.push((await (await file.response())?.body()) ?? Buffer.of());
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  }
}
