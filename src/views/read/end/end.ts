// Wakes what stands behind the story: handing it on, and what a class of this device has answered; and days that have passed.
import { find, setText } from '#frame/browser/elements/find.ts';
import { shareOrCopy } from '#frame/browser/share-or-copy.ts';
import { keysUnder } from '#frame/browser/storage/stored-value.ts';
import '#frame/slide/day-passed.ts';
import { articleAddress } from '../article-data.ts';

find('[data-share]')?.addEventListener('click', ({ currentTarget }) => {
  const status = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
  const { origin, pathname } = location;
  void shareOrCopy({ text: document.title, url: articleAddress() ?? origin + pathname }, (text, ...box) => {
    setText(status, text);
    status?.append(...box);
  });
});

if (keysUnder('session/').length > 0) void import('./class-answer.ts').then(({ showClassAnswer }) => showClassAnswer());
