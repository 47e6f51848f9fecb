import type { z } from 'zod';
import ask from './ask/block.ts';
import type { Block, Data } from './block.ts';
import chart from './chart/block.ts';
import cite from './cite/block.ts';
import diagram from './diagram/block.ts';
import exercise from './exercise/block.ts';
import face from './face/block.ts';
import figure from './figure/block.ts';
import inference from './inference/block.ts';
import model from './model/block.ts';
import notes from './notes/block.ts';
import outside from './outside/block.ts';
import person from './person/block.ts';
import picture from './picture/block.ts';
import plain from './plain/block.ts';
import quote from './quote/block.ts';
import read from './read/block.ts';
import say from './say/block.ts';
import side from './side/block.ts';
import sides from './sides/block.ts';
import signpost from './signpost/block.ts';
import slip from './slip/block.ts';
import table from './table/block.ts';
import term from './term/block.ts';
import tiles from './tiles/block.ts';
import verdict from './verdict/block.ts';

/** The closed set of blocks that a slide may contain, in the order of the README's list. One line adds one. */
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

type DataBlock = Extract<Listed, { data: Data }>;

/** What the blocks' own files hold, by folder and id. */
export type Things = {
  readonly [Folder in DataBlock['data']['folder']]: ReadonlyMap<
    string,
    z.output<Extract<DataBlock, { data: { folder: Folder } }>['data']['schema']> & { id: string }
  >;
};

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

/** The kinds of file that blocks bring along. */
export const blockData: readonly Data[] = [...byName.values()].flatMap(({ data }) => data ?? []);
