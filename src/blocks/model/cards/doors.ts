/** The door that stands for a move, within a card of 60 x 84: open where a side eases, shut where it holds. */
export const doors = { ease: 'M18 50V28l24-6v50l-24-6z', hold: 'M18 22h24v42H18zm18 19v6' } as const;
