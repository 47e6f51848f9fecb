import { factsUpTo } from '#deck/as-of.ts';
import type { Deck } from '#deck/deck.ts';
import { type OfficePart, officeFile, relation, officeTypes as types } from '../office.ts';
import { document, element, type Xml } from '../xml.ts';
import type { Entry } from '../zip.ts';
import type { Block } from './blocks.ts';
import { page, paper, twips } from './page.ts';
import { fontTableXml, namespace, numberingXml, settingsXml, stylesXml } from './styles.ts';
import { Writer } from './write.ts';

/** A sheet as a file that Word and others open and edit. */
export function docxOf(deck: Deck, title: string, blocks: readonly Block[]): Uint8Array {
  const { language, title: story } = deck.settings;
  const writer = new Writer();
  const body = writer.write(blocks, page);
  const media = writer.media.map((png, at): Entry => [`word/media/picture-${at + 1}.png`, png]);
  const part = (name: string, kind: string, holds: string): OfficePart => ({
    path: `word/${name}.xml`,
    type: `${types}.wordprocessingml.${kind}+xml`,
    holds,
    leadsTo: [],
  });
  const beside = [
    part('styles', 'styles', stylesXml(language, page)),
    part('numbering', 'numbering', numberingXml(writer.numbered)),
    part('settings', 'settings', settingsXml()),
    part('fontTable', 'fontTable', fontTableXml()),
    part('footer', 'footer', footerXml([story, factsUpTo(deck.settings)].filter(Boolean).join(' · '))),
  ];
  const main: OfficePart = {
    ...part('document', 'document.main', documentXml(body)),
    leadsTo: [
      ...beside.map(({ path }) => {
        const name = path.slice('word/'.length, -'.xml'.length);
        return relation(name, name, `${name}.xml`);
      }),
      ...media.map(([path], at) => relation(`rIdMedia${at + 1}`, 'image', path.slice('word/'.length))),
      ...writer.links.map((address, at) => relation(`rIdLink${at + 1}`, 'hyperlink', address, true)),
    ],
  };
  return officeFile(deck, { main: main.path, title, parts: [main, ...beside], media });
}

const office = 'http://schemas.openxmlformats.org';
const namespaces = {
  ...namespace,
  'xmlns:r': `${office}/officeDocument/2006/relationships`,
  'xmlns:wp': `${office}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${office}/drawingml/2006/main`,
};

const documentXml = (body: Xml): string =>
  document(
    element(
      'w:document',
      namespaces,
      element(
        'w:body',
        {},
        body,
        afterTable,
        element(
          'w:sectPr',
          {},
          element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
          element('w:pgSz', { 'w:w': twips(paper.width), 'w:h': twips(paper.height) }),
          element('w:pgMar', {
            'w:top': twips(paper.top),
            'w:right': twips(paper.side),
            'w:bottom': twips(paper.bottom),
            'w:left': twips(paper.side),
            'w:header': 0,
            'w:footer': twips(paper.foot),
            'w:gutter': 0,
          }),
        ),
      ),
    ),
  );

/** A table is followed by a paragraph; where a program adds one itself, that may take a page. */
const afterTable: Xml = element(
  'w:p',
  {},
  element('w:pPr', {}, element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' })),
);

const field = (name: string): Xml =>
  element('w:fldSimple', { 'w:instr': name }, element('w:r', {}, element('w:t', {}, '1')));

const words = (text: string): Xml => element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, text));

/** What the sheet belongs to, and its pages. */
const footerXml = (says: string): string =>
  document(
    element(
      'w:ftr',
      namespace,
      element(
        'w:p',
        {},
        element('w:pPr', {}, element('w:pStyle', { 'w:val': 'footer' })),
        words(says),
        element('w:r', {}, element('w:tab', {})),
        field('PAGE'),
        words(' / '),
        field('NUMPAGES'),
      ),
    ),
  );
