import { type DefaultTreeAdapterTypes as Html, serializeOuter } from 'parse5';
import { type Element, isElement, shell } from './html.ts';
import { isPlain, reference } from './shared-text.ts';

/** Below this many letters a reference gains too little. */
const smallest = 120;

/**
 * Holds once what several views have in common. A view is written as HTML in which a part that another view has too is
 * only named. So a slide or a drawing weighs the same however many views show it.
 */
export class SharedText {
  #text = '';
  #names = new Map<string, string>();
  #written = new WeakMap<Html.Node, string>();
  #seen = new Set<string>();
  #twice = new Set<string>();

  get text(): string {
    return this.#text;
  }

  /** Adds a text as it is, and names it. */
  append(text: string): string {
    if (!isPlain(text)) throw new Error('A page has letters of the Private Use Area, which name shared parts');
    const name = this.#keep(text);
    if (!this.#names.has(text)) this.#names.set(text, name);
    return name;
  }

  /** Names a text, and adds it where it is not there yet. */
  add(text: string): string {
    return this.#names.get(text) ?? this.append(text);
  }

  /** Adds all that stands in an element; each part of it can be named from now on. */
  appendParts(element: Element): void {
    for (const child of element.childNodes) {
      if (isElement(child)) this.#note(child, this.#text.length);
      this.#text += this.#html(child);
    }
  }

  /** Tells what is to be written, so that it is known which parts come twice. */
  expect(node: Html.ParentNode): void {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const html = this.#html(child);
      if (html.length < smallest || this.#names.has(html)) continue;
      if (this.#seen.has(html)) this.#twice.add(html);
      else this.expect(child);
      this.#seen.add(html);
    }
  }

  /** Adds what stands in an element, with all that is shared only named, and names the whole. */
  addView(element: Element): string {
    return this.#keep(this.#inside(element));
  }

  #keep(text: string): string {
    const name = reference(this.#text.length, text.length);
    this.#text += text;
    return name;
  }

  #inside(element: Element): string {
    return element.childNodes.map((child) => this.#write(child)).join('');
  }

  #write(node: Html.ChildNode): string {
    const html = this.#html(node);
    if (!isElement(node) || html.length < smallest) return html;
    const known = this.#names.get(html);
    if (known) return known;
    const { start, end } = shell(node);
    const inner = start + this.#inside(node) + end;
    if (!this.#twice.has(html)) return inner;
    const name = this.#keep(inner);
    this.#names.set(html, name);
    return name;
  }

  #note(element: Element, place: number): void {
    const html = this.#html(element);
    if (html.length < smallest) return;
    if (!this.#names.has(html)) this.#names.set(html, reference(place, html.length));
    let inside = place + shell(element).start.length;
    for (const child of element.childNodes) {
      if (isElement(child)) this.#note(child, inside);
      inside += this.#html(child).length;
    }
  }

  #html(node: Html.ChildNode): string {
    const known = this.#written.get(node);
    if (known !== undefined) return known;
    let html = '';
    if (!isElement(node)) html = serializeOuter(node);
    else {
      const { start, end } = shell(node);
      html = start + node.childNodes.map((child) => this.#html(child)).join('') + end;
    }
    this.#written.set(node, html);
    return html;
  }
}
