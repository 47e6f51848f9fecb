import type { Deck } from '#deck/deck.ts';
import type { FlatDrawing } from '#drawing/flat-drawing.ts';
import { type Rect, slideSize } from '#drawing/geometry.ts';
import { exportWords } from '#words/index.ts';
import { groupsIn, overlaid, type Stay } from '../drawn/in-steps.ts';
import { element, type Xml } from '../xml.ts';
import type { LayoutName } from './master.ts';
import { group, Ids, pictureShape } from './shapes.ts';
import { emu, frame, type Paragraph, type Setting, textBody } from './text.ts';
import type { Effect } from './timing.ts';

/** A file that a slide shows, and where it is shown from. */
interface Media {
  name: string;
  bytes: Uint8Array;
}

/** What a drawing is called and shows, and what each of its steps brings. */
interface Shown {
  name: string;
  alt: string;
  steps: readonly string[];
}

/** px between a slide and what lies beside it. */
const besideIt = 40;

/** One slide while it is written. */
export class Page {
  readonly deck: Deck;
  readonly layout: LayoutName;
  readonly setting: Setting;
  readonly ids: Ids = new Ids();
  readonly shapes: Xml[] = [];
  readonly media: Media[] = [];
  /** Addresses that its words lead to. */
  readonly links: string[] = [];
  /** What presses do. */
  readonly effects: Effect[] = [];
  /** What whoever speaks is told. */
  notes: readonly string[] = [];

  constructor(deck: Deck, layout: LayoutName, setting: Omit<Setting, 'linkTo' | 'language'>) {
    this.deck = deck;
    this.layout = layout;
    this.setting = { ...setting, language: deck.settings.language, linkTo: (address) => this.#linkTo(address) };
  }

  #linkTo(address: string): string {
    if (!this.links.includes(address)) this.links.push(address);
    return `rIdLink${this.links.indexOf(address) + 1}`;
  }

  add(...shapes: Xml[]): void {
    this.shapes.push(...shapes);
  }

  /**
   * A drawing as it is at each of the slide's steps. What comes later appears with its press; what leaves again lies beside the
   * slide, so that on paper the last step stands alone, and is fetched for as long as it stays.
   */
  drawing(steps: readonly FlatDrawing[], { name, alt, steps: titles }: Shown, beneath = false): void {
    const groups = groupsIn(overlaid(steps.map(({ parts }) => parts)));
    const first = groups.find(({ from, until }) => from === 0 && until === steps.length) ?? groups[0];
    const made = groups.map((each) => {
      const { from, until, box, parts } = each;
      const id = this.ids.next();
      const aside = this.#stay(id, each, steps.length, box);
      const called =
        until < steps.length ? exportWords.goes(name) : from > 0 ? exportWords.comes(name, titles[from] ?? '') : name;
      const said = { name: called, alt: each === first ? alt : called };
      return group({ box, parts }, said, this.ids, this.setting, { id, aside });
    });
    if (beneath) this.shapes.unshift(...made);
    else this.add(...made);
  }

  /** Has a shape come and go; gives the px by which it lies beside its place. */
  #stay(shape: number, { from, until }: Stay, steps: number, { x }: Rect, hasWords = false): number {
    if (until < steps) {
      const by = slideSize.width + besideIt - x;
      this.effects.push(
        { shape, press: from, does: 'fetch', by, hasWords },
        { shape, press: until, does: 'disappear', hasWords },
      );
      return by;
    }
    if (from > 0) this.effects.push({ shape, press: from, does: 'appear', hasWords });
    return 0;
  }

  /** Has a shape with words stay from a step on. */
  appear(shape: number, from: number): void {
    if (from > 0) this.effects.push({ shape, press: from, does: 'appear', hasWords: true });
  }

  /** Has some paragraphs of a shape stay from a step on. */
  appearWithin(shape: number, from: number, paragraphs: readonly [number, number]): void {
    this.effects.push({ shape, press: from, does: 'appear', paragraphs });
  }

  /** Words in a box of their own, on a card where they have an inset; with a stay that ends before the last of the slide's steps they come and go. */
  words(
    all: readonly Paragraph[],
    box: Rect,
    {
      name,
      anchor = 't',
      inset,
      columns,
      stay,
    }: {
      name: string;
      anchor?: 't' | 'ctr' | 'b';
      inset?: number;
      columns?: number | undefined;
      stay?: Stay & { steps: number };
    },
  ): void {
    const { colour } = this.setting;
    const id = this.ids.next();
    const aside = stay ? this.#stay(id, stay, stay.steps, box, true) : 0;
    this.add(
      element(
        'p:sp',
        {},
        element(
          'p:nvSpPr',
          {},
          element('p:cNvPr', { id, name }),
          element('p:cNvSpPr', { txBox: 1 }),
          element('p:nvPr', {}),
        ),
        element(
          'p:spPr',
          {},
          frame({ ...box, x: box.x + aside }),
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
          ...(inset === undefined
            ? [element('a:noFill', {})]
            : [colour({ tone: 'card' }), element('a:ln', { w: emu(1.5) }, colour({ tone: 'rule' }))]),
        ),
        textBody(all, { anchor, inset, columns }, this.setting),
      ),
    );
  }

  /** A picture in the middle of a room, as large as it can be. */
  picture(media: Media & { width: number; height: number }, room: Rect, alt: string): void {
    const { name, bytes, width, height } = media;
    this.media.push({ name, bytes });
    const scale = Math.min(room.w / width, room.h / height);
    const [w, h] = [width * scale, height * scale];
    const box = { x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h };
    this.add(pictureShape(this.ids.next(), { name, alt }, `rIdMedia${this.media.length}`, box));
  }
}
