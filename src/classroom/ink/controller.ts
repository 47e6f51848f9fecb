import { announce } from '#frame/browser/elements/announce.ts';
import { openDialog, setText } from '#frame/browser/elements/find.ts';
import { inkWords } from '#words/index.ts';
import type { Place } from '../session/session.ts';
import {
  type Cover,
  firstCurtain,
  firstSpotlight,
  flipCurtain,
  moveSpotlight,
  Overlay,
  resizeSpotlight,
} from './cover.ts';
import { clearChange, type InkChange, type InkMessage, type InkWindow, isInkMessage, undoChange } from './ink.ts';
import { InkBook } from './ink-book.ts';
import { Pen } from './pen.ts';
import type { Point, Stroke } from './stroke.ts';
import { Surface } from './surface.ts';
import { type InkAction, inkKeys, isColour, isTool, type Nib, type Tool } from './tools.ts';

/** Milliseconds between two messages to other windows of what moves. */
const SYNC_INTERVAL_MS = 33;
/** Milliseconds after which an unmoved pen or pointer is put down, so that the next teacher does not find a dead mouse. */
const PUT_DOWN_AFTER_MS = 3 * 60_000;

/** Pixels of the slide for one press of an arrow key. */
const KEY_STEP_PX = 40;
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Pen and pointer are held; spotlight and curtain lie over the slide. */
const isHeld = (tool: Tool | undefined) => tool === 'pen' || tool === 'pointer';

