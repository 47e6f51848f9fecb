/** What a player does in a round. */
export type Move = 'ease' | 'hold';

/** What a player does who always follows one rule. The names are the author's to translate. */
export const habits = ['always-holds', 'always-eases', 'does-as-you-did', 'forgives-one-slip'] as const;
export type Habit = (typeof habits)[number];
/** Whether a word of an address or a file names a habit. */
export const isHabit = (name: string): name is Habit => habits.some((known) => known === name);

/** The next move of a habit, from what it saw the other do, oldest first. */
export function moveOf(habit: Habit, seen: readonly Move[]): Move {
  switch (habit) {
    case 'always-holds':
      return 'hold';
    case 'always-eases':
      return 'ease';
    case 'does-as-you-did':
      return seen.at(-1) ?? 'ease';
    // One hold may be a slip; two in a row are answered.
    case 'forgives-one-slip':
      return seen.at(-1) === 'hold' && seen.at(-2) === 'hold' ? 'hold' : 'ease';
  }
}
