import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockName } from '#deck/blocks/blocks.ts';
import type { BlockPiece } from '#deck/piece.ts';
import type { Context } from './context.ts';

/** What the component of a block is given. Its children come as its slot. */
export interface BlockProps<Name extends BlockName = BlockName> {
  piece: BlockPiece<Name>;
  at: Context;
}

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', { eager: true });
const byName = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.astro$/g, ''), module.default]),
);

/** The component of a block, `<Name>.astro` in its folder. */
export function componentOf(name: BlockName): AstroComponentFactory {
  const component = byName.get(name);
  if (!component) throw new Error(`src/blocks/${name.toLowerCase()}/ has no ${name}.astro`);
  return component;
}
