import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** The part that is looked at; the whole page without it. */
  within?: string;
  /** A part that is not. */
  without?: string | undefined;
  /** No rule but this one. */
  only?: 'color-contrast' | 'target-size';
  /** The size of what is pressed too, which axe leaves to whoever asks for it. */
  sizes?: boolean;
}

/** What axe finds: the rule and the first three places of each. It looks in this page alone, and tells only what is wrong: both halve its time. */
export async function barriers(page: Page, { within, without, only, sizes }: Looked = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(sizes && { rules: { 'target-size': { enabled: true } } }) });
  if (within) builder.include(within);
  if (without) builder.exclude(without);
  if (only) builder.withRules([only]);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}
