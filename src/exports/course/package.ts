import { escapeXml, jsonForPage } from '#core/text/escape.ts';
import { document, element } from '../xml.ts';
import { zipped } from '../zip.ts';

/** What a course is called, and by what a platform judges a pupil. */
export interface Course {
  id: string;
  title: string;
  language: string;
  /** The sections of the story after its first, where everybody begins. */
  sections: readonly string[];
  /** The quizzes that give a score, by the id of the exercise; each question has one right answer. */
  quizzes: Readonly<Record<string, readonly { id: string; options: readonly string[]; answer: string }[]>>;
}

/** Points of a hundred with which a quiz is passed, where whoever runs the platform asks for no other number. */
const pass = '60';

/** A course of one unit that learning platforms import: SCORM 1.2. `deck` is the one-file deck, `run` what speaks with the platform. */
export const scormPackage = (course: Course, deck: Uint8Array, run: string): Uint8Array =>
  zipped([
    ['imsmanifest.xml', manifestOf(course)],
    ['index.html', frameOf(course)],
    ['run.js', run],
    ['deck.html', deck],
  ]);

/** Names of the file format. */
const manifestOf = ({ id, title, quizzes }: Course): string =>
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
            Object.keys(quizzes).length > 0 ? element('adlcp:masteryscore', {}, pass) : undefined,
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
const frameOf = (course: Course): string =>
  [
    `<!doctype html><html lang="${escapeXml(course.language)}"><head><meta charset="utf-8"><title>${escapeXml(course.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<style>html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}</style></head>',
    `<body><iframe title="${escapeXml(course.title)}" allow="fullscreen; clipboard-write"></iframe>`,
    `<script type="application/json" id="course">${jsonForPage(course)}</script>`,
    '<script src="run.js"></script></body></html>',
  ].join('');
