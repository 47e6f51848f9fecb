// Who may say and hear what in a class. Pure: the embedded broker asks here, and so do its tests.
import { isPresent, MAX_MESSAGE_BYTES, readAnswer, readKeyed, readShown } from './messages.ts';
import { hostTopics, keyBranches, readTopic, shownBranches, topicOf } from './topics.ts';

/** A guest that the broker has let in: a device in a room, or a window that holds the room's key. */
export type Guest = { is: 'pupil'; room: string; device: string } | { is: 'host'; room: string };

/** Whether a guest may publish this. The host writes what is shown and may empty its pupils' topics, never fill them. */
export function mayPublish(guest: Guest, name: string, payload: Uint8Array): boolean {
  const topic = readTopic(name);
  if (!topic || topic.room !== guest.room || payload.length > MAX_MESSAGE_BYTES) return false;
  const empty = payload.length === 0;
  if (topic.branch === 'answer' || topic.branch === 'here') {
    if (guest.is === 'host') return empty;
    if (topic.device !== guest.device) return false;
    return empty || (topic.branch === 'answer' ? readAnswer(payload) !== undefined : isPresent(payload));
  }
  if (guest.is !== 'host') return false;
  if (topic.branch === 'crowd') return false;
  if (topic.branch === 'position' || topic.branch === 'press')
    return empty || readKeyed(topic.branch, payload) !== undefined;
  return empty || readShown(topic.branch, payload) !== undefined;
}

/** A class has one question at a time. An answer that comes late may stand beside that to the present one, hundreds may not. */
const MAX_ANSWERS_PER_DEVICE = 8;

/** Whether a guest may put down this besides what its room holds already, by topic: no device fills the broker with answers. */
export function mayHold(guest: Guest, name: string, held: Iterable<string>): boolean {
  if (guest.is === 'host' || readTopic(name)?.branch !== 'answer') return true;
  const isOwn = (other: string) => other.endsWith(guest.device) && readTopic(other)?.branch === 'answer';
  return [...held].filter((other) => other !== name && isOwn(other)).length < MAX_ANSWERS_PER_DEVICE;
}

/** Whether a guest may subscribe. Nobody but the host hears an answer, and nobody hears another room. */
export function maySubscribe(guest: Guest, filter: string): boolean {
  if (shownBranches.some((branch) => topicOf(guest.room, branch) === filter)) return true;
  const own = [...hostTopics(guest.room), ...keyBranches.map((branch) => topicOf(guest.room, branch))];
  return guest.is === 'host' && own.includes(filter);
}
