import { isTheme, type Theme, theme } from '../browser/storage/preferences.ts';

const root = document.documentElement;
const moreContrast = matchMedia('(prefers-contrast: more)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const forced = matchMedia('(forced-colors: active)');

/**
 * A theme that is chosen or asked for, else what the reader's system asks of pages. Colours that it forces go before a choice: what keeps its own
 * must stand on their ground, pale or dark.
 */
function themeFor(chosen: Theme | undefined): Theme {
  if (chosen && !forced.matches) return chosen;
  return (forced.matches ? dark : moreContrast).matches ? 'contrast' : dark.matches ? 'dark' : 'light';
}

const choices = () => document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input');

/** Shows the page in the theme that the address asks for, else in the chosen one, else in the system's. */
function showTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  root.dataset.theme = themeFor(isTheme(asked) ? asked : theme.get());
  for (const choice of choices()) choice.checked = choice.value === (theme.get() ?? '');
}

/** Keeps a theme for every page on this device; `undefined` follows the system again. */
export function chooseTheme(wanted: Theme | undefined): void {
  if (wanted) theme.set(wanted);
  else theme.forget();
  root.dataset.theme = themeFor(wanted);
}

/** Follows the system, other windows and this page's own choice. */
export function wireTheme(): void {
  showTheme();
  for (const asked of [moreContrast, dark, forced]) asked.addEventListener('change', showTheme);
  theme.onChange(showTheme);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-theme-choice] input'))
      chooseTheme(isTheme(target.value) ? target.value : undefined);
  });
}
