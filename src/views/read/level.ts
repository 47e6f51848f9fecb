// Keeps the level that a reader chose: the article leads to its plain version as long as that is wanted.
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { level as chosen, isLevel } from '#frame/browser/storage/preferences.ts';
import type { ArticleData } from './article-data.ts';

const { level } = pageData<PageData & ArticleData>();
const query = new URLSearchParams(location.search);
const asked = query.get('level');
const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
/**
 * Who follows a link to a sentence, a state or a part of a drawing finds it where it was shared. Of the words that it names
 * the page is told only by the address as it was followed.
 */
const isShared = ['model', 'why'].some((name) => query.has(name)) || /:~:/.test(loaded?.name ?? '');
/** Who goes back comes to what was there. */
const isBack = loaded?.type === 'back_forward';
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-level]')];

if (isLevel(asked)) chosen.set(asked);
// A plain page that somebody opened by its own address stays; the article's address means whatever was chosen.
const wanted = isLevel(asked) ? asked : level === 'full' ? chosen.get() : level;
const other = links.find(({ dataset }) => dataset.level === wanted);
if (wanted && wanted !== level && other && !isShared && !isBack) {
  const address = new URL(other.href);
  address.hash = location.hash;
  location.replace(address);
}

for (const link of links)
  link.addEventListener('click', () => {
    if (isLevel(link.dataset.level)) chosen.set(link.dataset.level);
    // Who has read a part already reads on there.
    const here = document.querySelector<HTMLAnchorElement>('.contents ol ol [data-here] a');
    const isBegun = here?.hash !== document.querySelector<HTMLAnchorElement>('.contents ol ol a')?.hash;
    if (here && isBegun) link.hash = here.hash;
  });
