/** What a question's answer is found by. */
export interface Key {
  id: string;
  options: readonly string[];
  answer: readonly string[];
  /** Several options may be chosen. */
  many: boolean;
}

export type Form = 'cards' | 'board';

/** Where a reader is in an exercise, and what he or she has chosen so far. */
export interface Progress {
  /** The card shown; one past the last is the end. A board does not use it. */
  at: number;
  chosen: Readonly<Record<string, readonly string[]>>;
  /** A board has been compared with the sources. */
  compared: boolean;
}

export const fresh: Progress = { at: 0, chosen: {}, compared: false };

/** Reads kept progress. What does not fit the exercise as it is now (an option since removed, say) is left out. */
export function restore(text: string | null, keys: readonly Key[]): Progress {
  const kept = parse(text);
  const chosen: Record<string, readonly string[]> = {};
  for (const { id, options, many } of keys) {
    const own = isRecord(kept.chosen) ? kept.chosen[id] : undefined;
    const known = Array.isArray(own) ? options.filter((option) => own.includes(option)) : [];
    if (known.length > 0) chosen[id] = many ? known : known.slice(0, 1);
  }
  const at = typeof kept.at === 'number' && Number.isInteger(kept.at) ? Math.min(Math.max(kept.at, 0), keys.length) : 0;
  return { at, chosen, compared: kept.compared === true };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

export const isSettled = (progress: Progress, { id }: Key, form: Form): boolean =>
  form === 'board' ? progress.compared : id in progress.chosen;

/** On a card the first choice holds. On a board choices may change until they are compared. */
export function choose(progress: Progress, key: Key, option: string, form: Form): Progress {
  if (isSettled(progress, key, form) || !key.options.includes(option)) return progress;
  const before = progress.chosen[key.id] ?? [];
  const { [key.id]: _old, ...others } = progress.chosen;
  const now = before.includes(option)
    ? before.filter((other) => other !== option)
    : key.many
      ? key.options.filter((other) => other === option || before.includes(other))
      : [option];
  return { ...progress, chosen: now.length > 0 ? { ...others, [key.id]: now } : others };
}

/** How a choice stands to the sources. */
export type Verdict = 'none' | 'same' | 'part' | 'other';

export function verdict({ chosen }: Progress, { id, answer }: Key): Verdict {
  const own = chosen[id] ?? [];
  if (own.length === 0) return 'none';
  const shared = own.filter((option) => answer.includes(option)).length;
  if (shared === 0) return 'other';
  return shared === own.length && shared === answer.length ? 'same' : 'part';
}

/** What the end tells: no mark, only where to look again. `again` holds the numbers of questions to look at. */
export function review(progress: Progress, keys: readonly Key[]): { chosen: number; same: number; again: number[] } {
  const verdicts = keys.map((key) => verdict(progress, key));
  return {
    chosen: verdicts.filter((each) => each !== 'none').length,
    same: verdicts.filter((each) => each === 'same').length,
    again: verdicts.flatMap((each, index) => (each === 'part' || each === 'other' ? [index + 1] : [])),
  };
}
