import { element, pieces, type Xml } from '../xml.ts';
import type { Block, Item, Text, Words } from './blocks.ts';
import { emuOf, twips } from './page.ts';
import { insets, lists } from './styles.ts';

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

const keep = element('w:keepNext', {});

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** Where something stands. */
interface Place {
  /** mm of its line. */
  width: number;
  /** Twips that it is set in. */
  indent?: number;
}

/** Writes the pieces of a sheet as the format has them, and keeps what they name outside of it. */
export class Writer {
  /** Pictures, as `rIdMedia1` and on. */
  readonly media: Uint8Array[] = [];
  /** Addresses, as `rIdLink1` and on. */
  readonly links: string[] = [];
  /** How many lists of numbers there are: each begins again. */
  numbered = 0;

  write(blocks: readonly Block[], place: Place): Xml {
    return pieces(...blocks.map((block) => this.#block(block, place)));
  }

  #block(block: Block, place: Place): Xml {
    switch (block.is) {
      case 'heading':
        return this.#paragraph(block.words, `Heading${block.level}`, {
          before: block.newPage ? element('w:pageBreakBefore', {}) : undefined,
        });
      case 'text':
        return this.#paragraph(block.words, block.style, { before: block.withNext ? keep : undefined });
      case 'fields':
        return fields(block, place);
      case 'fold':
        return this.#paragraph([], 'fold');
      case 'lines':
        return lines(block.count, place);
      case 'points':
        return pieces(...block.items.map((item) => this.#paragraph(item, 'ListBullet')));
      case 'numbers':
        return this.#numbers(block, place);
      case 'picture':
        return this.#picture(block, place);
      case 'table':
        return this.#table(block, place);
    }
  }

  #paragraph(
    words: Text,
    style: string | undefined,
    { before, list }: { before?: Xml | undefined; list?: Xml } = {},
  ): Xml {
    return element(
      'w:p',
      {},
      element('w:pPr', {}, style && element('w:pStyle', { 'w:val': style }), before, list),
      ...(typeof words === 'string' ? [{ text: words }] : words).map((each) => this.#run(each)),
    );
  }

  #run(words: Words): Xml {
    const { text, bold, italic, mark, link } = words;
    const character = mark ? 'sourceMark' : link ? 'hyperlink' : undefined;
    const run = element(
      'w:r',
      {},
      element(
        'w:rPr',
        {},
        character && element('w:rStyle', { 'w:val': character }),
        bold ? element('w:b', {}) : undefined,
        italic ? element('w:i', {}) : undefined,
      ),
      element('w:t', { 'xml:space': 'preserve' }, text),
    );
    return link ? element('w:hyperlink', { 'r:id': this.#linkTo(link) }, run) : run;
  }

  #linkTo(address: string): string {
    if (!this.links.includes(address)) this.links.push(address);
    return `rIdLink${this.links.indexOf(address) + 1}`;
  }

  #numbers({ items }: Of<'numbers'>, place: Place): Xml {
    const id = lists.numbers + ++this.numbered;
    return pieces(...items.map((item) => this.#item(item, id, place)));
  }

  #item({ words, options = [], lines: count = 0 }: Item, id: number, place: Place): Xml {
    const at = (level: number) =>
      element('w:numPr', {}, element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': id }));
    const asks = options.length > 0 || count > 0;
    return pieces(
      words === undefined
        ? this.#paragraph('', 'writeLine', { list: at(0) })
        : this.#paragraph(words, 'ListNumber', { before: asks ? keep : undefined, list: at(0) }),
      ...options.map((option, index) =>
        this.#paragraph(option, 'ListNumber2', {
          before: index < options.length - 1 ? keep : undefined,
          list: at(1),
        }),
      ),
      lines(count, { ...place, indent: 340 }),
    );
  }

