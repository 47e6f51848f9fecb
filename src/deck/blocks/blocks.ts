import type { z } from 'zod';
import ask from './ask.ts';
import type { Block } from './block.ts';
import chart from './chart.ts';
import cite from './cite.ts';
import diagram from './diagram.ts';
import exercise from './exercise.ts';
import face from './face.ts';
import figure from './figure.ts';
import inference from './inference.ts';
import model from './model.ts';
import notes from './notes.ts';
import outside from './outside.ts';
import person from './person.ts';
import picture from './picture.ts';
import plain from './plain.ts';
import quote from './quote.ts';
import read from './read.ts';
import say from './say.ts';
import side from './side.ts';
import sides from './sides.ts';
import signpost from './signpost.ts';
import slip from './slip.ts';
import table from './table.ts';
import term from './term.ts';
import tiles from './tiles.ts';
import verdict from './verdict.ts';

/** The closed set of blocks that a slide may contain, in the order of the list in `slides/README.md`. One line adds one. */
export const blocks = [
  face,
  read,
  plain,
  notes,
  say,
  ask,
  slip,
  sides,
  side,
  table,
  diagram,
  chart,
  figure,
  picture,
  exercise,
  model,
  tiles,
  outside,
  cite,
  term,
  person,
  quote,
  verdict,
  inference,
  signpost,
] as const satisfies readonly Block[];

type Listed = (typeof blocks)[number];
export type BlockName = Listed['name'];

/** The properties of one block, as its schema reads them. */
export type PropsOf<Name extends BlockName> = z.output<Extract<Listed, { name: Name }>['props']>;

const byName = new Map<string, Block>(blocks.map((block) => [block.name, block]));

export const blockNames: readonly string[] = [...byName.keys()];
/** Whether there is a block of that name. */
export const isBlockName = (name: string): name is BlockName => byName.has(name);

/** What is known of a block. */
export function blockNamed(name: BlockName): Block {
  const block = byName.get(name);
  if (!block) throw new Error(`"${name}" is in the type of blocks but not in their list`);
  return block;
}
