import { z } from 'zod';
import { refer } from './refer.ts';
import { text } from './values.ts';

/** Words with the claims they rest on. Their numbers stand in those claims, or the build stops. */
export const cited = z.strictObject({
  says: text,
  claims: z.array(refer('claim')).min(1, 'what is said rests on at least one claim'),
});
export type Cited = z.output<typeof cited>;
