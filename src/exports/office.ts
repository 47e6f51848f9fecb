import { dayOfFiles } from '#deck/as-of.ts';
import type { Deck } from '#deck/deck.ts';
import { document, element, type Xml } from './xml.ts';
import { type Entry, zipped } from './zip.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Beginning of the types of all parts but those of the package itself. */
export const officeTypes = 'application/vnd.openxmlformats-officedocument';

/** Faces that every machine has. */
export const officeFaces = { major: 'Georgia', minor: 'Arial', chinese: 'Microsoft YaHei' } as const;

/** A part of the file, what it is, and the parts that it names. */
export interface OfficePart {
  path: string;
  type: string;
  holds: string;
  leadsTo: readonly Xml[];
}

/** What a file of Office's formats consists of. */
interface OfficeFile {
  /** The part that a program opens first. */
  main: string;
  title: string;
  parts: readonly OfficePart[];
  /** Pictures, by their paths. */
  media?: readonly Entry[];
  /** What the program shows of it, by the format's own names. */
  counts?: Readonly<Record<string, number>>;
}

/** One part names another, or an address outside. */
export const relation = (id: string, kind: string, target: string, outside = false): Xml =>
  element('Relationship', {
    Id: id,
    Type: `${office}/${kind}`,
    Target: target,
    TargetMode: outside ? 'External' : undefined,
  });

/** The parts as one file, with what leads to them and what they say of the deck. */
export function officeFile(deck: Deck, { main, title, parts, media = [], counts = {} }: OfficeFile): Uint8Array {
  const all: OfficePart[] = [
    ...parts,
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      holds: coreXml(deck, title),
      leadsTo: [],
    },
    {
      path: 'docProps/app.xml',
      type: `${officeTypes}.extended-properties+xml`,
      holds: appXml(counts),
      leadsTo: [],
    },
  ];
  const root = [
    relation('rId1', 'officeDocument', main),
    element('Relationship', {
      Id: 'rId2',
      Type: `${packages}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
    relation('rId3', 'extended-properties', 'docProps/app.xml'),
  ];
  return zipped([
    ['[Content_Types].xml', contentTypes(all, media)],
    ['_rels/.rels', relationsXml(root)],
    ...all.flatMap(({ path, holds, leadsTo }): Entry[] => [
      [path, holds],
      ...(leadsTo.length > 0 ? [[relationsPath(path), relationsXml(leadsTo)] as const] : []),
    ]),
    ...media,
  ]);
}

const relationsPath = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');

const relationsXml = (all: readonly Xml[]): string =>
  document(element('Relationships', { xmlns: `${packages}/relationships` }, ...all));

function contentTypes(parts: readonly OfficePart[], media: readonly Entry[]): string {
  const endings = new Set(media.map(([path]) => path.replace(/^.*\./, '')));
  return document(
    element(
      'Types',
      { xmlns: `${packages}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...[...endings].map((Extension) =>
        element('Default', { Extension, ContentType: Extension === 'png' ? 'image/png' : 'image/jpeg' }),
      ),
      ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

function coreXml({ settings }: Deck, title: string): string {
  const { description, language, author } = settings;
  const day = dayOfFiles(settings);
  const when = { 'xsi:type': 'dcterms:W3CDTF' };
  return document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, title),
      ...(author ? [element('dc:creator', {}, author)] : []),
      element('dc:description', {}, description),
      element('dc:language', {}, language),
      element('dcterms:created', when, day),
      element('dcterms:modified', when, day),
    ),
  );
}

const appXml = (counts: Readonly<Record<string, number>>): string =>
  document(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      ...Object.entries(counts).map(([name, count]) => element(name, {}, String(count))),
    ),
  );
