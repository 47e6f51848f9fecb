/** Names arrows `from:to`, and numbers the second and third between the same two, so that each can be pointed at. */
export function arrowIds(): (from: string, to: string) => string {
  const seen = new Map<string, number>();
  return (from, to) => {
    const pair = `${from}:${to}`;
    const nth = (seen.get(pair) ?? 0) + 1;
    seen.set(pair, nth);
    return nth === 1 ? pair : `${pair}:${nth}`;
  };
}
