import { figureKind } from '../kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const wall = figureKind(schema, { draw, tell: () => ({ groups: [] }) });
