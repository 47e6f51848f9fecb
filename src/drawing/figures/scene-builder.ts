import type { Verdict } from '#core/schema/values.ts';
import { numberIn } from '#words/index.ts';
import { bounds, type Point, type Rect, rectangle } from '../geometry.ts';
import type { DeckFacts, Place, SideLook } from './deck-facts.ts';
import { type Layout, type Motion, type Run, type Tone, textOf, type Words } from './scene.ts';
import { setWords, widthOf } from './set-words.ts';
import type { Animation, Lifetime, SceneParts } from './strokes.ts';
import { SideShapes } from './strokes.ts';
import { longDay, shortDay, shortMonth } from './time.ts';
import { type Lettering, type Role, roles, sizeOf } from './type.ts';

/** A text, or parts of it with a look of their own. */
export type Spoken = string | readonly { text: string; role?: Role; tone?: Tone; side?: string; marked?: boolean }[];

/** The setting of words, wherever they stand. */
export interface WordLook {
  anchor?: 'start' | 'middle' | 'end';
  role?: Role;
  tone?: Tone;
  side?: string | undefined;
  /** Breaks into lines of at most so many px; without it there is one line. */
  width?: number;
  claims?: readonly string[];
  /** Whether it stands in grey before its step. */
  placeholder?: boolean;
}

interface WordsAt extends WordLook {
  x: number;
  y: number;
  /** Meaning of `y`: the first line's baseline, or the top, middle or bottom of all lines. */
  from?: 'baseline' | 'top' | 'middle' | 'bottom';
}

interface Statement {
  says: string;
  claims: readonly string[];
}

const markSetting = {
  wide: { height: 17, padding: 5 },
  tall: { height: 13, padding: 4 },
} as const;
/** A mark is raised to the head of the words that it stands behind, so that nobody reads it as one of them. */
const MARK_RISE = 0.8;
const MARK_GAP_PX = 7;

/** Draws on one scene. Everything is in px of the layout's frame. */
export class SceneBuilder extends SideShapes {
  readonly #facts: DeckFacts;

  constructor(
    facts: DeckFacts,
    layout: Layout,
    order = 0,
    drawn: SceneParts = { shapes: [], words: [], marks: [] },
    lifetime: Lifetime = {},
    animation: Animation = {},
  ) {
    super(layout, order, drawn, lifetime, animation);
    this.#facts = facts;
  }

