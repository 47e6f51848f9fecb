import type { Place } from '../session/session.ts';
import { type InkAction, isTool, type Tool } from './actions.ts';
import { drawBar } from './bar.ts';
import { InkBook } from './book.ts';
import { type Cover, firstCurtain, firstSpotlight, lit, resized, turned } from './cover.ts';
import { clearing, type Deed, undoing } from './ink.ts';
import { isColour, type Nib } from './nib.ts';
import { Overlay } from './overlay.ts';
import { type InkSaying, isInkSaying } from './saying.ts';
import { steady } from './steady.ts';
import { beginStroke, extended, isFull, type Point, type Stroke } from './stroke.ts';
import { Surface } from './surface.ts';

/** How often other windows are told of what moves, in milliseconds. */
const often = 33;
/** A pen or pointer that nobody moves for so long is put down, so that the next teacher does not find a dead mouse. */
const idle = 3 * 60_000;

/** The window over whose slide something is drawn. */
export interface Ground {
  /** The box of the slide, and what holds the surface over it. */
  room: HTMLElement;
  holder: HTMLElement;
  slideOf(id: string): HTMLElement | null | undefined;
  /** Where the window stands, and of which class. */
  place(): Place;
  session(): string;
  /** What is done here does not reach the class's screen for now. */
  frozen(): boolean;
  send(saying: InkSaying): void;
  /** A tool was put down; the keys go to the slide again. */
  rest(): void;
}

