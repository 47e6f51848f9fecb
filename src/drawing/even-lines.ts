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
 * whether the words end the text, for what must stand behind them.
 */
export function evenLines<Word>(
  words: readonly Word[],
  room: number,
  widthOf: (line: readonly Word[], isLast: boolean) => number,
): Word[][] {
  let lines = broken(words, room, widthOf);
  const count = lines.length;
  for (let narrower = room - 6; count > 1 && Number.isFinite(room) && narrower > room / 2; narrower -= 6) {
    const tighter = broken(words, narrower, widthOf);
    if (tighter.length > count) break;
    lines = tighter;
  }
  return lines;
}
