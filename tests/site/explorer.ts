import type { Locator, Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { deck } from './deck.ts';

export const diagrams = [...deck.diagrams.values()];
export const figureOf = (page: Page, id: string) => page.locator(`figure[data-diagram="${id}"]`).first();
/** The slide that shows a diagram on the stage; its address leads to where the article has it. */
export const slideOf = (id: string) =>
  deck.slides.find(({ body }) =>
    blocksNamed(
      body.filter((piece) => piece.type !== 'block' || piece.name !== 'Read'),
      'Diagram',
    ).some(({ props }) => props.id === id),
  )?.id ?? '';
export const tool = (figure: Locator, name: string) =>
  figure.locator('.tools').getByRole('button', { name, exact: true });
/** Opens what is folded around a diagram's tools and inside them, as a reader would before using one. */
export async function unfold(figure: Locator): Promise<void> {
  await figure.page().evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.figure-tools, details.work')) fold.open = true;
  });
  await figure.evaluate((element) => {
    for (const fold of element.querySelectorAll<HTMLDetailsElement>('.figure-tools, details.work')) fold.open = true;
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  // Its picture comes when a reader does.
  await figure.scrollIntoViewIfNeeded();
}
export const panel = (figure: Locator) => figure.locator('.tool-panel');

/** The diagram with levers to pull: the richest, so most is tried on it. */
const richest = diagrams.find(({ paths }) => paths.length > 0) ?? diagrams[0];
if (!richest) throw new Error('The deck has no diagram.');
export const hero = richest;
export const told = textAlternativeOf(hero.wide, hero);
export const arrow = told.arrows[0];
export const from = told.nodes.find(({ id }) => id === arrow?.from);
