import { isText } from '../../parts/page/guards.ts';
import { remembered } from '../../parts/page/memory.ts';
import { Line, newId } from '../../parts/sync/line.ts';
import type { Message, Order, StageState } from '../../parts/sync/messages.ts';

const kept = remembered('presents', isText, 'window');

/** The one stage that this window leads: the one it was opened from, else the one that moved last. */
export class StageLink {
  #line: Line;
  #states = new Map<string, StageState>();
  #stage = new URLSearchParams(location.search).get('stage') ?? kept.get() ?? undefined;
  /** For a stage that this window will open itself. */
  #spare = newId();
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#line = new Line((message) => this.#hear(message));
    this.#line.post({ kind: 'hello' });
  }

  /** The stage's name; a stage opened from here takes it. */
  get stage(): string {
    return this.#stage ?? this.#spare;
  }

  /** Where the stage is, while it is open. */
  get state(): StageState | undefined {
    return this.#states.get(this.stage);
  }

  get open(): StageState[] {
    return [...this.#states.values()].sort((a, b) => b.moved - a.moved);
  }

  choose(stage: string): void {
    this.#stage = stage;
    kept.set(stage);
    const address = new URL(location.href);
    address.searchParams.set('stage', stage);
    history.replaceState(null, '', address);
    this.#changed();
  }

  order(order: Order): void {
    this.#line.post({ kind: 'order', stage: this.stage, order });
  }

  #hear(message: Message): void {
    if (message.kind === 'state') {
      this.#states.set(message.state.stage, message.state);
      if (this.#stage === undefined) this.choose(this.open[0]?.stage ?? message.state.stage);
      else this.#changed();
    } else if (message.kind === 'closed') {
      this.#states.delete(message.stage);
      this.#changed();
    } else if (message.kind === 'cleared') location.reload();
  }
}