/** Pen, pointer, spotlight and curtain over the slide of one window, and what the other windows of its class do with theirs. */
export class InkController {
  #window: InkWindow;
  #book: InkBook;
  #overlay: Overlay;
  #surface: Surface;
  #pen: Pen;
  #tool: Tool | undefined;
  #cover: Cover | null = null;
  #slide = '';
  #frozen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sendLive = throttle(
    (stroke: Stroke) => this.#pen.isAt(stroke) && this.#send({ says: 'live', stroke }),
    2 * SYNC_INTERVAL_MS,
  );
  #sendPoint = throttle(
    (at: Point | null) => this.#send({ says: 'point', at: at && { x: at.x, y: at.y } }),
    SYNC_INTERVAL_MS,
  );
  #sendCover = throttle((cover: Cover | null) => this.#send({ says: 'cover', cover }), SYNC_INTERVAL_MS);

  constructor(over: InkWindow) {
    this.#window = over;
    this.#book = new InkBook((message) => over.send(message));
    this.#overlay = new Overlay(over.box, (cover) => this.#setCover(cover));
    this.#pen = new Pen({
      place: over.place,
      slideOf: over.slideOf,
      onGrow: (stroke) => this.#showGrowing(stroke),
      onDone: (stroke) => this.#finishStroke(stroke),
    });
    this.#surface = new Surface(over.box, {
      press: (at) => this.#tool === 'pen' && this.#pen.press(at),
      drag: (points) => this.#pen.drag(points),
      release: () => this.#pen.lift(),
      cancel: () => this.#undoStroke(this.#pen.lift()),
      hover: (at) => this.#hover(at),
      wheel: (by) => this.#cover && this.#setCover(resizeSpotlight(this.#cover, by)),
    });
    over.surfaceParent.append(this.#surface.element);
    // Before the window’s own keys, to which Escape may mean something else.
    addEventListener('keydown', (event) => this.#handleKey(event), { capture: true });
    addEventListener('pagehide', () => this.#tool && this.#leave());
    document.addEventListener('fullscreenchange', () => this.#draw());
    this.followPlace();
  }

  act(does: InkAction): void {
    const pressed = document.querySelector<HTMLElement>('button:focus-visible');
    const next = does === 'leave' ? (this.#tool ?? this.#cover?.kind) : does;
    if (isTool(does)) this.#choose(does);
    else if (isColour(does)) this.#pen.setColour(does);
    else if (does === 'thick') this.#pen.toggleThick();
    else if (does === 'undo') this.#apply(undoChange(this.#book.ink, this.#window.place()));
    else if (does === 'clear') this.#apply(clearChange(this.#book.ink, this.#window.place().slide));
    else if (does === 'clear-all') this.#apply(clearChange(this.#book.ink));
    else if (does === 'leave') this.#leave();
    else if (this.#cover && does === 'turn') this.#setCover(flipCurtain(this.#cover));
    else if (this.#cover) this.#setCover(resizeSpotlight(this.#cover, does === 'larger' ? 1 : -1));
    this.#draw();
    moveFocus(pressed, next);
  }

  /** Whether the next class finds this one’s ink. */
  keepForNext(on: boolean): void {
    this.#book.keepForNext(on);
  }

  /** Follows the window to its place: with its slide go curtain, spotlight and pen. */
  followPlace(): void {
    const { slide } = this.#window.place();
    const frozen = this.#window.frozen();
    this.#book.open(this.#window.session());
    if (!frozen) this.#book.release();
    if (this.#frozen && !frozen) this.#sendCover(this.#cover);
    this.#frozen = frozen;
    if (slide !== this.#slide && this.#slide !== '') {
      this.#pen.lift();
      this.#uncover();
      if (this.#tool !== 'pointer') this.#leave();
    }
    this.#slide = slide;
    this.#draw();
  }

  /** Paints on a picture of a slide what is drawn on that slide. */
  copyTo(picture: Element, place: Place): void {
    this.#book.paint(picture, place);
  }

  /** Handles a message of another window of the class; one of another shape is left unheard. */
  hear(message: unknown): void {
    if (!isInkMessage(message)) return;
    if (message.says === 'point') {
      this.#overlay.trail.point(message.at);
      return;
    }
    if (message.says === 'cover') this.#adoptCover(message.cover);
    else this.#book.hear(message);
    this.#draw();
  }

  /** Another window has covered the slide, or lifted what covers it: then this one holds neither. */
  #adoptCover(cover: Cover | null): void {
    this.#cover = cover;
    if (!isHeld(this.#tool) && this.#tool !== cover?.kind) this.#tool = undefined;
  }

  #send(message: InkMessage): void {
    if (!this.#window.frozen()) this.#window.send(message);
  }

  #choose(tool: Tool): void {
    const isOn = this.#tool === tool || this.#cover?.kind === tool;
    const behind = isHeld(tool) && this.#cover?.kind === 'curtain';
    this.#putDown();
    if (!behind) this.#uncover();
    if (isOn) return;
    this.#tool = tool;
    this.#restartPutDownTimer();
    if (tool === 'spotlight') this.#setCover(firstSpotlight);
    if (tool !== 'curtain') return;
    this.#setCover(firstCurtain);
    this.#overlay.focusCurtain();
  }

  /** Puts down what is held and then, or where nothing is, lifts what covers the slide, also what another window laid there. */
  #leave(): void {
    const behind = isHeld(this.#tool) && this.#cover?.kind === 'curtain';
    this.#putDown();
    if (behind) this.#tool = 'curtain';
    else this.#uncover();
    this.#draw();
  }

  #putDown(): void {
    this.#pen.lift();
    if (this.#tool === 'pointer') this.#hover(null);
    if (this.#tool) this.#window.onPutDown();
    this.#tool = undefined;
    clearTimeout(this.#timer);
  }

  #uncover(): void {
    if (this.#cover) this.#setCover(null);
  }

  #restartPutDownTimer(): void {
    clearTimeout(this.#timer);
    if (isHeld(this.#tool)) this.#timer = setTimeout(() => this.#leave(), PUT_DOWN_AFTER_MS);
  }

  #setCover(cover: Cover | null): void {
    this.#cover = cover;
    this.#overlay.show(cover);
    this.#sendCover(cover);
  }

  #apply(change: InkChange | undefined): void {
    if (change) this.#book.act(change, this.#window.frozen());
  }

  #showGrowing(stroke: Stroke): void {
    this.#book.draw(stroke);
    this.#sendLive(stroke);
    this.#paint();
  }

  #finishStroke(stroke: Stroke): void {
    this.#book.drop(stroke);
    this.#apply({ does: 'draw', strokes: [stroke] });
    this.#paint();
  }

  /** Other windows know of the line by now, so it is drawn and undone. */
  #undoStroke(stroke: Stroke | undefined): void {
    if (stroke) this.#apply({ does: 'undo', id: stroke.id });
    this.#paint();
  }

  #hover(at: Point | null): void {
    this.#restartPutDownTimer();
    if (this.#tool === 'pointer') {
      this.#overlay.trail.point(at);
      this.#sendPoint(at);
    } else if (this.#tool === 'spotlight' && this.#cover && at) this.#setCover(moveSpotlight(this.#cover, at));
  }

  #handleKey(event: KeyboardEvent): void {
    if (openDialog() || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' && !control && (this.#tool || this.#cover)) this.#leave();
    else if (event.shiftKey && this.#tool === 'spotlight' && moves[event.key]) this.#moveSpotlight(moves[event.key]);
    else if (control && event.key === 'z' && this.#tool === 'pen') this.act('undo');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Moves the spotlight by keys. */
  #moveSpotlight([right, down]: readonly [number, number] = [0, 0]): void {
    if (this.#cover?.kind !== 'spotlight') return;
    const { x, y } = this.#cover;
    this.#setCover(moveSpotlight(this.#cover, { x: x + right * KEY_STEP_PX, y: y + down * KEY_STEP_PX }));
  }

  #paint(): void {
    const place = this.#window.place();
    this.#book.paint(this.#window.slideOf(place.slide), place);
    const ahead = this.#window.nextPlace?.();
    if (ahead) this.#book.paint(this.#window.slideOf(ahead.slide), ahead);
  }

  #draw(): void {
    this.#overlay.show(this.#cover);
    this.#surface.show(this.#tool !== undefined && this.#tool !== 'curtain');
    this.#paint();
    drawBar({ tool: this.#tool, cover: this.#cover, nib: this.#pen.nib });
  }
}

interface InkState {
  tool: Tool | undefined;
  cover: Cover | null;
  nib: Nib;
}

const root = document.documentElement;
const all = <E extends Element = HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

/** Tool that was shown last: what a class’s other window covers is said here as well. */
let lastShown: Tool | undefined;

/** Shows on the buttons what is held over the slide, and says how to put it down. */
function drawBar({ tool, cover, nib }: InkState): void {
  const shown = tool ?? cover?.kind;
  if (tool) root.dataset.ink = tool;
  else delete root.dataset.ink;
  for (const bar of all('.ink-bar')) bar.dataset.holds = shown ?? '';
  const pressed: InkAction[] = [nib.colour];
  if (shown) pressed.push(shown);
  if (nib.thick) pressed.push('thick');
  // Only what differs is set: the stage tells the presenter of every change on its page.
  for (const button of all('[data-ink-does][aria-pressed]')) {
    const isOn = String(pressed.some((does) => does === button.dataset.inkDoes));
    if (button.ariaPressed !== isOn) button.ariaPressed = isOn;
  }
  const escapes = document.fullscreenElement === null;
  const says = shown ? inkWords.mode(shown, inkKeys[shown], escapes) : '';
  for (const mode of all('.ink-mode')) setText(mode, says);
  if (shown === lastShown) return;
  announce(shown ? inkWords.taken(shown, inkKeys[shown], escapes) : lastShown ? inkWords.left[lastShown] : '');
  lastShown = shown;
}

/** Moves the keyboard along where a pressed button gives way to its tool's own bar, or that bar to the tools. */
function moveFocus(pressed: HTMLElement | null, to: InkAction | undefined): void {
  if (pressed?.checkVisibility({ visibilityProperty: true }) === false)
    document.querySelector<HTMLElement>(`.ink-bar [data-ink-does="${to}"]`)?.focus({ preventScroll: true });
}

/** Passes on the last of many values that come quickly: the first at once, then one in `ms` milliseconds. */
function throttle<T>(pass: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    timer = setTimeout(next, ms);
    pass(value);
  };
  return (value) => {
    waiting = { value };
    if (timer === undefined) next();
  };
}
