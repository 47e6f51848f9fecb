import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockName } from '#deck/blocks.ts';
import type { BlockNode } from '#deck/body.ts';
import type { BlockContext } from './context.ts';

/** Properties of a block's component. Its children come as its slot. */
export interface BlockProps<Name extends BlockName = BlockName> {
  piece: BlockNode<Name>;
  at: BlockContext;
}

const modules = import.meta.glob<{ default: AstroComponentFactory }>(['./*/*.astro', './Prose.astro'], { eager: true });
const byName = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.astro$/g, ''), module.default]),
);

/** The component of a block: `<Name>.astro` in a folder of `src/blocks/`, or for one of a line or two `Prose.astro`. */
export function componentOf(name: BlockName): AstroComponentFactory {
  const component = byName.get(name) ?? modules['./Prose.astro']?.default;
  if (!component) throw new Error(`no folder of src/blocks/ has ${name}.astro`);
  return component;
}
