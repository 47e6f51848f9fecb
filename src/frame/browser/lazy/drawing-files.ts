import { escapeXml } from '#core/text/escape.ts';
import { siteLink } from '../links.ts';
import { fragmentFile, notesFile } from './fragment-files.ts';

/** The views that keep their drawings in files. */
export type Folder = 'read' | 'present';

/** A drawing that stands in a file of its own: the page fetches it when somebody comes near. */
export interface DrawingFile {
  folder: Folder;
  /** Name of its file, without folder and ending. */
  name: string;
  svg: string;
}

/** Gives the address of a drawing's file in the site. */
export const addressOf = ({ folder, name }: DrawingFile): string => siteLink(`${folder}/drawings/${name}.svg`);

/** The empty frame that the page holds: as large as the drawing, and named like it. */
export function emptyFrameOf(drawing: DrawingFile): string {
  const [start = ''] = /^<svg[^>]*>/.exec(drawing.svg) ?? [];
  const told = drawing.svg.match(/<(title|desc) [\s\S]*?<\/\1>/g) ?? [];
  return `${start.slice(0, -1)} data-drawing="${escapeXml(addressOf(drawing))}">${told.join('')}</svg>`;
}

/**
 * Writes the drawing's file. A browser without JavaScript shows it as it is, so it names its stylesheets, and its marks lead
 * to the notes, which wait in a file beside the page: see `lazy-fragments.ts`.
 */
export function svgFileOf({ svg }: DrawingFile): string {
  const sheets = ['theme.css', 'drawings.css'].map(
    (sheet) => `<?xml-stylesheet type="text/css" href="${escapeXml(siteLink(sheet))}"?>`,
  );
  const root = svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return [...sheets, root.replaceAll('href="#', `target="_top" href="../${fragmentFile(notesFile)}#`)].join('\n');
}
