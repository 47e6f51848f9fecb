import { boxCounts, middleOf } from '../tally/lines-and-rows.ts';
import { Answers } from './answers.ts';
import { BrokerClient, type Status } from './broker-client.ts';
import {
  type Answer,
  type Ask,
  type Crowd,
  type Door,
  isAnswerTo,
  isOneChoice,
  isPresent,
  MAX_SECONDS,
  type Position,
  type Press,
  readAnswer,
  readKeyed,
  readShown,
  type Shown,
  type Stage,
  type Tally,
} from './messages.ts';
import { hostName } from './names.ts';
import {
  allAnswers,
  answerTopic,
  hostId,
  hostTopics,
  readTopic,
  type ShownBranch,
  shownBranches,
  topicOf,
  voteOf,
} from './topics.ts';

/** Settings with which a teacher's window opens a room, or takes one up. */
export interface HostSettings {
  broker: string;
  room: string;
  key: string;
  window: string;
  /** Answers that count: a broker of the school's lets in whoever comes. */
  pupils: number;
  /** Nobody has opened this room before. */
  isNew: boolean;
  /** Whether its door is shut, where the broker does not remember it. */
  isLocked?: boolean;
  onChange(): void;
  onPress?(does: Press['does']): void;
}

/** Result of a question: its counts, and lines and rows as they were sent. */
export type QuestionResult = Tally & {
  lines: Answer[];
  /** Moves in a second round: how many phones went from each option of the first to each of this. */
  moves?: number[];
};

/** Milliseconds after which a room has no door that could be heard: what is retained comes at once. */
const DOOR_TIMEOUT_MS = 1000;

/** The teacher's end of a room with phones: asks, shows and counts. Another window of the same class may take it over. */
export class Host {
  readonly room: string;
  status: Status = 'connecting';
  /** Another window has ended the class. */
  hasEnded = false;
  #isEnding = false;
  /** State that the room has been shown. */
  #shown: Partial<Shown> = {};
  /** Branches that this window has decided. The rest is taken from what the room was told before this window came. */
  readonly #decided = new Set<ShownBranch>();
  readonly #devices = new Set<string>();
  readonly #answers = new Answers();
  readonly #client: BrokerClient;
  readonly #settings: HostSettings;
  /** The vote whose answers are heard once more, to be counted. */
  #counting: string | undefined;
  readonly #presses = new Presses();
  /** The most phones that one address has brought, where they are more than usual and the broker says so. */
  crowd: Crowd | undefined;

