import { resultItems } from '#classroom/tally/bars.ts';
import { countedIn } from '#classroom/tally/counted.ts';
import { find } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { isListOf, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';

const isNames = isListOf(isText);

/** Classes of this device, and when each was last seen. The code that stores them would come with all that a stage stores. */
const classes = storedValue(
  'sessions',
  isListOf(isShape<{ id: string; seen: number }>({ id: isText, seen: isNumber })),
);

/** Shows how the class that was counted last on this device has voted, round by round. */
export function showClassAnswer(): void {
  const room = find('.class-answer');
  const votes = [...(room?.querySelectorAll<HTMLElement>('[data-vote]') ?? [])];
  const counted = (classes.get() ?? [])
    .toSorted((one, other) => other.seen - one.seen)
    .map(({ id }) => countedIn(id).filter(({ exercise }) => votes.some(({ dataset }) => dataset.vote === exercise)))
    .find(({ length }) => length > 0);
  if (!room || !counted) return;
  for (const { exercise, round, counts } of counted) {
    const vote = votes.find(({ dataset }) => dataset.vote === exercise);
    const place = vote?.querySelector<HTMLElement>(`[data-round="${CSS.escape(round)}"]`);
    const names: unknown = JSON.parse(vote?.dataset.options ?? '[]');
    if (!vote || !place || !isNames(names)) continue;
    place.append(make('ul', {}, ...resultItems(names, counts.slice(0, names.length))));
    place.hidden = false;
    vote.hidden = false;
    room.hidden = false;
  }
}
