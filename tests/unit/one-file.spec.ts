import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes as Html, parse, serialize } from 'parse5';
import { type Element, elementsIn } from '#publish/one-file/html.ts';
import { tooHeavy } from '#publish/one-file/one-file.ts';
import { relink } from '#publish/one-file/relink.ts';
import { SharedText } from '#publish/one-file/share.ts';
import { expand, hide, unhide } from '#publish/one-file/shared-text.ts';

const bodyOf = (html: string): Element => {
  const body = [...elementsIn(parse(html) as Html.ParentNode)].find(({ tagName }) => tagName === 'body');
  if (!body) throw new Error('no body');
  return body;
};

/** A drawing as several views show it, each in its own frame. */
const drawing = `<svg viewBox="0 0 9 9"><g data-node="a"><path d="M0 0${'h1v1'.repeat(60)}"></path></g></svg>`;
const slide = (frame: string) => `<section class="${frame}"><h2>A &amp; B</h2><div>${drawing}</div></section>`;

test('what several views show is held once, and each gets back exactly its own', () => {
  const views = ['stage', 'desk', 'paper'].map((frame) => bodyOf(slide(frame)));
  const shared = new SharedText();
  shared.appendParts(bodyOf(slide('article')));
  for (const view of views) shared.expect(view);
  const names = views.map((view) => shared.addView(view));
  expect(shared.text.split('data-node="a"')).toHaveLength(2);
  expect(names.map((name) => expand(name, shared.text))).toEqual(views.map((view) => serialize(view)));
});

test('one more view adds its frame and not its drawing', () => {
  const sizeWith = (frames: string[]) => {
    const views = frames.map((frame) => bodyOf(slide(frame)));
    const shared = new SharedText();
    for (const view of views) shared.expect(view);
    for (const view of views) shared.addView(view);
    return shared.text.length;
  };
  expect(sizeWith(['a', 'b', 'c', 'd']) - sizeWith(['a', 'b', 'c'])).toBeLessThan(drawing.length / 2);
});

test('text inside a script element cannot end it and comes back as it was', () => {
  const text = 'a</script><script>b<!--c--></SCRIPT> < d';
  expect(hide(text)).not.toMatch(/<\/?script|<!--/i);
  expect(unhide(hide(text))).toBe(text);
});

const site = { folder: 'tests/gallery', base: '/', pages: ['', 'read', 'print/slides'], page: 'read' };
const relinked = (html: string) => {
  const body = bodyOf(html);
  relink(body, site);
  return serialize(body);
};

test('links lead to views of the file, also those to PDFs, and to sources on the web', () => {
  expect(relinked('<a href="/read/?lesson=45#x">r</a>')).toBe('<a href="?view=read&amp;lesson=45#x">r</a>');
  expect(relinked('<a href="/">c</a>')).toBe('<a href="?view=">c</a>');
  expect(relinked('<a href="?model=m.1#x">m</a>')).toBe('<a href="?view=read&amp;model=m.1#x">m</a>');
  expect(relinked('<main data-read="/print/slides/"></main>')).toBe('<main data-read="?view=print/slides"></main>');
  expect(relinked('<a href="/pdf/slides.pdf">p</a>')).toBe('<a href="?view=print/slides">p</a>');
  expect(relinked('<a href="/pdf/slides-45.pdf">p</a>')).toBe('<a href="?view=print/slides&amp;lesson=45">p</a>');
  expect(relinked('<ul><li><a href="/pdf/answers.pdf">Key</a></li></ul>')).toBe('<ul></ul>');
  expect(relinked('<a href="//other.example/x">o</a>')).toBe('<a href="//other.example/x">o</a>');
});

test('a link to a page that is not in the file goes with its item; its words stay in a sentence', () => {
  expect(relinked('<ul><li><a href="/print/answers/">Key</a></li><li>b</li></ul>')).toBe('<ul><li>b</li></ul>');
  expect(relinked('<p>See <a href="/print/answers/">the <b>key</b></a>.</p>')).toBe('<p>See the <b>key</b>.</p>');
});

test('what only a site can offer goes as a whole', () => {
  expect(relinked('<p data-only="file" hidden="">y</p>')).toBe('<p data-only="file">y</p>');
  expect(relinked('<div data-only="site"><h3>Files</h3><a href="/quiz/x.txt">x</a></div><p>y</p>')).toBe('<p>y</p>');
});

test('pictures and the data of a page come along', () => {
  expect(relinked('<img src="/contact-sheet.png" srcset="/a.png 2x">')).toMatch(
    /^<img src="data:image\/png;base64,[^"]+">$/,
  );
  expect(relinked('<p><script type="application/json">{"to":"/read/","root":"/","x":"</p>"}</script></p>')).toBe(
    '<p><script type="application/json">{"to":"?view=read","root":"/","x":"\\u003c/p>"}</script></p>',
  );
});

test('a file that is too large says what weighs and what to do', () => {
  const weight = { whole: 3_400_000, fonts: 60_000, styles: 90_000, code: 200_000 };
  const slides = new Map([
    ['small', 20_000],
    ['a-map', 900_000],
  ]);
  expect(tooHeavy({ ...weight, slides }, 3e6)).toBe(
    'The one-file deck has 3.40 MB; with more than 3.00 MB it is too large for a mail. It holds: the other views 2.13 MB, the slides of the article 920 kB, code 200 kB, styles 90 kB, fonts 60 kB. The heaviest slides are a-map 900 kB, small 20 kB. Take pictures out of these or part the deck in two. The site itself has no limit.',
  );
  expect(tooHeavy({ ...weight, slides }, 4e6)).toBeUndefined();
});