  #picture({ png, width, height, says }: Of<'picture'>, place: Place): Xml {
    this.media.push(png);
    const id = this.media.length;
    const w = emuOf(place.width);
    const size = { cx: w, cy: Math.round((w * height) / width) };
    const picture = element(
      'pic:pic',
      { 'xmlns:pic': `${drawingMl}/picture` },
      element('pic:nvPicPr', {}, element('pic:cNvPr', { id, name: `${id}`, descr: says }), element('pic:cNvPicPr', {})),
      element(
        'pic:blipFill',
        {},
        element('a:blip', { 'r:embed': `rIdMedia${id}` }),
        element('a:stretch', {}, element('a:fillRect', {})),
      ),
      element(
        'pic:spPr',
        {},
        element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      ),
    );
    const inline = element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { id, name: `${id}`, descr: says }),
      element(
        'a:graphic',
        { 'xmlns:a': `${drawingMl}/main` },
        element('a:graphicData', { uri: `${drawingMl}/picture` }, picture),
      ),
    );
    return element('w:p', {}, element('w:pPr', {}, keep), element('w:r', {}, element('w:drawing', {}, inline)));
  }

  #table({ look, name, columns, head, rows, height }: Of<'table'>, { width }: Place): Xml {
    const all = columns.reduce((sum, share) => sum + share, 0);
    const widths = columns.map((share) => (width * share) / all);
    const row = (cells: readonly Xml[], isHead: boolean) =>
      element(
        'w:tr',
        {},
        element(
          'w:trPr',
          {},
          element('w:cantSplit', {}),
          height && !isHead ? element('w:trHeight', { 'w:val': twips(height), 'w:hRule': 'atLeast' }) : undefined,
          isHead ? element('w:tblHeader', {}) : undefined,
        ),
        ...cells.map((cell, index) =>
          element(
            'w:tc',
            {},
            element('w:tcPr', {}, element('w:tcW', { 'w:w': twips(widths[index] ?? 0), 'w:type': 'dxa' })),
            cell,
          ),
        ),
      );
    return element(
      'w:tbl',
      {},
      element(
        'w:tblPr',
        {},
        element('w:tblStyle', { 'w:val': look === 'cards' ? 'cards' : 'TableGrid' }),
        element('w:tblW', { 'w:w': twips(width), 'w:type': 'dxa' }),
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element('w:tblLook', { 'w:val': look === 'cards' ? '0600' : '06A0' }),
        element('w:tblCaption', { 'w:val': name }),
      ),
      element('w:tblGrid', {}, ...widths.map((each) => element('w:gridCol', { 'w:w': twips(each) }))),
      ...(head
        ? [
            row(
              head.map((words) => this.#paragraph(words, 'cell')),
              true,
            ),
          ]
        : []),
      ...rows.map((cells) =>
        row(
          cells.map((cell, index) =>
            // A cell without a paragraph is a broken file.
            cell.length > 0
              ? this.write(cell, { width: (widths[index] ?? 0) - 2 * insets[look] })
              : this.#paragraph('', 'cell'),
          ),
          false,
        ),
      ),
    );
  }
}

/** Empty lines with a rule below each. */
const lines = (count: number, { indent }: Place): Xml =>
  pieces(
    ...Array.from({ length: count }, () =>
      element(
        'w:p',
        {},
        element(
          'w:pPr',
          {},
          element('w:pStyle', { 'w:val': 'writeLine' }),
          indent ? element('w:ind', { 'w:left': indent }) : undefined,
        ),
      ),
    ),
  );

/** Names with a rule behind each, up to where the next one begins. */
function fields({ names }: Of<'fields'>, { width }: Place): Xml {
  const all = names.reduce((sum, [, share]) => sum + share, 0);
  let at = 0;
  const stops = names.map(([, share]) => {
    at += share;
    return element('w:tab', { 'w:val': 'left', 'w:leader': 'underscore', 'w:pos': twips((width * at) / all) });
  });
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': 'fields' }), element('w:tabs', {}, ...stops)),
    ...names.map(([name], index) =>
      element(
        'w:r',
        {},
        element('w:t', { 'xml:space': 'preserve' }, `${index > 0 ? ' ' : ''}${name} `),
        element('w:tab', {}),
      ),
    ),
  );
}
