import { exportWords } from '#words/index.ts';
import { officeFaces } from '../office.ts';
import { document, element, type Xml } from '../xml.ts';
import { type Page, twips } from './page.ts';

export const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

const { major, minor, chinese } = officeFaces;
const { styles: names } = exportWords;

/** Half points, in which the format counts letters. */
const half = (points: number) => Math.round(points * 2);

const fonts = (face: string): Xml =>
  element('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': chinese, 'w:cs': face });

interface Look {
  face?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  raised?: boolean;
  points?: number;
}

const letters = ({ face, bold, italic, underline, raised, points }: Look): Xml =>
  element(
    'w:rPr',
    {},
    face ? fonts(face) : undefined,
    bold ? element('w:b', {}) : undefined,
    italic ? element('w:i', {}) : undefined,
    points ? element('w:sz', { 'w:val': half(points) }) : undefined,
    points ? element('w:szCs', { 'w:val': half(points) }) : undefined,
    underline ? element('w:u', { 'w:val': 'single' }) : undefined,
    raised ? element('w:vertAlign', { 'w:val': 'superscript' }) : undefined,
  );

interface Setting {
  /** Points. */
  before?: number;
  after?: number;
  /** Points from line to line, whatever stands in it. */
  line?: number;
  keepNext?: boolean;
  level?: number;
  list?: { id: number; level: number };
  extra?: Xml;
  tabs?: Xml;
}

/** In the order that the format asks for. */
const setting = ({ before, after, line, keepNext, level, list, extra, tabs }: Setting): Xml =>
  element(
    'w:pPr',
    {},
    keepNext ? element('w:keepNext', {}) : undefined,
    list &&
      element('w:numPr', {}, element('w:ilvl', { 'w:val': list.level }), element('w:numId', { 'w:val': list.id })),
    extra,
    tabs,
    element('w:spacing', {
      'w:before': before === undefined ? undefined : before * 20,
      'w:after': after === undefined ? undefined : after * 20,
      'w:line': line === undefined ? undefined : line * 20,
      'w:lineRule': line === undefined ? undefined : 'exact',
    }),
    level === undefined ? undefined : element('w:outlineLvl', { 'w:val': level }),
  );

/** `name` is the program's own for what it has itself, and it shows it in its own language. */
function style(id: string, name: string, kind: 'paragraph' | 'character', look: Look, set?: Setting): Xml {
  const isBase = id === 'Normal';
  return element(
    'w:style',
    { 'w:type': kind, 'w:default': isBase ? 1 : undefined, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    isBase || kind === 'character' ? undefined : element('w:basedOn', { 'w:val': 'Normal' }),
    set?.level === undefined ? undefined : element('w:next', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
    set && setting(set),
    letters(look),
  );
}

const border = (name: string, kind: 'single' | 'dashed'): Xml =>
  element(`w:${name}`, { 'w:val': kind, 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });

/** mm between the edge of a cell and its words, left and right. */
export const insets = { grid: 1.8, cards: 3.5 } as const;

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

const tableStyle = (id: string, name: string, kind: 'single' | 'dashed', inset: number): Xml =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, ...edges.map((edge) => border(edge, kind))),
      element(
        'w:tblCellMar',
        {},
        ...['top', 'left', 'bottom', 'right'].map((edge) =>
          element(`w:${edge}`, {
            'w:w': edge === 'left' || edge === 'right' ? twips(inset) : twips(1),
            'w:type': 'dxa',
          }),
        ),
      ),
    ),
    ...(kind === 'single'
      ? ['firstRow', 'firstCol'].map((part) => element('w:tblStylePr', { 'w:type': part }, letters({ bold: true })))
      : []),
  );

/** Lists by the numbers that name them in the format; each list of numbers has one more, which begins again. */
export const lists = { points: 1, numbers: 2 } as const;

