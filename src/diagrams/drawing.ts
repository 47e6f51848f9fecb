import { createHash } from 'node:crypto';
import { escapeXml, unescapeXml } from '../drawing/xml.ts';
import type { Arrow, Node } from './model.ts';

/** Reads and embeds drawn files. Pure: no browser, no DOM, no file system. */

export type DrawnNode = Pick<Node, 'id' | 'kind' | 'side' | 'parent' | 'date'> & {
  readonly label: string;
  readonly outside?: true;
};
export type DrawnArrow = Pick<Arrow, 'id' | 'from' | 'to' | 'side' | 'line' | 'head'> & {
  readonly label: string;
  readonly both?: true;
};
export interface Drawing {
  /** Hashes of the mermaid source, and of everything else that shapes a drawing. */
  readonly source: string;
  readonly tools: string;
  readonly nodes: readonly DrawnNode[];
  readonly arrows: readonly DrawnArrow[];
  readonly width: number;
  readonly height: number;
}

export const sourceHash = (text: string) =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);

const METADATA = /<metadata>([\s\S]*?)<\/metadata>\n?/;

export function readDrawing(svg: string): Drawing {
  const json = METADATA.exec(svg)?.[1];
  const size = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
  if (!json || !size) throw new Error('Not a drawing of ours: it has no metadata. Run "npm run diagrams".');
  return { ...JSON.parse(unescapeXml(json)), width: Number(size[1]), height: Number(size[2]) };
}

/** With `tools` given, also stale when the font, mermaid or this code has changed. */
export function isStale(source: string, svg: string, tools?: string): boolean {
  if (!METADATA.test(svg)) return true;
  const drawing = readDrawing(svg);
  return drawing.source !== sourceHash(source) || (tools !== undefined && drawing.tools !== tools);
}

export interface EmbedOptions {
  /** Put before every id, so that one drawing may stand twice on a page. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** Nodes and arrows whose words give way to numbered blanks, in this order. */
  readonly blank?: readonly string[];
}

export function embed(svg: string, { prefix, title, description, blank = [] }: EmbedOptions): string {
  const open = /<svg[^>]*>/.exec(svg)?.[0];
  if (!open) throw new Error('Not an SVG.');
  const body = svg.slice(svg.indexOf(open) + open.length, svg.lastIndexOf('</svg>')).replace(METADATA, '');
  const inner = (blank.length ? hideWords(body, blank) : body)
    .replaceAll(/ id="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`);
  const named = open.replace('<svg', `<svg role="img" aria-labelledby="${prefix}-title ${prefix}-description"`);
  return [
    named,
    `<title id="${prefix}-title">${escapeXml(title)}</title><desc id="${prefix}-description">${escapeXml(description)}</desc>`,
    `<g aria-hidden="true">${inner.trim()}</g></svg>`,
  ].join('\n');
}

const GROUP = /(<g class="dg-(?:node|label)[^"]*" data-(?:node|edge)="([^"]+)"[^>]*>)(.*?)(<\/g>)/g;
const WORDS = /<text class="dg-text"[^>]*data-plate="([^"]+)"[^>]*>.*?<\/text>/;

/** The words leave no trace in the markup, so that the answer cannot be read from the page's source. */
function hideWords(body: string, blank: readonly string[]): string {
  return body.replaceAll(GROUP, (whole, start: string, id: string, content: string, end: string) => {
    const number = blank.indexOf(unescapeXml(id)) + 1;
    if (!number) return whole;
    const hidden = content.replace(WORDS, (_, plate: string) => {
      const [x = 0, y = 0, w = 0, h = 0] = plate.split(' ').map(Number);
      return (
        `<rect class="dg-blank" x="${x}" y="${y}" width="${w}" height="${h}" rx="3"/>` +
        `<text class="dg-number" text-anchor="middle" x="${x + w / 2}" y="${y + h / 2 + 8}">${number}</text>`
      );
    });
    return start + hidden + end;
  });
}
