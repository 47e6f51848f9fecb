/** Path of the broker in a site that is served with one. */
export const brokerPath = '/mqtt';

/** The name under which a host's window shows its key. */
export const hostName = 'host';

/** The phones that one room takes where nobody says otherwise: a class of thirty twice over. */
export const DEFAULT_PUPILS = 60;

/** The phones that one address brings where nobody says otherwise: one laptop with many windows decides no vote. */
export const DEFAULT_PER_ADDRESS = 3;

/**
 * Says to a page whether phones can answer, and through which broker: `{ broker: string | null, pupils: number, homes: string[] }`.
 * Homes are the addresses under which phones find this computer.
 */
export const classFile = 'class.json';
