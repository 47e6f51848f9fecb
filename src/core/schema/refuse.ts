import type { z } from 'zod';

/** Refuses what a check of a schema found, at the path of its key; what else is checked goes on. */
export function refuse<Data>({ value, issues }: z.core.ParsePayload<Data>, path: PropertyKey[], message: string): void {
  issues.push({ code: 'custom', input: value, path, message, continue: true });
}
