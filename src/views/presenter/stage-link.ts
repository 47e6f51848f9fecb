import type { InkMessage } from '#classroom/ink/ink.ts';
import { storedPlace, unfinishedSessions } from '#classroom/session/session.ts';
import { isStageState, type StageState } from '#classroom/sync/class-state.ts';
import type { Command } from '#classroom/sync/commands.ts';
import type { Message } from '#classroom/sync/messages.ts';
import { newId, WindowChannel } from '#classroom/sync/window-channel.ts';
import { slideSize } from '#drawing/geometry.ts';
import { find, setVisible } from '#frame/browser/elements/find.ts';
import { button } from '#frame/browser/elements/make.ts';
import { classWords } from '#words/index.ts';
import { titleOf } from './presenter-data.ts';

/** Callbacks for what its stage, or any other, has said. */
interface StageListener {
  changed(): void;
  /** A stage that this window leads is opening and knows nothing of its class. */
  opened(): void;
  /** The class was ended in the stage's own window. */
  ended(): void;
  /** Another window of the class draws or points. */
  ink(message: unknown): void;
  /** Time is up there, and that window may not sound. */
  bell(): void;
}

/**
 * The one stage that this window leads: the one that its address names, else an open one of the same lesson, else one
 * that it will open itself. Once that is closed, the next one of the same lesson that opens.
 */
export class StageLink {
  #channel: WindowChannel;
  #states = new Map<string, StageState>();
  #stage = new URLSearchParams(location.search).get('stage') ?? undefined;
  /** For a stage that this window will open itself. */
  #spare = newId();
  #lesson: number | undefined;
  #hearers: StageListener;
  /** The stage was not opened from here: this window joined it by itself. */
  joined = false;
  /** The stage that this window led was closed; the next one that opens is led in its place. */
  #isLost = false;

  constructor(lesson: number | undefined, hearers: StageListener) {
    this.#lesson = lesson;
    this.#hearers = hearers;
    this.#channel = new WindowChannel((message) => this.#hear(message));
    this.#channel.post({ kind: 'hello' });
    addEventListener('pagehide', () => this.#channel.post({ kind: 'left' }));
    addEventListener('pageshow', ({ persisted }) => persisted && this.#channel.post({ kind: 'hello' }));
  }

  /** The stage's name; a stage opened from here takes it. */
  get stage(): string {
    return this.#stage ?? this.#spare;
  }

  /** State of the stage, while it is open. */
  get state(): StageState | undefined {
    return this.#states.get(this.stage);
  }

  get open(): StageState[] {
    return [...this.#states.values()].sort((a, b) => b.moved - a.moved);
  }

  /** From now on this window belongs to that stage, also after it is loaded again. */
  choose(stage: string): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#isLost = false;
    const address = new URL(location.href);
    address.searchParams.set('stage', stage);
    history.replaceState(null, '', address);
    this.#hearers.changed();
  }

  /** Forgets a stage that was closed. */
  lose(stage: string): void {
    if (!this.#states.delete(stage)) return;
    this.#isLost ||= stage === this.#stage;
    this.#hearers.changed();
  }

  send(command: Command): void {
    this.#channel.post({ kind: 'command', stage: this.stage, command });
  }

  ink(message: InkMessage): void {
    this.#channel.post({ kind: 'ink', stage: this.stage, ink: message });
  }

  #hear(message: Message): void {
    if (message.kind === 'state') {
      if (isStageState(message.state)) this.#hearState(message.state);
    } else if (message.kind === 'closed') this.lose(message.stage);
    else if (message.kind === 'bell' && message.stage === this.stage) this.#hearers.bell();
    else if (message.kind === 'ink' && message.stage === this.stage) this.#hearers.ink(message.ink);
    else if (message.kind === 'ended' && message.stage === this.stage) this.#hearers.ended();
    else if (message.kind === 'cleared' && (message.stage ?? this.stage) === this.stage) location.reload();
  }

  #hearState(state: StageState): void {
    const isNew = this.#states.get(state.stage)?.opened !== state.opened;
    // What this window knows is told before it takes the place at which the other one begins.
    if (isNew && state.hasNoHistory && state.stage === this.stage) this.#hearers.opened();
    this.#states.set(state.stage, state);
    const isOwn = state.stage === this.stage;
    if (isOwn) this.#isLost = false;
    const joins = !isOwn && (this.#stage === undefined || (this.#isLost && isNew)) && this.#fits(state);
    if (joins) this.joined = true;
    if ((isOwn || joins) && state.stage !== this.#stage) this.choose(state.stage);
    else this.#hearers.changed();
  }

  /** A presenter without a lesson leads whatever moves; one of a lesson no other. */
  #fits({ lesson }: StageState): boolean {
    return this.#lesson === undefined || lesson === this.#lesson;
  }
}

/** Size of most projectors; the class's screen is then put there and filled. */
const asProjector = `popup,width=${slideSize.width},height=${slideSize.height}`;

/**
 * Opens the class's screen in a window of its own, which can be moved to the projector without covering this one. Where
 * the browser allows none, the link opens it as a tab.
 */
export function wireOpener(link: StageLink): void {
  for (const opener of stageOpeners())
    opener.addEventListener('click', (event) => {
      link.choose(link.stage);
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const opened = window.open(opener.href, '_blank', asProjector);
      if (!opened) return;
      event.preventDefault();
      noticeClosing(opened, link);
    });
}

/** The links that open the class’s screen, in each language of the site. */
export const stageOpeners = (): NodeListOf<HTMLAnchorElement> => document.querySelectorAll('a[data-opens-stage]');

let watching: ReturnType<typeof setInterval> | undefined;

/** A window that is closed at once may not get to say so. Of two, the later one is the class's screen. */
function noticeClosing(opened: Window, link: StageLink): void {
  const { stage } = link;
  clearInterval(watching);
  watching = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(watching);
    link.lose(stage);
  }, 500);
}

/** Classes that fit one line. */
const MAX_CLASSES = 2;

/** Loads the window anew for a class of this name. */
function reloadFor(stage: string): void {
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  location.replace(address);
}

/** Another class comes in: both windows start anew, and nothing of the last class shows. */
export function newClass(link: StageLink): void {
  const stage = newId();
  if (link.state) link.send({ type: 'start-class', stage });
  reloadFor(stage);
}

/** The class is over: this window leads to its report, and the class's screen is ready for the next one. */
export async function endClass(link: StageLink, closes: () => Promise<void>): Promise<string> {
  const { stage } = link;
  await closes();
  if (link.state) link.send({ type: 'start-class', stage: newId() });
  return stage;
}

/** Offers to go on with a lesson of this length that was left before its end. */
export function askWhichClass(lesson: number | undefined): void {
  const left = lesson === undefined ? [] : unfinishedSessions(lesson).slice(0, MAX_CLASSES);
  setVisible('.which-class', left.length > 0);
  find('.which-class')?.append(
    ...left.map(({ id, began }) =>
      button(classWords.goOn({ began, title: titleOf(storedPlace(id).get()?.slide) }), () => reloadFor(id)),
    ),
  );
}
