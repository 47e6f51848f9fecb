import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/**
 * Holds a text to a file that somebody has read: `npm test -- --project=unit errors -u` writes anew what is meant to
 * change, and an empty file is always written. Read what was written before you commit it.
 */
export function expectFile(file: string, text: string, same: (text: string) => string = (text) => text): void {
  const kept = readFileSync(file, 'utf8');
  const isAsked = ['all', 'changed'].includes(test.info().config.updateSnapshots);
  if (kept.trim() === '' || (isAsked && same(kept.trim()) !== same(text.trim())))
    writeFileSync(file, `${text.trim()}\n`);
  else expect.soft(same(text.trim()), file).toBe(same(kept.trim()));
}
