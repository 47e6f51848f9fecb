import { isFlag, isListOf, isNumber, isRecordOf, isShape, isText } from '#frame/browser/storage/guards.ts';

/** Key by which a question's answer is judged. */
export interface QuestionKey {
  id: string;
  options: readonly string[];
  answer: readonly string[];
  /** Several options may be chosen. */
  many: boolean;
}

export type Form = 'cards' | 'board';

/** Progress of a reader in an exercise, and what he or she has chosen so far. */
export interface Progress {
  /** The card shown; one past the last is the end. On a board over a slide, the row whose answer is told. */
  at: number;
  chosen: Readonly<Record<string, readonly string[]>>;
  /** A board has been compared with the sources. */
  compared: boolean;
}

export const isProgress = isShape<Progress>({
  at: isNumber,
  chosen: isRecordOf(isListOf(isText)),
  compared: isFlag,
});

export const noProgress: Progress = { at: 0, chosen: {}, compared: false };

/** Fits stored progress to the exercise as it is now: an option since removed, say, is no longer chosen. */
export function fitProgress(kept: Progress | undefined, keys: readonly QuestionKey[]): Progress {
  if (!kept) return noProgress;
  const chosen: Record<string, readonly string[]> = {};
  for (const { id, options, many } of keys) {
    const known = options.filter((option) => kept.chosen[id]?.includes(option));
    if (known.length > 0) chosen[id] = many ? known : known.slice(0, 1);
  }
  return { at: Math.min(Math.max(Math.trunc(kept.at), 0), keys.length), chosen, compared: kept.compared };
}

/** Whether an item may show its answer: on a board all at once, elsewhere each as soon as something is chosen. */
export const isSettled = (progress: Progress, { id }: QuestionKey, form: Form): boolean =>
  form === 'board' ? progress.compared : id in progress.chosen;

/** Chooses an option. On a card the first choice holds; on a board choices may change until they are compared. */
export function choose(progress: Progress, key: QuestionKey, option: string, form: Form): Progress {
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

/** Verdict of the sources on a choice. */
type Verdict = 'none' | 'same' | 'part' | 'other';

/** Compares an answer with the key: `part` where only some of several are right. */
export function verdict({ chosen }: Progress, { id, answer }: QuestionKey): Verdict {
  const own = chosen[id] ?? [];
  if (own.length === 0) return 'none';
  const shared = own.filter((option) => answer.includes(option)).length;
  if (shared === 0) return 'other';
  return shared === own.length && shared === answer.length ? 'same' : 'part';
}

/** Reviews the choices: no mark, only where to look again. `again` holds the numbers of questions to look at. */
export function review(
  progress: Progress,
  keys: readonly QuestionKey[],
): { chosen: number; same: number; again: number[] } {
  const verdicts = keys.map((key) => verdict(progress, key));
  return {
    chosen: verdicts.filter((each) => each !== 'none').length,
    same: verdicts.filter((each) => each === 'same').length,
    again: verdicts.flatMap((each, index) => (each === 'part' || each === 'other' ? [index + 1] : [])),
  };
}

/** Asks the missed questions once more, and nothing else: their choices are taken back, and the first of them is shown. */
export function retryMissed(progress: Progress, keys: readonly QuestionKey[]): Progress {
  const { again } = review(progress, keys);
  const [first = 1] = again;
  const ids = again.map((number) => keys[number - 1]?.id);
  const chosen = Object.fromEntries(Object.entries(progress.chosen).filter(([id]) => !ids.includes(id)));
  return { at: first - 1, chosen, compared: false };
}
