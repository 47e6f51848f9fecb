import type { Deck } from '#deck/deck.ts';
import type { Rect } from '#drawing/geometry.ts';
import { element, type Xml } from '../xml.ts';
import type { LayoutName } from './master.ts';
import { Ids, pictureShape } from './shapes.ts';
import { frame, type Paragraph, type Setting, textBody } from './text.ts';

/** A file that a slide shows, and where it is shown from. */
interface Media {
  name: string;
  bytes: Uint8Array;
}

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

  /** Beneath all that is there already. */
  addBeneath(shape: Xml): void {
    this.shapes.unshift(shape);
  }

  /** Words in a box of their own. */
  words(
    all: readonly Paragraph[],
    box: Rect,
    { name, anchor = 't' }: { name: string; anchor?: 't' | 'ctr' | 'b' },
  ): void {
    this.add(
      element(
        'p:sp',
        {},
        element(
          'p:nvSpPr',
          {},
          element('p:cNvPr', { id: this.ids.next(), name }),
          element('p:cNvSpPr', { txBox: 1 }),
          element('p:nvPr', {}),
        ),
        element(
          'p:spPr',
          {},
          frame(box),
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
          element('a:noFill', {}),
        ),
        textBody(all, { anchor }, this.setting),
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
