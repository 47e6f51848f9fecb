/** One step of a drawing: its title and the ids of the parts it adds. */
export interface Step {
  readonly title: string;
  readonly show: readonly string[];
}

/** What is drawn once `taken` steps are taken, what of it is new, and the title of the newest. The last step leaves nothing new: the picture is whole. */
export function drawnAfter(steps: readonly Step[], taken: number) {
  const before = steps.slice(0, taken);
  const newest = before.at(-1);
  return {
    shown: new Set(before.flatMap(({ show }) => show)),
    fresh: new Set(taken < steps.length ? newest?.show : []),
    title: newest?.title ?? '',
  };
}
