import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { serializeOuter } from 'parse5';
import { builtFolder, editionFolders } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { escapeXml, jsonForPage } from '#core/text/escape.ts';
import type { PageData } from '#frame/browser/page-data.ts';
import { policyHash } from '../finish-pages.ts';
import { licencesFile } from '../licences.ts';
import { bundle } from './bundle.ts';
import { attribute, attributesOf, elementsIn, textIn } from './html.ts';
import type { StoredView } from './open-view.ts';
import { type BuiltPage, readPage, type Source, slidesIn } from './read-page.ts';
import { relink } from './relink.ts';
import { SharedText } from './share.ts';
import { hide } from './shared-text.ts';

/**
 * The key to the worksheet stays out of a file that is handed to pupils, and so does what needs a server: phones, and the
 * pages that only networks look at.
 */
const leftOut = /^(print\/answers|join|clicker|share\/.*)$/;
/** What a browser without JavaScript shows. */
const plainView = 'read';

const tag = (name: string, attributes: Record<string, string>) =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')}>`;

interface OneFile {
  /** The id of the deck. */
  deck: string;
  html: string;
  weight: Weight;
}

/** Puts a built site into one HTML document that asks for nothing else, not even from a disk. */
async function oneFile(folder: string, base: string): Promise<OneFile> {
  const names: string[] = [];
  // Each language has a file of its own.
  const exclude = environment.edition ? [] : editionFolders().map((edition) => `${edition}/**`);
  for await (const path of glob('**/index.html', { cwd: folder, exclude }))
    names.push(path.split(sep).slice(0, -1).join('/'));
  const known = names.filter((name) => !leftOut.test(name)).sort();
  const read = async (name: string, options?: { withJavaScript: boolean }): Promise<BuiltPage> => {
    const page = await readPage(folder, name, base, options);
    relink(page.body, { folder, base, pages: known, page: name });
    return page;
  };
  const css = new Map<string, string>();
  const stylesOf = async ({ styles }: BuiltPage) => {
    const whole = styles.map(async ({ media, ...source }) => {
      const key = JSON.stringify(source);
      if (!css.has(key)) css.set(key, await styleWithFonts(folder, source, base));
      return { css: css.get(key) ?? '', media };
    });
    return Promise.all(whole);
  };

  const shared = new SharedText();
  const plain = await read(plainView, { withJavaScript: false });
  for (const { css, media } of await stylesOf(plain)) {
    shared.append(tag('style', media ? { media } : {}));
    shared.append(css);
    shared.append('</style>');
  }
  shared.appendParts(plain.body);
  const article = shared.text;

  const pages = await Promise.all(known.map((name) => read(name)));
  for (const { body } of pages) shared.expect(body);
  const views: Record<string, StoredView> = {};
  for (const page of pages) {
    const { name, title, root, body } = page;
    const styles = (await stylesOf(page)).map(({ css, media }) => ({ css: shared.add(css), media }));
    views[name] = { title, root, body: attributesOf(body), styles, content: shared.addView(body) };
  }
  const code = await bundle(pages, folder, base);
  const icon = (await readFile(join(folder, 'favicon.svg'))).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(code)}`,
    `style-src ${[...new Set(css.values())].map(policyHash).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  const html = [
    `<!doctype html>${tag('html', plain.root)}<head><meta charset="utf-8">`,
    tag('meta', { 'http-equiv': 'content-security-policy', content: policy }),
    `<title>${escapeXml(plain.title)}</title>${plain.metas.map((meta) => tag('meta', meta)).join('')}`,
    `<link rel="icon" href="data:image/svg+xml;base64,${icon}"></head><body>`,
    // No line break may slip in here: parts are known by their places in this text.
    `<noscript>${article}</noscript>`,
    `<script type="text/plain" id="shared">${hide(shared.text.slice(article.length))}</script>`,
    `<script type="application/json" id="views">${jsonForPage(views)}</script>`,
    `<script>${code}</script></body></html>`,
    comment(await readFile(join(folder, licencesFile), 'utf8')),
  ].join('\n');
  const styles = [...new Set(css.values())].join('');
  const fonts = [...new Set(styles.match(/data:font[^"]+/g))].join('').length;
  const slides = new Map([...slidesIn(plain.body)].map(([id, slide]) => [id, bytesOf(serializeOuter(slide))]));
  const weight = { whole: bytesOf(html), slides, fonts, styles: bytesOf(styles) - fonts, code: bytesOf(code) };
  return { deck: deckOf(plain), html, weight };
}

/** Two hyphens would end it. */
const comment = (text: string): string => `<!--\n${text.replaceAll(/-(?=-)/g, '- ')}\n-->`;

/** Every page names its deck in the data for its own code. */
function deckOf({ body }: BuiltPage): string {
  const data = [...elementsIn(body)].find((element) => attribute(element, 'id') === 'page-data');
  return (JSON.parse(data ? textIn(data) : '{}') as PageData).deck;
}

const bytesOf = (text: string) => Buffer.byteLength(text);

/** A style of the built site with its fonts inside. */
async function styleWithFonts(folder: string, source: Source, base: string): Promise<string> {
  const css = 'file' in source ? await readFile(join(folder, source.file), 'utf8') : source.text;
  const fonts = new Set([...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address = '']) => address));
  let whole = css;
  for (const address of fonts) {
    const font = await readFile(join(folder, address.slice(base.length)));
    whole = whole.replaceAll(address, `data:font/woff2;base64,${font.toString('base64')}`);
  }
  // What ends a style's element may stand in a string of it, e.g. a title in the foot of a page.
  return whole.replaceAll('</', '<\\/');
}

/** What the one-file deck is made of, in bytes. */
interface Weight {
  whole: number;
  /** Each slide of the article with its pictures, by its id. */
  slides: ReadonlyMap<string, number>;
  fonts: number;
  styles: number;
  code: number;
}

/** Says what a file over the limit is made of, and what an author can do about it; nothing about one that is within it. */
export function tooHeavy({ whole, slides, fonts, styles, code }: Weight, limit: number): string | undefined {
  if (whole <= limit) return undefined;
  const inSlides = [...slides.values()].reduce((sum, bytes) => sum + bytes, 0);
  const parts = {
    'the slides of the article': inSlides,
    code,
    styles,
    fonts,
    'the other views': whole - inSlides - fonts - styles - code,
  };
  const list = Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${inWords(bytes)}`);
  const heaviest = [...slides]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([id, bytes]) => `${id} ${inWords(bytes)}`);
  return [
    `The one-file deck has ${inWords(whole)}; with more than ${inWords(limit)} it is too large for a mail.`,
    `It holds: ${list.join(', ')}.`,
    `The heaviest slides are ${heaviest.join(', ')}.`,
    'Take pictures out of these or part the deck in two. The site itself has no limit.',
  ].join(' ');
}

const inWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;

/** A mail box takes 10 MB, of which the mail's own way of writing files takes a third. */
const largest = 6e6;

/** Writes `dist/offline/<id of the deck>.html` from the built site. */
export async function writeOneFile(): Promise<{ file: string; bytes: number }> {
  const { deck, html, weight } = await oneFile(builtFolder(), environment.base);
  const complaint = tooHeavy(weight, largest);
  if (complaint) throw new UserError(complaint);
  const offline = `${builtFolder()}/offline`;
  const file = `${offline}/${deck}.html`;
  await mkdir(offline, { recursive: true });
  await writeFile(file, html);
  return { file, bytes: weight.whole };
}
