import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const wall = figureKind(schema, { draw, tell: () => ({ groups: [] }) });
