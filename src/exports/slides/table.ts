import { type Alignment, type BodyNode, childrenOf } from '#deck/body.ts';
import { tablePadding } from '#deck/prose-height.ts';
import type { Rect } from '#drawing/geometry.ts';
import { element, type Xml } from '../xml.ts';
import type { Page } from './page.ts';
import { wordsIn } from './prose.ts';
import { nonVisual } from './shapes.ts';
import { emu, frame, paragraphs, type Words } from './text.ts';

const alignments = { left: 'l', right: 'r', center: 'ctr' } as const satisfies Record<Alignment, string>;

/** A table of the deck as one of the program's own, its rows as close as beside words of a size. */
export function addTable(
  page: Page,
  table: Extract<BodyNode, { align?: unknown }>,
  caption: string,
  box: Rect,
  size = 34,
): void {
  const { deck, setting, ids } = page;
  const rows = table.children.map(childrenOf);
  const columns = rows[0]?.length ?? 1;
  const around = Math.min(8, tablePadding(size));
  const high = Math.min(64, box.h / rows.length);
  const line = (tone: 'ink' | 'rule'): Xml =>
    element('a:lnB', { w: emu(tone === 'ink' ? 2 : 1) }, setting.colour({ tone }));
  const cell = (piece: BodyNode, column: number, row: number): Xml => {
    const look: Partial<Words> = { size: 24, ink: { tone: 'ink' }, bold: row === 0 || column === 0 };
    const align = table.align?.[column];
    return element(
      'a:tc',
      {},
      element(
        'a:txBody',
        {},
        element('a:bodyPr', {}),
        element('a:lstStyle', {}),
        paragraphs([{ lines: [wordsIn(piece, deck, look)], ...(align && { align: alignments[align] }) }], setting),
      ),
      element(
        'a:tcPr',
        { marL: 0, marR: emu(16), marT: emu(around), marB: emu(around) },
        line(row === 0 ? 'ink' : 'rule'),
        element('a:noFill', {}),
      ),
    );
  };
  page.add(
    element(
      'p:graphicFrame',
      {},
      element(
        'p:nvGraphicFramePr',
        {},
        nonVisual(ids.next(), { name: caption, alt: caption }),
        element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
        element('p:nvPr', {}),
      ),
      // Of a table the slide knows its frame under another name.
      { xml: frame({ ...box, h: high * rows.length }).xml.replaceAll('a:xfrm', 'p:xfrm') },
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
          element(
            'a:tbl',
            {},
            element('a:tblPr', { firstRow: 1 }),
            element(
              'a:tblGrid',
              {},
              ...Array.from({ length: columns }, () => element('a:gridCol', { w: Math.floor(emu(box.w) / columns) })),
            ),
            ...rows.map((cells, row) =>
              element('a:tr', { h: emu(high) }, ...cells.map((piece, column) => cell(piece, column, row))),
            ),
          ),
        ),
      ),
    ),
  );
}
