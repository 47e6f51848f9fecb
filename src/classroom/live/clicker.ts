// The teacher's own phone: it holds the room's key, hears where the class is, and sends presses.

import { BrokerClient, type Status } from './broker-client.ts';
import { type Position, type Press, readKeyed, readShown } from './messages.ts';
import { hostName } from './names.ts';
import { hostId, readTopic, topicOf } from './topics.ts';

/** A teacher's phone that leads the stage: what it shows, and what its presses ask for. */
export class Clicker {
  status: Status = 'connecting';
  position: Position | undefined;
  /** The teacher has ended the class. */
  hasEnded = false;
  /** Time of the press that has not arrived yet, in milliseconds of this phone. */
  pressPendingSince: number | undefined;
  /**
   * Time at which the clock was first heard as it is, in milliseconds of this phone: what is retained comes again after a
   * sleep.
   */
  heardAt = 0;
  readonly #room: string;
  readonly #client: BrokerClient;
  readonly #changed: () => void;
  /** Goes up with each press, also over a reload of this page. */
  #number = 0;

  constructor(settings: { broker: string; room: string; key: string; window: string; onChange(): void }) {
    const { broker, room, key, window } = settings;
    this.#room = room;
    this.#changed = settings.onChange;
    this.#client = new BrokerClient({
      broker,
      clientId: hostId(room, window),
      name: hostName,
      key,
      topics: [topicOf(room, 'position'), topicOf(room, 'press'), topicOf(room, 'door')],
      onMessage: (topic, payload) => this.#receive(topic, payload),
      onStatus: (status) => {
        this.status = status;
        this.#changed();
      },
    });
  }

  /**
   * Sends a press; false where there is no connection, or the last press is still on its way: of many that a network holds
   * up one is done late, and not all at once.
   */
  press(does: Press['does']): boolean {
    if (this.status !== 'in' || this.pressPendingSince !== undefined) return false;
    this.#number += 1;
    this.pressPendingSince = Date.now();
    const press: Press = { does, number: this.#number };
    const arrived = () => {
      this.pressPendingSince = undefined;
      this.#changed();
    };
    this.#client.publish(topicOf(this.#room, 'press'), JSON.stringify(press)).then(arrived, arrived);
    return true;
  }

  async leave(): Promise<void> {
    await this.#client.leave();
  }

  #receive(name: string, payload: Uint8Array): void {
    const branch = readTopic(name)?.branch;
    if (branch === 'press') this.#number = Math.max(this.#number, readKeyed('press', payload)?.number ?? 0);
    else if (branch === 'position') this.#updatePosition(readKeyed('position', payload));
    else if (branch === 'door' && readShown('door', payload)?.state === 'ended') {
      this.hasEnded = true;
      void this.#client.leave();
    }
    this.#changed();
  }

  #updatePosition(position: Position | undefined): void {
    const isKnown = JSON.stringify(position) === JSON.stringify(this.position);
    this.position = position;
    if (!isKnown) this.heardAt = Date.now();
  }
}
