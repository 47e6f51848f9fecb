/**
 * Reads texts of files, and each file anew only when its text is another: while an author writes, one file of many
 * changes. What is read is shared, so nobody may change it.
 */
export function readLast<T>(read: (text: string) => T): (file: string, text: string) => T {
  const last = new Map<string, { text: string; made: T }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.made;
    const made = read(text);
    last.set(file, { text, made });
    return made;
  };
}
