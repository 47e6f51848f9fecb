// The topic tree of a class: `class/<room>/…`. What each branch holds stands in messages.ts, who may use it in rules.ts.

/** Letters of a room's name. None looks like another: no I, L, O; and no vowels, which make words. */
const letters = 'BCDFGHJKMNPQRSTVWXYZ';
const roomLength = 6;

const room = `[${letters}]{${roomLength}}`;
const device = '[0-9a-f]{32}';
const vote = '[a-z0-9-]{1,60}\\.[a-z0-9-]{1,60}\\.\\d{1,16}';

/** Branches that only the host writes and everybody in the room may read. */
export const shownBranches = ['stage', 'ask', 'tally', 'door'] as const;
export type ShownBranch = (typeof shownBranches)[number];

/**
 * Branches that only devices with the room's key read, the teacher's windows and phone: where the class is, for the clicker, and its presses; and how many
 * phones one address has brought, which a broker that knows addresses says.
 */
export const keyBranches = ['position', 'press', 'crowd'] as const;
export type KeyBranch = (typeof keyBranches)[number];

/** The topic of what the host shows, or of what only devices with the key know. */
export const topicOf = (room: string, branch: ShownBranch | KeyBranch): string => `class/${room}/${branch}`;
/** Topic of a device's answer to a vote. */
export const answerTopic = (room: string, vote: string, device: string): string =>
  `class/${room}/answer/${vote}/${device}`;
/** Topic by which a device says that it is in the room. */
export const hereTopic = (room: string, device: string): string => `class/${room}/here/${device}`;
/** Filter of all pupils' answers. */
export const allAnswers = (room: string): string => `class/${room}/answer/+/+`;
/** The topics that the teacher's end listens to. */
export const hostTopics = (room: string): string[] => [allAnswers(room), `class/${room}/here/+`];

type Topic =
  | { branch: ShownBranch; room: string }
  | { branch: KeyBranch; room: string }
  | { branch: 'answer'; room: string; vote: string; device: string }
  | { branch: 'here'; room: string; device: string };

const shapes = {
  shown: new RegExp(`^class/(${room})/(${shownBranches.join('|')})$`),
  keyed: new RegExp(`^class/(${room})/(${keyBranches.join('|')})$`),
  answer: new RegExp(`^class/(${room})/answer/(${vote})/(${device})$`),
  here: new RegExp(`^class/(${room})/here/(${device})$`),
};

/** Reads a topic; anything outside the tree, `$SYS` and wildcards included, is undefined. */
export function readTopic(topic: string): Topic | undefined {
  const shown = shapes.shown.exec(topic);
  if (shown?.[1]) return { branch: shown[2] as ShownBranch, room: shown[1] };
  const keyed = shapes.keyed.exec(topic);
  if (keyed?.[1]) return { branch: keyed[2] as KeyBranch, room: keyed[1] };
  const answer = shapes.answer.exec(topic);
  if (answer?.[1] && answer[2] && answer[3])
    return { branch: 'answer', room: answer[1], vote: answer[2], device: answer[3] };
  const here = shapes.here.exec(topic);
  if (here?.[1] && here[2]) return { branch: 'here', room: here[1], device: here[2] };
  return undefined;
}

/** Whether a text is the six letters of a room. */
export const isRoom = (text: string): boolean => new RegExp(`^${room}$`).test(text);
/** Whether a text is the name of a device: 128 bits in hexadecimal digits. */
export const isDevice = (text: string): boolean => new RegExp(`^${device}$`).test(text);

/** A room's letters from whatever was typed: capitals, without spaces and dashes. */
export const asRoom = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '');

/** The client id of a host's window: it carries the room that the key opens. */
export const hostId = (room: string, window: string): string => `host-${room}-${window}`;

/** The room that a host's client id names, if it is one. */
export const roomOfHost = (clientId: string): string | undefined =>
  new RegExp(`^host-(${room})-[0-9a-z]{1,24}$`).exec(clientId)?.[1];

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits: a device's name, or a host's key. `getRandomValues` works without encryption too. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** A new room: 64 million of them, so that nobody stumbles into another class. */
export function newRoom(): string {
  const picks = crypto.getRandomValues(new Uint32Array(roomLength));
  return [...picks].map((pick) => letters[pick % letters.length]).join('');
}

/** A vote as topics name it: an exercise or a model, the round or the question, and when it was asked. */
export const voteOf = ({ exercise, round, asked }: { exercise: string; round: string; asked: number }): string =>
  `${exercise}.${round}.${asked}`;
