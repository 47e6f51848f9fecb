import { find } from '#frame/browser/elements/find.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { navigateWithUnsaved } from '#frame/browser/storage/stored-value.ts';
import { endSession } from './session.ts';

/** The page's link to reports, which names the class that this page leads to. */
const link = () => find<HTMLAnchorElement>('#end-panel a');

/** Asks once whether the class is over; `ends` does what else is to be done in this window. */
export function askToEnd(): void {
  showOver(find<HTMLDialogElement>('#end-panel'));
}

/** Wires the answer: the class ends, and this window leads to its report. */
export function wireEnd(ends: () => Promise<string> | string): void {
  link()?.addEventListener('click', (event) => {
    event.preventDefault();
    void Promise.resolve(ends()).then(endAndReport);
  });
}

/** Ends the class, and shows in this window what it leaves. */
export function endAndReport(id: string): void {
  endSession(id, Date.now());
  const to = link();
  if (!to) return;
  const address = new URL(to.href);
  address.searchParams.set('class', id);
  navigateWithUnsaved(address);
}
