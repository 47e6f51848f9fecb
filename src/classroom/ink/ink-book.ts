import { isListOf } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { sessionKey } from '../session/scope.ts';
import type { Place } from '../session/session.ts';
import { applyChange, type Ink, type InkChange, type InkMessage, isInkChange, noInk, visibleStrokes } from './ink.ts';
import { paintInk } from './paint.ts';
import { loadInk, saveInk, setKeepForNext } from './stored-ink.ts';
import type { Stroke } from './stroke.ts';

/** Changes held back from the class's screen, stored under the class: its successor in this window does not get them. */
const storedHeldBack = (session: string) =>
  storedValue(sessionKey(session, 'ink-held'), isListOf(isInkChange), 'window');

/** The ink of a class as this window knows it: kept, told to the other windows, and painted on the slides. */
export class InkBook {
  #ink: Ink = noInk;
  #session: string | undefined;
  /** Changes that are made here and not yet on the class’s screen. */
  #heldBack: readonly InkChange[] = [];
  /** Lines that another window is drawing, or this one. */
  #live = new Map<string, Stroke>();
  #send: (message: InkMessage) => void;

  constructor(send: (message: InkMessage) => void) {
    this.#send = send;
  }

  /** Opens the ink of a class. Where nothing is stored of it, other windows are asked. */
  open(session: string): void {
    if (session === this.#session) return;
    this.#session = session;
    this.#heldBack = storedHeldBack(session).get() ?? [];
    this.#live.clear();
    this.#ink = { strokes: loadInk(session), cleared: [] };
    if (this.#ink.strokes.length === 0) this.#send({ says: 'ask' });
  }

  /** The ink as this window shows it: with what it holds back from the class. */
  get ink(): Ink {
    return this.#heldBack.reduce(applyChange, this.#ink);
  }

  /** Does what this window wants; while the class’s screen is `frozen` only here. */
  act(change: InkChange, frozen: boolean): void {
    if (frozen) {
      this.#heldBack = [...this.#heldBack, change];
      if (this.#session !== undefined) storedHeldBack(this.#session).set([...this.#heldBack]);
    } else {
      this.#take(change);
      this.#send({ says: 'change', change });
    }
  }

  /** Does for the class what was held back. */
  release(): void {
    const changes = this.#heldBack;
    if (changes.length === 0) return;
    this.#heldBack = [];
    if (this.#session !== undefined) storedHeldBack(this.#session).forget();
    for (const change of changes) this.act(change, false);
  }

  /** Sets whether the next class finds this one's ink. */
  keepForNext(on: boolean): void {
    if (this.#session !== undefined) setKeepForNext(on, this.#session, this.#ink.strokes);
  }

  /** Notes a line that is being drawn. */
  draw(stroke: Stroke): void {
    this.#live.set(stroke.id, stroke);
  }

  /** Drops a line that is done, or was never meant. */
  drop({ id }: Stroke): void {
    this.#live.delete(id);
  }

  hear(message: InkMessage): void {
    const { strokes } = this.#ink;
    if (message.says === 'live') this.draw(message.stroke);
    else if (message.says === 'ask' && strokes.length > 0) this.#send({ says: 'all', strokes: [...strokes] });
    else if (message.says === 'all' && strokes.length === 0) this.#take({ does: 'draw', strokes: message.strokes });
    else if (message.says === 'change') {
      if (message.change.does === 'draw') for (const stroke of message.change.strokes) this.drop(stroke);
      this.#take(message.change);
    }
  }

  /** Paints what is seen on a slide at this step. */
  paint(slide: Element | null | undefined, place: Place): void {
    if (slide)
      paintInk(slide, visibleStrokes(this.ink, place), visibleStrokes({ strokes: [...this.#live.values()] }, place));
  }

  #take(change: InkChange): void {
    this.#ink = applyChange(this.#ink, change);
    if (this.#session !== undefined) saveInk(this.#session, this.#ink.strokes);
  }
}
