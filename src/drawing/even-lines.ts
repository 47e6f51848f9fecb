function broken<Word>(
  words: readonly Word[],
  room: number,
  widthOf: (line: readonly Word[], isLast: boolean) => number,
): Word[][] {
  const lines: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const open = lines.at(-1);
    if (open && widthOf([...open, word], index === words.length - 1) <= room) open.push(word);
    else lines.push([word]);
  }
  return lines;
}

/**
 * Breaks words into lines no wider than `room` px: as few as can be, and as even as they then can be. `widthOf` is told
 * whether the words end the text, for what must stand behind them; how even lines are is a matter of their words alone, and
 * a word left over at the end counts twice.
 */
export function evenLines<Word>(
  words: readonly Word[],
  room: number,
  widthOf: (line: readonly Word[], isLast: boolean) => number,
): Word[][] {
  const lines = broken(words, room, widthOf);
  const share = widthOf(words, false) / lines.length;
  const known = new Map<string, Setting | undefined>();
  /** The words from one on in so many lines; nothing where they have no room. */
  const set = (from: number, count: number): Setting | undefined => {
    const key = `${from} ${count}`;
    if (!known.has(key)) known.set(key, find(from, count));
    return known.get(key);
  };
  const measured = new Map<string, Line>();
  /** The line of the words from one up to another, measured once, however many lines follow it. */
  const lineOf = (from: number, end: number): Line => {
    const key = `${from} ${end}`;
    const line = measured.get(key) ?? measureLine(words.slice(from, end), end === words.length);
    measured.set(key, line);
    return line;
  };
  const measureLine = (line: readonly Word[], isLast: boolean): Line => ({
    fits: line.length === 1 || widthOf(line, isLast) <= room,
    off: (widthOf(line, false) - share) ** 2,
  });
  const find = (from: number, count: number): Setting | undefined => {
    let best: Setting | undefined;
    for (let end = count === 1 ? words.length : from + 1; end <= words.length - count + 1; end++) {
      const { fits, off } = lineOf(from, end);
      if (!fits) break;
      const rest = count === 1 ? { uneven: 0, ends: [] } : set(end, count - 1);
      if (!rest) continue;
      const uneven = rest.uneven + (count === 1 && end - from === 1 ? 2 * off : off);
      if (!best || uneven < best.uneven) best = { uneven, ends: [end, ...rest.ends] };
    }
    return best;
  };
  if (lines.length < 2) return lines;
  const ends = set(0, lines.length)?.ends;
  return ends ? ends.map((end, index) => words.slice(ends[index - 1] ?? 0, end)) : lines;
}

/** How far a line is from an even share of the words, where it has room. */
interface Line {
  fits: boolean;
  off: number;
}

/** Lines by the words at which they end. */
interface Setting {
  uneven: number;
  ends: readonly number[];
}
