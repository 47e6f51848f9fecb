import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockPiece } from '../deck/piece.ts';
import type { BlockName } from '../deck/vocabulary.ts';
import type { Context } from './context.ts';

/** What every block component is given. Its children come as its slot. */
export interface BlockProps {
  piece: BlockPiece;
  at: Context;
}

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', { eager: true });
const byName = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.astro$/g, ''), module.default]),
);

/** The component of a block: the folder is the registry. */
export function componentOf(name: BlockName): AstroComponentFactory {
  const component = byName.get(name);
  if (!component) throw new Error(`src/blocks/ has no ${name}.astro`);
  return component;
}
