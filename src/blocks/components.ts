import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockName } from '#deck/blocks.ts';
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

const around = modules['./prose/Around.astro']?.default;
const note = modules['./prose/Note.astro']?.default;
/** Blocks that differ in a name only share a component. */
const shared: Partial<Record<BlockName, AstroComponentFactory | undefined>> = {
  ...{ Face: around, Read: around, Plain: around, Notes: around, Sides: around, Signpost: around },
  ...{ Say: note, Ask: note, Slip: note },
};

/** The component of a block: `<Name>.astro` in a folder of `src/blocks/`, or the one that it shares. */
export function componentOf(name: BlockName): AstroComponentFactory {
  const component = shared[name] ?? byName.get(name);
  if (!component) throw new Error(`no folder of src/blocks/ has ${name}.astro`);
  return component;
}
