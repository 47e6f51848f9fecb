// One phone in a class: what it sees, and an answer that survives a bad network.

import { BrokerClient, type Status } from './broker-client.ts';
import { type Answer, answerText, PRESENT, readShown, type Shown } from './messages.ts';
import { answerTopic, hereTopic, readTopic, shownBranches, topicOf, voteOf } from './topics.ts';

export interface OwnAnswer {
  vote: string;
  values: Answer;
  /** Whether the broker has it. */
  sent: boolean;
  /** Whether the broker has ever had it: it may be gone there since. Of one from before a reload nobody knows. */
  arrived: boolean;
}

interface PupilSettings {
  broker: string;
  room: string;
  device: string;
  answered?: Pick<OwnAnswer, 'vote' | 'values'> | undefined;
  onChange(): void;
}

/** Milliseconds after which a room that was there is given up, when its broker does not know it any more. */
const GIVE_UP_AFTER_MS = 2 * 60 * 1000;

/** A pupil's phone in a room: what the class shows, and this phone's own answer. */
export class Pupil {
  readonly room: string;
  readonly device: string;
  status: Status = 'connecting';
  shown: Partial<Shown> = {};
  answer: OwnAnswer | undefined;
  readonly #client: BrokerClient;
  readonly #changed: () => void;
  #hasBeenIn = false;
  /** The question has been heard on this connection: that of the last one may have been shown since. */
  #hasHeardAsk = false;
  /** Number of times that the line was cut. */
  #cuts = 0;
  #giveUpTimer: ReturnType<typeof setTimeout> | undefined;
  /** Number of times that everybody had been sent out when this phone came in. */
  #outCountOnEntry: number | undefined;

  /** `answered` is what this device has chosen before its page was loaded again. */
  constructor({ broker, room, device, answered, onChange: changed }: PupilSettings) {
    this.answer = answered && { ...answered, sent: false, arrived: true };
    this.room = room;
    this.device = device;
    this.#changed = changed;
    this.#client = new BrokerClient({
      broker,
      clientId: device,
      will: hereTopic(room, device),
      topics: shownBranches.map((branch) => topicOf(room, branch)),
      onMessage: (topic, payload, isKept) => this.#receive(topic, payload, isKept),
      onStatus: (status) => this.#setStatus(status),
    });
  }

  /** Chooses an option, counted from 0, or sends the values of a line, or rows; a second answer takes the first one’s place. Kept until the broker has it. */
  choose(...values: Answer): void {
    const { ask } = this.shown;
    if (ask?.phase !== 'open') return;
    this.answer = { vote: voteOf(ask), values, sent: false, arrived: false };
    this.#changed();
    this.#sendAnswer();
  }

  /** Whether the teacher has ended the class, or sent this phone out. */
  get isOut(): boolean {
    const { door } = this.shown;
    return (
      door?.state === 'ended' ||
      (door !== undefined && this.#outCountOnEntry !== undefined && door.out > this.#outCountOnEntry)
    );
  }

  /** Leaves, and takes back the answer to a question that is open: whoever comes in again answers once more. */
  async leave(): Promise<void> {
    clearTimeout(this.#giveUpTimer);
    if (this.answer && this.shown.ask?.phase === 'open' && this.status === 'in')
      this.#publish(answerTopic(this.room, this.answer.vote, this.device), '');
    await this.#client.leave({ topic: hereTopic(this.room, this.device), payload: '' });
  }

  #setStatus(status: Status): void {
    clearTimeout(this.#giveUpTimer);
    // The teacher's computer may have started anew: its room is open again once the teacher's window is back.
    const mayComeBack = status === 'unknown' && this.#hasBeenIn;
    this.status = mayComeBack ? 'away' : status;
    if (mayComeBack) this.#giveUpTimer = setTimeout(() => this.#giveUp(), GIVE_UP_AFTER_MS);
    if (status === 'away') {
      this.#hasHeardAsk = false;
      this.#cuts += 1;
    }
    if (status === 'in') {
      this.#hasBeenIn = true;
      this.#publish(hereTopic(this.room, this.device), PRESENT);
      if (this.answer) this.answer.sent = false;
      this.#sendAnswer();
    }
    this.#changed();
  }

  #giveUp(): void {
    this.status = 'unknown';
    this.#changed();
  }

  #receive(name: string, payload: Uint8Array, isKept: boolean): void {
    const branch = shownBranches.find((one) => one === readTopic(name)?.branch);
    if (!branch) return;
    this.shown = { ...this.shown, [branch]: readShown(branch, payload) };
    const { ask, door } = this.shown;
    if (branch === 'door' && door) this.#outCountOnEntry ??= door.out;
    if (branch === 'ask') {
      this.#hasHeardAsk = true;
      // One that was gone when this phone came back may come once more: the teacher’s line was cut too.
      if (ask ? voteOf(ask) !== this.answer?.vote : !isKept) this.answer = undefined;
      this.#sendAnswer();
    }
    if (this.isOut) void this.#client.leave();
    this.#changed();
  }

  /** Sends the kept answer while its question is open and the phone is in. */
  #sendAnswer(): void {
    const { answer, status } = this;
    const { ask } = this.shown;
    if (
      !answer ||
      answer.sent ||
      status !== 'in' ||
      !this.#hasHeardAsk ||
      ask?.phase !== 'open' ||
      voteOf(ask) !== answer.vote
    )
      return;
    const cuts = this.#cuts;
    void this.#client.publish(answerTopic(this.room, answer.vote, this.device), answerText(answer.values)).then(
      () => {
        // What a cut line delivers in the end may have come after the answers were shown: where not, it is sent again.
        if (cuts !== this.#cuts) return;
        answer.sent = true;
        answer.arrived = true;
        this.#changed();
      },
      () => this.#changed(),
    );
  }

  /** Says what may be lost: it is said again at the next `in`. */
  #publish(topic: string, payload: string): void {
    this.#client.publish(topic, payload).catch(() => this.#changed());
  }
}