  constructor(settings: HostSettings) {
    const { broker, room, key, window } = settings;
    this.room = room;
    if (settings.isNew) this.#decided.add('door');
    this.#settings = settings;
    this.#client = new BrokerClient({
      broker,
      clientId: hostId(room, window),
      name: hostName,
      key,
      // The teacher's own phone must not go on for a window that has gone.
      will: topicOf(room, 'position'),
      topics: [
        ...shownBranches.map((branch) => topicOf(room, branch)),
        ...hostTopics(room),
        topicOf(room, 'press'),
        topicOf(room, 'crowd'),
      ],
      onMessage: (topic, payload, isKept) => this.#receive(topic, payload, isKept),
      onStatus: (status) => this.#setStatus(status),
    });
  }

  get ask(): Ask | undefined {
    return this.#shown.ask;
  }

  get door(): Door {
    return this.#shown.door ?? { state: this.#settings.isLocked ? 'locked' : 'open', out: 0 };
  }

  /** Phones that are in the room now, or have answered the present question before they went. */
  get devices(): number {
    const answered = this.ask ? this.#answers.to(voteOf(this.ask)).keys() : [];
    return new Set([...this.#devices, ...answered]).size;
  }

  /** Counts those who have answered the present question. */
  get answered(): number {
    return this.ask ? this.#answers.to(voteOf(this.ask)).size : 0;
  }

  /** Answers of the present question by option. Not for the class's screen before `show`. */
  get counts(): number[] {
    const { ask } = this;
    return ask ? this.#answers.counts(voteOf(ask), ask.options, this.#settings.pupils) : [];
  }

  /** Opens a question; one that was closed goes on. Answers to an earlier one are emptied, also where it was the same, unless it is asked again later. */
  open(question: Omit<Ask, 'phase' | 'asked'>): void {
    const { ask } = this;
    const isSame = ask?.exercise === question.exercise && ask.round === question.round;
    if (ask && isSame && ask.phase !== 'shown') {
      this.#set('ask', { ...ask, phase: 'open' });
      return;
    }
    if (ask && !ask.again) this.#emptyAnswers(voteOf(ask));
    this.#set('tally', undefined);
    this.#set('ask', { ...question, asked: Date.now(), phase: 'open' });
  }

  close(): void {
    if (this.ask?.phase === 'open') this.#set('ask', { ...this.ask, phase: 'closed' });
  }

  /**
   * Closes, hears every answer once more, and counts `add` (hands and paper, by option) and the phones together. A broker may
   * acknowledge an answer and deliver it late; what is retained is the truth. Nothing where they are shown or being counted,
   * or another question has come meanwhile. Lines and rows are given whole besides their middle, or their counts.
   */
  async count(add: readonly number[]): Promise<QuestionResult | undefined> {
    const { ask } = this;
    const vote = ask && voteOf(ask);
    if (!ask || this.#counting === vote) return undefined;
    this.#counting = vote;
    this.close();
    await this.#client.refetchRetained([allAnswers(this.room)]);
    if (this.#counting === vote) this.#counting = undefined;
    if (!this.ask || voteOf(this.ask) !== vote || this.ask.phase === 'shown') return undefined;
    const lines = isOneChoice(ask) ? [] : this.#answers.lines(vote, this.#settings.pupils);
    const counts = isOneChoice(ask)
      ? this.counts.map((count, option) => count + (add[option] ?? 0))
      : ask.columns === undefined
        ? middleOf(lines)
        : boxCounts(lines, ask.options, ask.columns);
    return { exercise: ask.exercise, round: ask.round, counts, lines };
  }

  /** Counts, and tells the phones. `before` is the round that came before, from which phones may have moved. */
  async show(add: readonly number[], before?: string): Promise<QuestionResult | undefined> {
    const heard = await this.count(add);
    const { ask } = this;
    if (!heard || !ask) return undefined;
    const { exercise, round, counts } = heard;
    this.#set('tally', { exercise, round, counts });
    this.#set('ask', { ...ask, phase: 'shown' });
    const first = before && this.#answers.last(exercise, before);
    const moves = before && this.#answers.moves(first ?? '', voteOf(ask), ask.options, this.#settings.pupils);
    for (const vote of [first, voteOf(ask)]) if (vote) this.#emptyAnswers(vote);
    return { ...heard, ...(moves && { moves }) };
  }

  /** Marks the question as revealed once the class has seen what is right: phones that have answered it see it too. */
  markRevealed(exercise: string): void {
    const { ask } = this;
    if (ask?.exercise === exercise && ask.phase === 'shown' && !ask.told) this.#set('ask', { ...ask, told: true });
  }

  /** Takes the question off the phones, with all answers to it. */
  withdraw(): void {
    if (this.ask) this.#emptyAnswers(voteOf(this.ask));
    this.#set('tally', undefined);
    this.#set('ask', undefined);
  }

  /** Publishes where the class is; undefined stops the phones from following. */
  publishStage(stage: Stage | undefined): void {
    this.#set('stage', stage);
  }

  /** Tells the teacher's own phone where the class is. */
  publishPosition(position: Position): void {
    const elapsed = Math.min(Math.floor(position.elapsed), MAX_SECONDS);
    this.#publish(topicOf(this.room, 'position'), JSON.stringify({ ...position, elapsed }));
  }

  lock(on: boolean): void {
    this.#set('door', { ...this.door, state: on ? 'locked' : 'open' });
  }

  /** Phones that share an address come in, all of them: those that wait do so by themselves. */
  letAllIn(): void {
    this.#set('door', { ...this.door, shared: true });
  }

  sendAllOut(): void {
    this.#set('door', { ...this.door, out: this.door.out + 1 });
  }

  /** Ends the class: every topic of the room is emptied, and every phone is told. False where nothing could be told. */
  async end(): Promise<boolean> {
    this.#isEnding = true;
    this.withdraw();
    // An answer to an earlier question may have come after its vote was emptied.
    for (const vote of this.#answers.votes) this.#emptyAnswers(vote);
    this.publishStage(undefined);
    this.#publish(topicOf(this.room, 'position'), '');
    this.#publish(topicOf(this.room, 'press'), '');
    const payload = JSON.stringify({ ...this.door, state: 'ended' });
    return this.#client.leave({ topic: topicOf(this.room, 'door'), payload });
  }

  async leave(): Promise<void> {
    await this.#client.leave();
  }

  #setStatus(status: Status): void {
    this.status = status;
    if (status === 'in') {
      this.#devices.clear();
      // Whatever this window has decided is said again. The door of another window's room is heard first.
      for (const branch of this.#decided) if (branch !== 'door') this.#publishBranch(branch, this.#shown[branch]);
      if (this.#decided.has('door') || this.#shown.door) this.#publishBranch('door', this.door);
      else setTimeout(() => this.#publishBranch('door', this.door), DOOR_TIMEOUT_MS);
    }
    this.#settings.onChange();
  }

  #receive(name: string, payload: Uint8Array, isKept: boolean): void {
    const topic = readTopic(name);
    if (topic?.branch === 'here') {
      if (isPresent(payload)) this.#devices.add(topic.device);
      else this.#devices.delete(topic.device);
    } else if (topic?.branch === 'answer') {
      const answer = readAnswer(payload);
      const wanted = this.ask && topic.vote === voteOf(this.ask) ? this.ask : undefined;
      // Shown and emptied, its answers may still be on their way here: they count no more, and do not stay.
      if (answer !== undefined && wanted?.phase === 'shown') this.#publish(name, '');
      else if (answer === undefined || !wanted || isAnswerTo(answer, wanted))
        this.#answers.set(topic.vote, topic.device, answer);
    } else if (topic?.branch === 'press') {
      const press = readKeyed('press', payload);
      if (this.#presses.isNew(press, isKept)) this.#settings.onPress?.(press.does);
      return;
    } else if (topic?.branch === 'crowd') this.crowd = readKeyed('crowd', payload);
    else if (topic && topic.branch !== 'position') this.#takeUp(topic.branch, payload);
    this.#settings.onChange();
  }

  /** A window that was reloaded takes up what it had said before; of another window of the class it hears only the end. */
  #takeUp(branch: ShownBranch, payload: Uint8Array): void {
    const told: Partial<Shown> = { [branch]: readShown(branch, payload) };
    if (!this.#decided.has(branch)) this.#shown = { ...this.#shown, ...told };
    if (told.door?.state !== 'ended' || this.#isEnding) return;
    this.hasEnded = true;
    void this.#client.leave();
  }

  #emptyAnswers(vote: string): void {
    for (const device of this.#answers.to(vote).keys()) this.#publish(answerTopic(this.room, vote, device), '');
    this.#answers.forget(vote);
  }

  #set<Branch extends ShownBranch>(branch: Branch, value: Shown[Branch] | undefined): void {
    this.#decided.add(branch);
    this.#shown = { ...this.#shown, [branch]: value };
    this.#publishBranch(branch, value);
    this.#settings.onChange();
  }

  #publishBranch(branch: ShownBranch, value: object | undefined): void {
    this.#publish(topicOf(this.room, branch), value ? JSON.stringify(value) : '');
  }

  /** Publishes while connected. What is lost is published again at the next `in`. */
  #publish(topic: string, payload: string): void {
    if (this.status === 'in') this.#client.publish(topic, payload).catch(() => this.#settings.onChange());
  }
}

/** Presses of the clicker, each once: not again what was pressed before this window came, or is heard twice. */
export class Presses {
  /** The number of the last press that was heard. */
  #last: number | undefined;

  /** `isKept` tells that it had been said before this window listened. */
  isNew(press: Press | undefined, isKept: boolean): press is Press {
    // Gone after a cut, by a broker that has lost it or is slow: the same press may still come.
    if (!press && isKept) return false;
    const last = this.#last;
    this.#last = press?.number ?? -1;
    return press !== undefined && (last === undefined ? !isKept : press.number > last);
  }
}