/** The styles of every sheet: those that the program has itself first, so that a teacher changes all headings at once. */
export const stylesXml = (language: string, { width }: Page): string =>
  document(
    element(
      'w:styles',
      namespace,
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element(
            'w:rPr',
            {},
            fonts(minor),
            element('w:sz', { 'w:val': half(10.5) }),
            element('w:szCs', { 'w:val': half(10.5) }),
            element('w:lang', { 'w:val': language, 'w:eastAsia': language }),
          ),
        ),
        element('w:pPrDefault', {}),
      ),
      style('Normal', 'Normal', 'paragraph', {}, { before: 0, after: 4 }),
      style('Heading1', 'heading 1', 'paragraph', { face: major, bold: true, points: 17 }, head(0)),
      style('Heading2', 'heading 2', 'paragraph', { face: major, bold: true, points: 13 }, head(1)),
      style('Heading3', 'heading 3', 'paragraph', { bold: true, points: 10.5 }, head(2)),
      style('lead', names.lead, 'paragraph', {}, { after: 6 }),
      style('kicker', names.kicker, 'paragraph', { points: 9 }, { after: 2, keepNext: true }),
      style('small', names.small, 'paragraph', { points: 8 }, { after: 1 }),
      style('ask', names.ask, 'paragraph', { bold: true }, { before: 6, after: 3, keepNext: true }),
      style('cell', names.cell, 'paragraph', { points: 9.5 }, { after: 1 }),
      style('ListBullet', 'List Bullet', 'paragraph', {}, { after: 2, list: { id: lists.points, level: 0 } }),
      style(
        'ListNumber',
        'List Number',
        'paragraph',
        {},
        { before: 4, after: 3, list: { id: lists.numbers, level: 0 } },
      ),
      style('ListNumber2', 'List Number 2', 'paragraph', {}, { after: 1, list: { id: lists.numbers, level: 1 } }),
      style(
        'writeLine',
        names.writeLine,
        'paragraph',
        {},
        {
          after: 0,
          line: 20,
          extra: element('w:pBdr', {}, border('bottom', 'single'), border('between', 'single')),
        },
      ),
      style(
        'fold',
        names.fold,
        'paragraph',
        {},
        { after: 0, line: 8, extra: element('w:pBdr', {}, border('bottom', 'dashed')) },
      ),
      style('fields', names.fields, 'paragraph', { points: 9.5 }, { before: 4, after: 4 }),
      style(
        'footer',
        'footer',
        'paragraph',
        { points: 8 },
        {
          after: 0,
          tabs: element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': twips(width) })),
        },
      ),
      style('sourceMark', names.sourceMark, 'character', { raised: true }),
      style('hyperlink', 'Hyperlink', 'character', { underline: true }),
      tableStyle('TableGrid', 'Table Grid', 'single', insets.grid),
      tableStyle('cards', names.cards, 'dashed', insets.cards),
    ),
  );

const head = (level: number): Setting => ({ before: level === 2 ? 6 : 10, after: 4, keepNext: true, level });

const indent = (level: number) =>
  element('w:pPr', {}, element('w:ind', { 'w:left': 340 * (level + 1), 'w:hanging': 340 }));

const level = (at: number, format: string, text: string): Xml =>
  element(
    'w:lvl',
    { 'w:ilvl': at },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    indent(at),
  );

/** Points, and numbers with letters below them; `count` is how many lists of numbers begin again. */
export const numberingXml = (count: number): string =>
  document(
    element(
      'w:numbering',
      namespace,
      ...[[level(0, 'bullet', '•')], [level(0, 'decimal', '%1'), level(1, 'lowerLetter', '%2')]].map((levels, index) =>
        element(
          'w:abstractNum',
          { 'w:abstractNumId': index },
          element('w:multiLevelType', { 'w:val': 'multilevel' }),
          ...levels,
        ),
      ),
      element('w:num', { 'w:numId': lists.points }, element('w:abstractNumId', { 'w:val': 0 })),
      ...Array.from({ length: count + 1 }, (_, index) =>
        element(
          'w:num',
          { 'w:numId': lists.numbers + index },
          element('w:abstractNumId', { 'w:val': 1 }),
          element('w:lvlOverride', { 'w:ilvl': 0 }, element('w:startOverride', { 'w:val': 1 })),
        ),
      ),
    ),
  );

/** What stands in for a face that a machine lacks after all: of the same width, or at least of the same kind. */
const standIns = [
  { name: major, other: 'Gelasio', family: 'roman' },
  { name: minor, other: 'Liberation Sans', family: 'swiss' },
  { name: chinese, other: 'PingFang SC', family: 'swiss' },
] as const;

export const fontTableXml = (): string =>
  document(
    element(
      'w:fonts',
      namespace,
      ...standIns.map(({ name, other, family }) =>
        element(
          'w:font',
          { 'w:name': name },
          element('w:altName', { 'w:val': other }),
          element('w:family', { 'w:val': family }),
          element('w:pitch', { 'w:val': 'variable' }),
        ),
      ),
    ),
  );

/** Writes the settings, without which a program takes the file for one of 2007, and offers to convert it. */
export const settingsXml = (): string =>
  document(
    element(
      'w:settings',
      namespace,
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
    ),
  );
