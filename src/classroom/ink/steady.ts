/** Passes on the last of many values that come quickly: the first at once, then one in `ms` milliseconds. */
export function steady<T>(pass: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    timer = setTimeout(next, ms);
    pass(value);
  };
  return (value) => {
    waiting = { value };
    if (timer === undefined) next();
  };
}
