import { escapeXml } from '#core/text/escape.ts';
import { document, element } from '../xml.ts';
import { zipped } from '../zip.ts';

/** What a course is called, and by which section one has been through it. */
interface Course {
  id: string;
  title: string;
  language: string;
  /** The last section of the article. */
  last: string;
}

/** A course of one unit that learning platforms import: SCORM 1.2. `deck` is the one-file deck, `run` what speaks with the platform. */
export const scormPackage = (course: Course, deck: Uint8Array, run: string): Uint8Array =>
  zipped([
    ['imsmanifest.xml', manifestOf(course)],
    ['index.html', frameOf(course)],
    ['run.js', run],
    ['deck.html', deck],
  ]);

/** Names of the file format. */
const manifestOf = ({ id, title }: Course): string =>
  document(
    element(
      'manifest',
      {
        identifier: `${id}-course`,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      element(
        'organizations',
        { default: 'course' },
        element(
          'organization',
          { identifier: 'course' },
          element('title', {}, title),
          element(
            'item',
            { identifier: 'unit', identifierref: 'deck', isvisible: 'true' },
            element('title', {}, title),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: 'deck', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
          ...['index.html', 'run.js', 'deck.html'].map((href) => element('file', { href })),
        ),
      ),
    ),
  );

/** The page that the platform opens: nothing but the deck. */
const frameOf = ({ id, title, language, last }: Course): string =>
  [
    `<!doctype html><html lang="${escapeXml(language)}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<style>html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}</style></head>',
    `<body data-deck="${escapeXml(id)}" data-last="${escapeXml(last)}"><iframe title="${escapeXml(title)}" allow="fullscreen; clipboard-write"></iframe>`,
    '<script src="run.js"></script></body></html>',
  ].join('');
