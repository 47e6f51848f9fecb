import { type Deck, known, type Section } from '#deck/deck.ts';
import type { Rect } from '#drawing/geometry.ts';
import { exportWords } from '#words/index.ts';
import { overlaid } from '../drawn/in-steps.ts';
import { type LayoutName, logoBox, looks } from './master.ts';
import type { Page } from './page.ts';
import { group } from './shapes.ts';
import { type Paragraph, type Place, placeholder, type Words } from './text.ts';

/** A headline. */
export interface Headline {
  text: string;
  /** px, where it has to be smaller than others. */
  size?: number | undefined;
  ink?: Words['ink'];
}

/** What stands round the picture of a slide. */
export interface Frame {
  kicker: string | undefined;
  /** What stands as the headline at each of the slide’s steps. */
  titles: readonly Headline[];
  /** Of the headline, where it does not stand in the place of the layout. */
  box?: Rect | undefined;
  foot?: string;
  place: string | undefined;
  section?: Section | undefined;
}

/** Sets what stands round a slide’s picture on to its page, the number that the program keeps with it. */
export function addFrame(page: Page, { kicker, titles, box, foot, place, section }: Frame): void {
  const { ids, setting, deck } = page;
  const at = (name: Exclude<Place, 'title' | 'body'>, words: Words, own?: Rect) => {
    const place = { id: ids.next(), name: exportWords.parts[name], ...(own && { box: own }) };
    page.add(placeholder(name, place, [{ lines: [[words]] }], setting));
  };
  addTitle(page, titles, box);
  if (kicker) at('kicker', { text: kicker });
  const feet = footBoxes(deck, page.layout);
  if (foot) at('foot', { text: foot }, feet.sources);
  const { footer } = deck.settings;
  if (footer) {
    const says: Paragraph = { lines: [[{ text: footer, size: 18, ink: { tone: 'muted' } }]], align: 'ctr' };
    page.words([says], feet.footer, { name: exportWords.parts.footer });
  }
  if (place) at('place', { text: place });
  at('number', { text: '‹#›', isSlideNumber: true });
  if (section) page.add(group(segments(deck, section), { name: section.title, alt: undefined }, ids, setting));
}

/** The row at a slide’s foot, shared by its sources and the deck’s own words, beside the logo. */
function footBoxes({ settings, pictures }: Deck, layout: LayoutName): { sources: Rect; footer: Rect } {
  const { box } = looks.one.foot;
  const { logo } = settings;
  const beside = logo ? logoBox(known(pictures, logo), layout === 'opening' ? 'opening' : 'slide').w + 16 : 0;
  const footer = { ...box, x: box.x + box.w - 430, w: 430 };
  const end = settings.footer ? footer.x - 10 : box.x + box.w;
  return { sources: { ...box, x: box.x + beside, w: end - box.x - beside }, footer };
}

/** The last headline has its place, and comes with its step; those before it come and go. */
function addTitle(page: Page, titles: readonly Headline[], own: Rect | undefined): void {
  const wordsOf = ({ text, size, ink }: Headline): Words =>
    size === undefined ? { text } : { text, size, serif: true, ...(ink && { ink }) };
  for (const { piece, ...stay } of overlaid(titles.map((title) => [title])))
    if (stay.until === titles.length) {
      const id = page.ids.next();
      const place = { id, name: exportWords.parts.title, ...(own && { box: own }) };
      page.add(placeholder('title', place, [{ lines: [[wordsOf(piece)]] }], page.setting));
      page.appear(id, stay.from);
    } else {
      const box = own ?? looks[page.layout].title.box;
      page.words([{ lines: [[wordsOf(piece)]] }], box, {
        name: exportWords.goes(exportWords.parts.title),
        stay: { ...stay, steps: titles.length },
      });
    }
}

/** Where one is in the story: a segment for each section, the present one heavy. */
function segments({ sections }: Deck, here: Section) {
  const { x, w } = looks.one.body.box;
  const [y, gap] = [26, 4];
  const wide = (w - gap * (sections.length - 1)) / sections.length;
  const parts = sections.map((section, index) => {
    const left = x + index * (wide + gap);
    return section === here
      ? { d: `M${left} ${y}h${wide}v5h${-wide}z`, fill: { tone: 'ink' } as const, width: 0, opacity: 1 }
      : { d: `M${left} ${y}h${wide}`, stroke: { tone: 'line' } as const, width: 1, opacity: 1 };
  });
  return { box: { x, y, w, h: 5 }, parts };
}
