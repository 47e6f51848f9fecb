import { z } from 'zod';

/** What later events make of a prediction; `open` is one that nothing could show to be right or wrong. */
export const verdict = z.enum(['held', 'part', 'missed', 'open']);
export type Verdict = z.output<typeof verdict>;
