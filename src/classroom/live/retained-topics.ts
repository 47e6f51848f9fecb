import type { PublishPacket } from 'aedes';
import { readTopic } from './topics.ts';

/** Topics of each room that hold something: what a device may add is counted by them, and what a room leaves is emptied. */
export class RetainedTopics {
  readonly #topics = new Map<string, Set<string>>();

  note({ topic: name, retain, payload }: PublishPacket): void {
    const topic = retain ? readTopic(name) : undefined;
    if (!topic) return;
    const held = this.#topics.get(topic.room) ?? new Set();
    if (payload.length > 0) held.add(name);
    else held.delete(name);
    if (held.size > 0) this.#topics.set(topic.room, held);
    else this.#topics.delete(topic.room);
  }

  /** Lists the topics as they are now: they may be emptied one after another. */
  in(room: string): string[] {
    return [...(this.#topics.get(room) ?? [])];
  }

  /** The devices of a room that have an answer in it. */
  answering(room: string): Set<string> {
    const topics = this.in(room).map(readTopic);
    return new Set(topics.flatMap((topic) => (topic?.branch === 'answer' ? [topic.device] : [])));
  }

  forget(room: string): void {
    this.#topics.delete(room);
  }
}
