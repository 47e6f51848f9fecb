/** The vote that every slide has: hands for A to D, whatever the teacher asked. */
export const hands = 'hands';
