import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { environment } from '#core/node/environment.ts';
import { type Deck, known } from '#deck/deck.ts';
import { type OfficePart, officeFile, relation, officeTypes as types } from '../office.ts';
import { paletteOf } from '../share/palette.ts';
import { logoPng } from '../share/raster.ts';
import { document, element } from '../xml.ts';
import type { Entry } from '../zip.ts';
import {
  layoutNames,
  layoutXml,
  masterXml,
  namespaces,
  notesMasterXml,
  notesSize,
  notesXml,
  slideExtent,
  slideXml,
} from './master.ts';
import type { Page } from './page.ts';
import { type Part, partsOf, type Steps } from './pages.ts';
import { emu } from './text.ts';
import { coloursOf, themeXml } from './theme.ts';

/** The deck, or one lesson of it, as a file that PowerPoint and others open and edit. */
export async function pptxOf(deck: Deck, lesson?: number, steps?: Steps): Promise<Uint8Array> {
  const { settings } = deck;
  const palette = paletteOf(settings);
  const colour = coloursOf(settings.sides, palette);
  const parts = await partsOf(deck, lesson, steps);
  const pages = parts.flatMap(({ pages }) => pages);
  const logo = settings.logo
    ? await logoPng(join(environment.slidesDir, 'pictures', settings.logo), known(deck.pictures, settings.logo))
    : undefined;
  const toLogo = logo ? [relation('rIdLogo', 'image', '../media/logo.png')] : [];
  const theme = themeXml(settings.title, settings.language, settings.sides, palette);
  const named: OfficePart[] = [
    {
      path: 'ppt/presentation.xml',
      type: `${types}.presentationml.presentation.main+xml`,
      holds: presentationXml(parts, settings.language),
      leadsTo: [
        relation('rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'),
        relation('rIdNotes', 'notesMaster', 'notesMasters/notesMaster1.xml'),
        relation('rIdTheme', 'theme', 'theme/theme1.xml'),
        ...pages.map((_, index) => relation(`rIdSlide${index + 1}`, 'slide', `slides/slide${index + 1}.xml`)),
      ],
    },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${types}.presentationml.slideMaster+xml`,
      holds: masterXml(colour, logo),
      leadsTo: [
        ...toLogo,
        ...layoutNames.map((_, index) =>
          relation(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
        ),
        relation('rIdTheme', 'theme', '../theme/theme1.xml'),
      ],
    },
    ...layoutNames.map((name, index) => ({
      path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      type: `${types}.presentationml.slideLayout+xml`,
      holds: layoutXml(name, colour, logo),
      leadsTo: [relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'), ...toLogo],
    })),
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${types}.presentationml.notesMaster+xml`,
      holds: notesMasterXml(colour),
      leadsTo: [relation('rIdTheme', 'theme', '../theme/theme2.xml')],
    },
    // A theme belongs to one master.
    ...[1, 2].map((number) => ({
      path: `ppt/theme/theme${number}.xml`,
      type: `${types}.theme+xml`,
      holds: theme,
      leadsTo: [],
    })),
    ...pages.flatMap((page, index) => slideFiles(page, index + 1, settings.language)),
  ];
  const media = pages.flatMap((page, index) =>
    page.media.map(({ name, bytes }, at): Entry => [`ppt/media/${mediaName(index + 1, at, name)}`, bytes]),
  );
  if (logo) media.push(['ppt/media/logo.png', logo.bytes]);
  const counts = { Slides: pages.length, Notes: pages.length };
  return officeFile(deck, { main: 'ppt/presentation.xml', title: settings.title, parts: named, media, counts });
}

const mediaName = (slide: number, at: number, name: string) =>
  `slide${slide}-${at + 1}${/\.\w+$/.exec(name)?.[0] ?? ''}`;

function slideFiles(
  { shapes, effects, layout, media, links, notes }: Page,
  number: number,
  language: string,
): OfficePart[] {
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: `${types}.presentationml.slide+xml`,
      holds: slideXml(shapes, effects),
      leadsTo: [
        relation('rIdLayout', 'slideLayout', `../slideLayouts/slideLayout${layoutNames.indexOf(layout) + 1}.xml`),
        relation('rIdNotes', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
        ...media.map(({ name }, at) =>
          relation(`rIdMedia${at + 1}`, 'image', `../media/${mediaName(number, at, name)}`),
        ),
        ...links.map((address, at) => relation(`rIdLink${at + 1}`, 'hyperlink', address, true)),
      ],
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${types}.presentationml.notesSlide+xml`,
      holds: notesXml(notes.length > 0 ? notes : [''], language),
      leadsTo: [
        relation('rIdMaster', 'notesMaster', '../notesMasters/notesMaster1.xml'),
        relation('rIdSlide', 'slide', `../slides/slide${number}.xml`),
      ],
    },
  ];
}

/** Slides are numbered from here; the format keeps lower numbers for itself. */
const firstId = 256;

function presentationXml(parts: readonly Part[], language: string): string {
  let last = firstId - 1;
  const sections = parts.map(({ title, pages }) => ({ title, ids: pages.map(() => ++last) }));
  const ids = sections.flatMap((section) => section.ids);
  return document(
    element(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rIdNotes' })),
      element('p:sldIdLst', {}, ...ids.map((id, index) => element('p:sldId', { id, 'r:id': `rIdSlide${index + 1}` }))),
      element('p:sldSz', slideExtent),
      element('p:notesSz', { cx: emu(notesSize.w), cy: emu(notesSize.h) }),
      element(
        'p:defaultTextStyle',
        {},
        element('a:defPPr', {}, element('a:defRPr', { lang: language })),
        element(
          'a:lvl1pPr',
          { marL: 0, algn: 'l' },
          element(
            'a:defRPr',
            { sz: 1800 },
            element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
            element('a:latin', { typeface: '+mn-lt' }),
            element('a:ea', { typeface: '+mn-ea' }),
            element('a:cs', { typeface: '+mn-cs' }),
          ),
        ),
      ),
      element(
        'p:extLst',
        {},
        element(
          'p:ext',
          { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
          element(
            'p14:sectionLst',
            { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
            ...sections.map(({ title, ids }, index) =>
              element(
                'p14:section',
                { name: title, id: guidOf(`${index} ${title}`) },
                element('p14:sldIdLst', {}, ...ids.map((id) => element('p14:sldId', { id }))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The same name for the same words, in the form that the format asks for. */
function guidOf(text: string): string {
  const hex = createHash('md5').update(text).digest('hex').toUpperCase();
  return `{${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}}`;
}
