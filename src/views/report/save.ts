import { make } from '#frame/browser/elements/make.ts';
import tokens from '#styles/tokens.css?raw';
import style from './report.css?raw';

/** A whole document that needs nothing else: no script, no other file. */
export function documentOf(
  parts: readonly Element[],
  { title, language }: { title: string; language: string },
): string {
  const { documentElement: root, body } = document.implementation.createHTMLDocument(title);
  root.lang = language;
  const main = make('main', {}, make('h1', {}, title), ...parts.map((part) => part.cloneNode(true)));
  for (const left of main.querySelectorAll('[data-not-printed]')) left.remove();
  body.append(main);
  // Written into the text: the policy of this page lets no style into a document that it makes.
  const head = `<meta charset="utf-8"><style>${tokens}${style}</style>`;
  return `<!doctype html>\n${root.outerHTML.replace('<head>', () => `<head>${head}`)}\n`;
}