  /** Returns a builder of the same scene whose parts the step shows; without a step they stand from the start. */
  at(step: string | undefined): SceneBuilder {
    return new SceneBuilder(this.#facts, this.layout, this.#orderOf(step), this.drawn);
  }

  /** Returns a builder whose parts stand until the step: what a drawing asks before it answers. */
  hideAfter(step: string | undefined): SceneBuilder {
    return new SceneBuilder(this.#facts, this.layout, this.#orderOf(step), this.drawn, { hidesAtStep: true });
  }

  /** Returns a builder whose parts one step shows and another hides. */
  during(step: string | undefined, next: string): SceneBuilder {
    const untilStep = this.#orderOf(next);
    return new SceneBuilder(this.#facts, this.layout, this.#orderOf(step), this.drawn, { untilStep });
  }

  /** Returns a builder whose shapes their step animates; `pivot` is the centre of a rotation. */
  animate(motion: Motion, pivot?: Point): SceneBuilder {
    return new SceneBuilder(this.#facts, this.layout, this.order, this.drawn, this.lifetime, {
      motion,
      ...(pivot && { pivot }),
    });
  }

  #orderOf = (step: string | undefined): number => (step === undefined ? 0 : this.#facts.steps.indexOf(step) + 1);

  /** px of a role's letters in this layout. */
  size(role: Role): number {
    return sizeOf(role, this.layout);
  }

  side(id: string): SideLook {
    const side = this.#facts.sides.get(id);
    if (!side) throw new Error(`"${id}" passed the deck's checks but is no side`);
    return side;
  }

  /** Language of the deck. */
  get language(): string {
    return this.#facts.language;
  }

  verdictOf(forecast: string): Verdict {
    return this.#facts.verdictOf(forecast);
  }

  placeOf(id: string): Place {
    return this.#facts.placeOf(id);
  }

  personOf(id: string): { name: string; label: string } {
    return this.#facts.personOf(id);
  }

  /** `2 April`, or with its year. */
  day(date: string, withYear = false): string {
    return longDay(date, this.#facts.language, withYear);
  }

  /** `2 Apr`. */
  shortDay(date: string): string {
    return shortDay(date, this.#facts.language);
  }

  /** `Sept`, or with its year. */
  month(month: string, withYear = false): string {
    return shortMonth(month, this.#facts.language, withYear);
  }

  /** `5,090`. */
  number(value: number): string {
    return numberIn(this.#facts.language, value);
  }

  /** Sets words with their source marks and returns the room they take. */
  words(spoken: Spoken, where: WordsAt): Rect {
    const { x, y, from = 'baseline', anchor = 'start', role = 'label', side, placeholder = false } = where;
    const set = this.#set(spoken, where);
    const [size, step] = [this.size(role), this.size(role) * roles[role].leading];
    const below = step * (set.lines.length - 1);
    const [rise, fall] = [0.74 * size, 0.22 * size];
    const first = { baseline: y, top: y + rise, middle: y + (rise - fall - below) / 2, bottom: y - fall - below }[from];
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    // Marks come behind the last word, wherever the words stand. A stage shows them only where somebody asks for them: what
    // stands in its middle stands so without them, and all lines at a right edge leave them room, so that they end alike.
    const besideMarks = (isLast: boolean) => {
      if (this.tall) return isLast ? set.behind : 0;
      return anchor === 'end' ? set.behind : 0;
    };
    const lines = set.lines.map(({ runs, width }, index) => {
      const whole = width + besideMarks(index === set.lines.length - 1);
      return { runs, width, x: x - share * whole, baseline: first + index * step };
    });
    const boxes = lines.map((line) => boxOf(line, this.layout));
    for (const line of lines) this.#marker(line);
    this.drawn.words.push({ lines, boxes, role, at: this.order, side, placeholder, ...this.lifetime });
    const last = lines.at(-1);
    const marks = last
      ? this.#mark(where.claims ?? [], last.x + last.width, last.baseline - MARK_RISE * size, {
          of: textOf({ lines }),
          tone: where.tone,
        })
      : [];
    return bounds([...boxes, ...marks].flatMap((box) => rectangle(box).points));
  }

  /** Says something below its head, `gap` px lower. Returns where it ends. */
  statementBelow(head: Rect, gap: number, { says, claims }: Statement, where: { x: number; width: number }): number {
    const said = this.words(says, { ...where, y: head.y + head.h + gap, from: 'top', role: 'statement', claims });
    return said.y + said.h;
  }

  /** The room that words would take at their place, without setting them. */
  sizeOfWords(spoken: Spoken, where: Omit<WordsAt, 'x' | 'y'>): { w: number; h: number; lines: number } {
    const { lines, behind } = this.#set(spoken, where);
    const { role = 'label' } = where;
    const widths = lines.map(({ width }, index) => width + (index === lines.length - 1 ? behind : 0));
    const h = this.size(role) * (0.96 + roles[role].leading * (lines.length - 1));
    return { w: Math.max(0, ...widths), h, lines: lines.length };
  }

  /** A marker behind every run that asks for one, which words may stand on. */
  #marker({ runs, x, baseline }: { runs: readonly Run[]; x: number; baseline: number }): void {
    const wide = (run: Run) => widthOf([run], this.layout, this.#facts.measure);
    if (!runs.some(({ marked }) => marked)) return;
    let left = x;
    for (const run of runs) {
      const size = this.size(run.role);
      const w = wide({ ...run, text: run.text.trimEnd() }) + 6;
      const rect = { x: left - 3, y: baseline - 0.8 * size, w, h: 1.06 * size };
      if (run.marked) this.rect(rect, { fill: 'marker', layer: 'background' });
      left += wide(run);
    }
  }

  #set(spoken: Spoken, { role = 'label', tone, side, width, claims = [] }: Omit<WordsAt, 'x' | 'y'>) {
    const own: Tone = tone ?? (side ? 'side' : 'ink');
    const runs = typeof spoken === 'string' ? [{ text: spoken }] : spoken;
    const styled = runs.map((run): Run => ({ role, tone: run.side ? 'side' : own, side, ...run }));
    const marks = claims.map((claim) => this.#markWidth(claim) + MARK_GAP_PX).reduce((sum, each) => sum + each, 0);
    const behind = marks > 0 ? marks - MARK_GAP_PX : 0;
    const { measure, names } = this.#facts;
    const lines = setWords(styled, width ?? Number.POSITIVE_INFINITY, behind, this.layout, measure, names);
    return { lines, behind };
  }

  /** Source marks by themselves, behind a part that has no words of its own; `y` is their middle. */
  marks(claims: readonly string[], x: number, y: number): Rect[] {
    return this.#mark(claims, x, y - markSetting[this.layout.name].height / 2);
  }

  #markWidth(claim: string): number {
    const label = this.#facts.labelOf(claim);
    return this.#facts.measure(label, roles.mark.face, this.size('mark')) + 2 * markSetting[this.layout.name].padding;
  }

  /** `of`: the words that they stand behind; `tone`: theirs. */
  #mark(claims: readonly string[], x: number, y: number, words: { of?: string; tone?: Tone | undefined } = {}): Rect[] {
    const { of, tone } = words;
    const { height } = markSetting[this.layout.name];
    let left = x;
    return claims.map((claim, index) => {
      const box = { x: left, y, w: this.#markWidth(claim), h: height };
      this.drawn.marks.push({
        claim,
        label: this.#facts.labelOf(claim),
        box,
        at: this.order,
        of: index === 0 ? of : undefined,
        ...((tone === 'on-side' || tone === 'paper') && { tone }),
        ...this.lifetime,
      });
      left += box.w + MARK_GAP_PX;
      return box;
    });
  }
}

/** As high as its letters: without ascenders or descenders a line needs less. */
function boxOf({ runs, x, baseline, width }: Words['lines'][number], lettering: Lettering): Rect {
  const text = runs.map((run) => run.text).join('');
  const size = Math.max(...runs.map(({ role }) => sizeOf(role, lettering)));
  const rise = /[\p{Lu}\d bdfhklt“”’]/u.test(text) ? 0.72 : 0.52;
  const fall = /[gjpqy,;()Q]/.test(text) ? 0.21 : 0.03;
  return { x, y: baseline - rise * size, w: width, h: (rise + fall) * size };
}
