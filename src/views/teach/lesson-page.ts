// On the page of one lesson: tight, or as the teacher wrote it, its run sheet and its starts follow.
import { applyVariant } from '#classroom/session/variant.ts';
import { type Variant, variantAsked } from '#classroom/session/variant-asked.ts';
import { type Lessons, minutesOf, pathOf } from '#deck/lesson.ts';
import { find, setText } from '#frame/browser/elements/find.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { lessonWords, startWords, teachWords } from '#words/index.ts';
import { replan } from './replan.ts';

const data = pageData<PageData & Lessons & { lesson: number; name: string }>();
const tight = find<HTMLInputElement>('#tight');

function draw(variant: Variant | undefined): void {
  const { lesson, name } = data;
  const { stops, ownMinutes: length = lesson } = applyVariant(data, lesson, variant);
  const path = pathOf(stops, lesson);
  const sheet = find('.run-sheet');
  if (sheet) replan(sheet, stops, lesson, length);
  setText('h1', startWords.named(name, length, variant));
  setText('.lesson-facts', teachWords.facts(path.length, length - minutesOf(path)));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-follows]')) {
    const address = new URL(link.href);
    for (const each of ['tight', 'own']) address.searchParams.delete(each);
    if (variant) address.searchParams.set(variant, '');
    link.href = address.href;
  }
}

tight?.addEventListener('change', () => {
  const address = new URL(location.href);
  if (tight.checked) address.searchParams.set('tight', '');
  else address.searchParams.delete('tight');
  history.replaceState(history.state, '', address);
  draw(tight.checked ? 'tight' : undefined);
});

const missing = variantAsked() === 'own' && applyVariant(data, data.lesson, 'own').ownMinutes === undefined;
const asked = missing ? undefined : variantAsked();
setText('#lesson-said', missing ? lessonWords.noOwn(data.lesson) : '');
find('.tight')?.toggleAttribute('hidden', asked === 'own');
if (tight) tight.checked = asked === 'tight';
if (asked) draw(asked);
