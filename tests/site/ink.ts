import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

// What tests of pen, pointer, spotlight and curtain have in common.

export const lines = (window: Page) => window.locator(':is(section.present, .presenter-now .slide) > .ink path');
export const bar = (window: Page) => window.locator('.ink-bar');

/** Presses the key of a tool and waits until it is held. */
export async function hold(window: Page, key: string, tool: string): Promise<void> {
  await window.keyboard.press(key);
  await expect(window.locator('html')).toHaveAttribute('data-ink', tool);
}

/** Draws a line across the middle of the slide or of its picture. */
export async function draw(window: Page, room: Locator, at = 0.5): Promise<void> {
  const { x, y, width, height } = (await room.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await window.mouse.move(x + width * 0.3, y + height * at);
  await window.mouse.down();
  for (const part of [0.4, 0.5, 0.6, 0.7]) await window.mouse.move(x + width * part, y + height * at);
  await window.mouse.up();
}

export const picture = (presenter: Page) => presenter.locator('.presenter-drawn');
export const slides = (stage: Page) => stage.locator('section.present');
