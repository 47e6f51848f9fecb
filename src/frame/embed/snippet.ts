import type { Level } from '#core/schema/view.ts';
import { escapeXml } from '#core/text/escape.ts';

/** Message by which a page in the frame of another says its height, in pixels, whenever that has changed. */
interface HeightMessage {
  type: 'embed-height';
  height: number;
}

/** The path of a slide's section as a page for the frames of others. */
export const pathOfEmbed = (slide: string, level: Level): string =>
  `embed/${slide}/${level === 'full' ? '' : `${level}/`}`;

/** A part of the site to stand in another page. */
export interface Embedded {
  address: string;
  title: string;
  /** Pixels until the part tells its own; a slide keeps its shape in place of that. */
  height: number | 'as-slide';
}

/** Pixels until a part tells its own height, where nothing is known of it. */
export const UNKNOWN_PX = 900;

/** Script for the page around it, once for all frames: without it each keeps the height with which it began. */
const listener =
  '<script>addEventListener("message",({data,source})=>{if(data?.type==="embed-height")for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source)frame.style.height=data.height+"px"})</script>';

/** The HTML that puts a part of the site into another page. */
export function iframeOf({ address, title, height }: Embedded): string {
  const sizeStyle = height === 'as-slide' ? 'aspect-ratio:16/9' : `height:${height}px`;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" style="width:100%;${sizeStyle};border:0" loading="lazy" allow="fullscreen; clipboard-write; web-share"></iframe>`;
}

/** Writes that HTML with the script that lets the page around it hear its height. */
export const snippetOf = (embedded: Embedded): string =>
  embedded.height === 'as-slide' ? iframeOf(embedded) : `${iframeOf(embedded)}\n${listener}`;

/** The page of the model that a part of a section leads to, for a frame. */
export function modelPageOf(part: Element): URL | undefined {
  const link = part.querySelector<HTMLAnchorElement>('a[data-play]');
  const page = link ? new URL(link.href) : undefined;
  page?.searchParams.set('embed', '');
  return page;
}

/** Lets a link leave the frame in which this page stands. */
export const openInNewTab = (link: HTMLAnchorElement) => Object.assign(link, { target: '_blank', rel: 'noopener' });

/** Posts the height of a page whose frame is to show all of it. */
export const postBodyHeight = (): void => postHeight(document.body, () => document.body.getBoundingClientRect().height);

/**
 * Posts the height of this page to the page around it, once its typefaces are there and whenever it changes: in others it would
 * be another, and what stands below the frame would jump. Any page may know.
 */
export function postHeight(of: Element, heightOf: () => number): void {
  let told = 0;
  const watch = new ResizeObserver(() => {
    const height = Math.ceil(heightOf());
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'embed-height', height };
    parent.postMessage(message, '*');
  });
  void document.fonts.ready.then(() => watch.observe(of));
}
