import type { Rect } from '#drawing/geometry.ts';
import { element, type Xml } from '../xml.ts';
import { frame, type Paragraph, type Setting, textBody } from './text.ts';

/** What every slide has besides its drawings, each in a place that its layout knows; `idx` joins the two. */
export const places = {
  title: { type: 'title', idx: undefined },
  body: { type: 'body', idx: 1 },
  place: { type: 'dt', idx: 10 },
  foot: { type: 'ftr', idx: 11 },
  kicker: { type: 'body', idx: 13 },
} as const;
export type Place = keyof typeof places;

/** Words in one of the places. Without a box they stand where the layout has them. */
export function placeholder(
  place: Place,
  { id, name, box, anchor = 't' }: { id: number; name: string; box?: Rect; anchor?: 't' | 'b' },
  words: readonly Paragraph[],
  setting: Setting,
): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', places[place])),
    ),
    element('p:spPr', {}, box && frame(box)),
    textBody(words, { anchor }, setting),
  );
}
