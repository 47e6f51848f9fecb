import type { Locator, Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { wholeModel } from '#edition/models/kinds.ts';
import { deck } from './deck.ts';
import { expect, open } from './site.ts';

export const models = [...deck.models.values()].map(wholeModel);
export const permit = models.find((model) => model.kind === 'permit');
export const cards = models.find((model) => model.kind === 'cards');
export const slideOf = (id: string | undefined) =>
  deck.slides.find(({ body }) => blocksNamed(body, 'Model').some(({ props }) => props.id === id))?.id ?? '';
export const nameOf = (side: string | undefined) => deck.sides.get(side ?? '')?.name ?? '';

export const modelOn = (page: Page, id: string | undefined): Locator => page.locator(`[data-model="${id}"]`);
/** Opens a model's page and waits for its code. */
export async function openModel(page: Page, id: string | undefined, query = ''): Promise<Locator> {
  await open(page, `play/${id}/${query}`);
  const model = modelOn(page, id);
  await expect(model).toHaveAttribute('data-on', '');
  return model;
}

export const said = (model: Locator) => model.locator('.model-said');
