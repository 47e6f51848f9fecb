import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** A text of the site, plain and packed. */
interface PackedText {
  type: string;
  /** Says of which text it is: a browser that has it need not be sent it again. */
  etag: string;
  plain: Buffer;
  packed: Buffer;
}

/** What pages are made of, by the ends of their names. Pictures and fonts are packed already. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const pack = promisify(gzip);

/**
 * The texts of a built site, each packed once and kept until its file changes: a class shares its server's computer, and
 * thirty phones share a school's line. By gzip, the only way that browsers take without encryption.
 */
export class PackedTexts {
  readonly #kept = new Map<string, { stamp: string; text: Promise<PackedText> }>();
  readonly #pageFor: (html: string) => string;

  /** `pageFor` gives a page as it goes out. */
  constructor(pageFor: (html: string) => string) {
    this.#pageFor = pageFor;
  }

  /** The text in a file, or nothing where there is none. Fails where the file goes meanwhile. */
  of(file: string): Promise<PackedText> | undefined {
    const type = types[extname(file)];
    const found = type ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!type || !found?.isFile()) return undefined;
    const stamp = `${found.mtimeMs} ${found.size}`;
    const kept = this.#kept.get(file);
    if (kept?.stamp === stamp) return kept.text;
    const text = this.#read(file, type);
    this.#kept.set(file, { stamp, text });
    text.catch(() => this.#kept.delete(file));
    return text;
  }

  async #read(file: string, type: string): Promise<PackedText> {
    const raw = await readFile(file);
    const plain = file.endsWith('.html') ? Buffer.from(this.#pageFor(raw.toString())) : raw;
    const packed = await pack(plain, { level: constants.Z_BEST_COMPRESSION });
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    return { type, etag, plain, packed };
  }
}
