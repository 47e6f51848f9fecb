import { strToU8, type ZipOptions, zipSync } from 'fflate';

/** A file of an archive: its path, and what it holds. */
export type Entry = readonly [path: string, holds: string | Uint8Array];

/** What is packed already would only be packed in vain. */
const isPacked = /\.(png|jpg|woff2)$/;

/**
 * An archive of files in their order; the same bytes from the same deck: a zip knows no year before 1980, and keeps its times
 * as a clock on the wall shows them. What is `plain` stands in it as it is.
 */
export function zipped(entries: readonly Entry[], plain: readonly string[] = []): Uint8Array {
  const packed = ([path, holds]: Entry): [string, [Uint8Array, ZipOptions]] => [
    path,
    [
      typeof holds === 'string' ? strToU8(holds) : holds,
      { mtime: new Date(1980, 0, 1), level: plain.includes(path) || isPacked.test(path) ? 0 : 6 },
    ],
  ];
  return zipSync(Object.fromEntries(entries.map(packed)));
}
