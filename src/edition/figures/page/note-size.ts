import type { Pen } from '#drawing/figures/pen.ts';
import type { Note } from './schema.ts';

export const gap = { stage: 6, tall: 4 } as const;

/** Title and words, and the distance between them. */
export function sizes({ title, says, claims }: Note, w: number, pen: Pen) {
  const head = pen.sizeOfWords(title, { role: 'heading', width: w });
  const body = pen.sizeOfWords(says, { width: w, claims });
  return { head, body, whole: head.h + gap[pen.layout.name] + body.h };
}

/** px that a note is wide, where it may be so wide. */
export const noteWidth = (note: Note, most: number, pen: Pen): number => {
  const { head, body } = sizes(note, most, pen);
  return Math.max(head.w, body.w);
};
