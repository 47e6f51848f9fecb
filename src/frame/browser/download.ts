import { make } from './elements/make.ts';

/** Gives the reader a file. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  make('a', { href: address, download: name }).click();
  // The browser has taken the file by the next turn of its queue.
  setTimeout(() => URL.revokeObjectURL(address));
}
