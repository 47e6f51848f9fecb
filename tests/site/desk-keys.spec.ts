import { inAll } from '../tags.ts';
import { expect, test } from './site.ts';
import { twoWindows } from './two-windows.ts';

// The teacher's window by keyboard alone.

test('a list that is drawn anew keeps the focus in its place: skip, put back, add', inAll, async ({ page }) => {
  const { presenter } = await twoWindows(page);
  await presenter.getByRole('tab', { name: 'Plan' }).click();
  const third = presenter.locator('.plan li').nth(2);
  await third.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(third.getByRole('button', { name: 'Put back' })).toBeFocused();
  await third.getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(third.getByRole('button', { name: 'Skip' })).toBeFocused();
  const others = presenter.locator('.plan-others li');
  const before = await others.count();
  await presenter.locator('.plan-others summary').click();
  await others.first().getByRole('button', { name: 'Add' }).press('Enter');
  await expect(others).toHaveCount(before - 1);
  await expect(others.first().getByRole('button', { name: 'Add' })).toBeFocused();
});
