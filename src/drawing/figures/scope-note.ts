import type { Cited } from '#core/schema/values.ts';
import type { Pen } from './pen.ts';

/** What a drawing's measure leaves out, at its foot: on the stage above `y`, on a phone below it. */
export function setScopeNote({ says, claims }: Cited, y: number, pen: Pen): void {
  const { x, w } = pen.layout.room;
  const phone = pen.tall ? ({ from: 'top', width: w } as const) : ({ from: 'bottom' } as const);
  pen.words(says, { x, y, ...phone, role: 'scope', tone: 'muted', claims });
}