/** Pen, pointer, spotlight and curtain over the slide of one window, and what the other windows of its class do with theirs. */
export class Hand {
  #ground: Ground;
  #book: InkBook;
  #overlay: Overlay;
  #surface: Surface;
  #tool: Tool | undefined;
  #cover: Cover | null = null;
  #nib: Nib = { colour: 'magenta', thick: false };
  #stroke: Stroke | undefined;
  #slide = '';
  #frozen = false;
  #putDown: ReturnType<typeof setTimeout> | undefined;
  #tellLive = steady((stroke: Stroke) => this.#stroke === stroke && this.#send({ says: 'live', stroke }), 2 * often);
  #tellPoint = steady((at: Point | null) => this.#send({ says: 'point', at: at && { x: at.x, y: at.y } }), often);
  #tellCover = steady((cover: Cover | null) => this.#send({ says: 'cover', cover }), often);

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#book = new InkBook((saying) => ground.send(saying));
    this.#overlay = new Overlay(ground.room, (cover) => this.#lay(cover));
    this.#surface = new Surface(ground.room, {
      press: (at) => this.#press(at),
      drag: (at) => this.#drag(at),
      release: () => this.#finish(),
      hover: (at) => this.#hover(at),
      wheel: (by) => this.#cover && this.#lay(resized(this.#cover, by)),
    });
    ground.holder.append(this.#surface.element);
    // Before the window’s own keys, to which Escape may mean something else.
    addEventListener('keydown', (event) => this.#key(event), { capture: true });
    addEventListener('pagehide', () => this.#tool && this.#leave());
    document.addEventListener('fullscreenchange', () => this.#draw());
    this.stand();
  }

  act(does: InkAction): void {
    if (isTool(does)) this.#choose(does);
    else if (isColour(does)) this.#nib = { ...this.#nib, colour: does };
    else if (does === 'thick') this.#nib = { ...this.#nib, thick: !this.#nib.thick };
    else if (does === 'undo') this.#do(undoing(this.#book.ink, this.#ground.place()));
    else if (does === 'clear') this.#do(clearing(this.#book.ink, this.#ground.place().slide));
    else if (does === 'clear-all') this.#do(clearing(this.#book.ink));
    else if (does === 'leave') this.#leave();
    else if (this.#cover && does === 'turn') this.#lay(turned(this.#cover));
    else if (this.#cover) this.#lay(resized(this.#cover, does === 'larger' ? 1 : -1));
    this.#draw();
  }

  /** Whether the next class finds this one’s ink. */
  keep(on: boolean): void {
    this.#book.keepForNext(on);
  }

  /** The window stands somewhere, perhaps elsewhere: with its slide go curtain, spotlight and pen. */
  stand(): void {
    const { slide } = this.#ground.place();
    const frozen = this.#ground.frozen();
    if (!frozen) this.#book.release();
    if (this.#frozen && !frozen) this.#tellCover(this.#cover);
    this.#frozen = frozen;
    this.#book.open(this.#ground.session());
    if (slide !== this.#slide && this.#slide !== '') {
      this.#finish();
      if (this.#tool !== 'pointer') this.#leave();
    }
    this.#slide = slide;
    this.#draw();
  }

  /** Another window of the class says something; of another shape it is left unheard. */
  hear(saying: unknown): void {
    if (!isInkSaying(saying)) return;
    if (saying.says === 'point') this.#overlay.trail.point(saying.at);
    else if (saying.says === 'cover') this.#take(saying.cover);
    else this.#book.hear(saying);
    this.#draw();
  }

  /** Another window has covered the slide, or lifted what covers it: then this one holds neither. */
  #take(cover: Cover | null): void {
    this.#cover = cover;
    if (this.#tool !== 'pen' && this.#tool !== 'pointer' && this.#tool !== cover?.kind) this.#tool = undefined;
  }

  #send(saying: InkSaying): void {
    if (!this.#ground.frozen()) this.#ground.send(saying);
  }

  #choose(tool: Tool): void {
    const isOn = this.#tool === tool || this.#cover?.kind === tool;
    this.#leave();
    if (isOn) return;
    this.#tool = tool;
    this.#wait();
    if (tool === 'spotlight') this.#lay(firstSpotlight);
    if (tool !== 'curtain') return;
    this.#lay(firstCurtain);
    this.#overlay.focusCurtain();
  }

  /** Puts down what is held and lifts what covers the slide, also what another window laid there. */
  #leave(): void {
    this.#finish();
    if (this.#tool === 'pointer') this.#hover(null);
    if (this.#cover) this.#lay(null);
    if (this.#tool) this.#ground.rest();
    this.#tool = undefined;
    clearTimeout(this.#putDown);
    this.#draw();
  }

  #wait(): void {
    clearTimeout(this.#putDown);
    if (this.#tool === 'pen' || this.#tool === 'pointer') this.#putDown = setTimeout(() => this.#leave(), idle);
  }

  #lay(cover: Cover | null): void {
    this.#cover = cover;
    this.#overlay.show(cover);
    this.#tellCover(cover);
  }

  #do(deed: Deed | undefined): void {
    if (deed) this.#book.act(deed, this.#ground.frozen());
  }

  #press(at: Point): void {
    if (this.#tool === 'pen') this.#begin(at);
  }

  #begin(at: Point): void {
    const place = this.#ground.place();
    this.#stroke = beginStroke(place, this.#nib, at, lastOf(this.#ground.slideOf(place.slide), place.step));
    this.#grow(this.#stroke);
  }

  #drag(at: Point): void {
    if (!this.#stroke) return;
    const stroke = extended(this.#stroke, at);
    if (stroke !== this.#stroke) this.#grow(stroke);
    if (!isFull(stroke)) return;
    this.#finish();
    this.#begin(at);
  }

  #grow(stroke: Stroke): void {
    this.#stroke = stroke;
    this.#book.draw(stroke);
    this.#tellLive(stroke);
    this.#paint();
  }

  #finish(): void {
    const stroke = this.#stroke;
    if (!stroke) return;
    this.#stroke = undefined;
    this.#book.drop(stroke);
    this.#do({ does: 'draw', strokes: [stroke] });
    this.#paint();
  }

  #hover(at: Point | null): void {
    this.#wait();
    if (this.#tool === 'pointer') {
      this.#overlay.trail.point(at);
      this.#tellPoint(at);
    } else if (this.#tool === 'spotlight' && this.#cover && at) this.#lay(lit(this.#cover, at));
  }

  #key(event: KeyboardEvent): void {
    if (document.querySelector('dialog[open]') || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' && !control && (this.#tool || this.#cover)) this.#leave();
    else if (control && event.key === 'z' && this.#tool === 'pen') this.act('undo');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #paint(): void {
    const place = this.#ground.place();
    this.#book.paint(this.#ground.slideOf(place.slide), place);
  }

  #draw(): void {
    this.#overlay.show(this.#cover);
    this.#surface.element.hidden = !this.#tool || this.#tool === 'curtain';
    this.#paint();
    drawBar({ tool: this.#tool, cover: this.#cover, nib: this.#nib });
  }
}

/** The last step at which what is drawn at a step is seen: then a leaf is turned, or a model shows another state. */
function lastOf(slide: HTMLElement | null | undefined, step: number): number | undefined {
  const steps = [...(slide?.querySelectorAll('.fragment') ?? [])];
  const next = steps.findIndex((each, index) => index >= step && each.matches('.leaf-turn, [data-shows]'));
  return next < 0 ? undefined : next;
}
