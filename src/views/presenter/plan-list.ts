import type { Lesson } from '#classroom/session/pace.ts';
import { minutesOf, type Stop, timesOf } from '#deck/lesson.ts';
import { button, make, refill } from '#frame/browser/elements/make.ts';
import { commonWords, deskWords } from '#words/index.ts';
import { isNew } from './presenter-data.ts';

/** What the list asks for: to go to a slide, or to take one out or back in. */
interface PlanActions {
  go(id: string): void;
  change(ids: string[]): void;
}

/** Lists the path with its minutes; skipped slides stay in the list and can be put back, and any other can be added. */
export function drawPlan({ all, path, length, at }: Lesson, { go, change }: PlanActions): void {
  const box = document.querySelector<HTMLElement>('.plan');
  const list = box?.querySelector('ol');
  if (!box || !list) return;
  const ids = path.map(({ id }) => id);
  const mine =
    length === undefined ? all : all.filter(({ id, lessons }) => lessons.includes(length) || ids.includes(id));
  if (!isNew('plan', [at, ids, mine.length])) return;
  const sum = box.querySelector('.plan-sum');
  if (sum) sum.textContent = deskWords.planOf(path.length, minutesOf(path));
  const times = new Map(timesOf(path).map((time) => [time.stop.id, time]));
  refill(
    list,
    ...mine.map((stop) => {
      const item = make('li', {});
      const time = times.get(stop.id);
      if (stop.id === at) item.setAttribute('aria-current', 'step');
      const number = time ? `${ids.indexOf(stop.id) + 1}. ` : '';
      item.append(
        button(`${number}${stop.title}`, () => go(stop.id), { disabled: !time }),
        make('span', {}, time ? deskWords.minute(time.from, time.to) : deskWords.skipped),
        time
          ? button(deskWords.skip, () => change(ids.filter((id) => id !== stop.id)), { disabled: stop.id === at })
          : button(deskWords.putBack, () => change(inOrder(all, [...ids, stop.id]))),
      );
      return item;
    }),
  );
  requestAnimationFrame(() => showHere(box));
  const others = all.filter((stop) => !mine.includes(stop));
  box.querySelector('.plan-others')?.toggleAttribute('hidden', others.length === 0);
  const rest = box.querySelector<HTMLElement>('.plan-others ul');
  if (!rest) return;
  refill(
    rest,
    ...others.map((stop) =>
      make(
        'li',
        {},
        make('span', {}, stop.title),
        make('span', {}, commonWords.min(stop.minutes)),
        button(deskWords.add, () => change(inOrder(all, [...ids, stop.id]))),
      ),
    ),
  );
}

/** Brings the slide that is taught into the list's window. */
export const showHere = (plan: Element | null): void =>
  plan?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });

/** Ids in the deck's order. */
export const inOrder = (all: readonly Stop[], ids: readonly string[]): string[] =>
  all.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
