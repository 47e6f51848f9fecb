import { expect, test } from '@playwright/test';
import { ownDeck } from './own-deck.ts';
import { partsOfPlate, partsOfScene, stepShares } from './step-share.ts';

/** A third of the drawing, and what the grid's squares add at the edges. */
const third = 0.35;

/** Kinds that need more by their design. A half that came later would make one side the first. */
const more: Record<string, { most: number; why: string }> = {
  ledger: { most: 0.5, why: 'one side’s page, with its rules, is one half of the drawing' },
  calendar: { most: 0.38, why: 'a run of days is one move' },
  members: { most: 0.55, why: 'the group of tiles that is spoken of fills at once' },
  rulers: { most: 0.9, why: 'each step has another ruler large and alone' },
  hand: { most: 0.47, why: 'the cards come as one hand, in half of the picture' },
  reading: { most: 0.6, why: 'what speaks against it comes in the same press as the last span, from edge to edge' },
  dial: { most: 0.9, why: 'a line of cars from edge to edge gives way to the dial' },
  'rare-earth-chain': { most: 0.37, why: 'one gate stands round three of five steps' },
  'why-hard-to-trade': { most: 0.42, why: 'both sides’ reasons come together' },
};

test('a step of a figure changes less than a third of it', () => {
  for (const [id, { kind, wide }] of ownDeck().figures) {
    for (const plate of [wide[1], wide[2]])
      for (const share of plate ? stepShares(partsOfPlate(plate)) : [])
        expect.soft(share, `${id}, ${kind}: ${more[kind]?.why ?? 'a third'}`).toBeLessThan(more[kind]?.most ?? third);
  }
});

test('a step of a diagram changes less than a third of it', () => {
  for (const [id, { high, wide, steps }] of ownDeck().diagrams)
    for (const scene of [high, wide])
      for (const share of scene ? stepShares(partsOfScene(scene, steps)) : [])
        expect.soft(share, `${id}: ${more[id]?.why ?? 'a third'}`).toBeLessThan(more[id]?.most ?? third);
});

test('the share is that of the squares that change', () => {
  const part = (at: number, ...covers: string[]) => ({ at, covers: new Set(covers) });
  expect(stepShares([part(0, 'a'), part(1, 'b'), part(2, 'c'), part(3, 'd', 'a')])).toEqual([0.25, 0.5]);
  expect(stepShares([part(0, 'a'), part(1, 'b')])).toEqual([]);
});
