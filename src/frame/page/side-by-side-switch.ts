import { sideBySide } from '../browser/storage/preferences.ts';

/** Loads what shows the other language only where somebody wants it: now, or since an earlier visit. */
for (const box of document.querySelectorAll<HTMLInputElement>('[data-twins]')) {
  const follow = () => void import('./side-by-side.ts').then((code) => code.follow(box));
  box.checked = Boolean(sideBySide.get());
  if (box.checked) follow();
  box.addEventListener('change', () => {
    sideBySide.set(box.checked);
    follow();
  });
}
