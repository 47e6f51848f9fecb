import { escapeXml } from '#core/text/escape.ts';

/** A piece of XML whose text is escaped already. */
export interface Xml {
  xml: string;
}

/** An element; text among its children is escaped. An attribute without a value is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: (Xml | string | undefined)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const inside = children.map((child) => (typeof child === 'object' ? child.xml : escaped(child ?? ''))).join('');
  return { xml: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

/** Words by themselves. */
export const text = (words: string): Xml => ({ xml: escaped(words) });

/** Several pieces as one. */
export const pieces = (...all: (Xml | undefined)[]): Xml => ({ xml: all.map((each) => each?.xml ?? '').join('') });

/** A whole file. */
export const document = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

/** Control characters, most of which XML 1.0 cannot hold at all, are left out. */
const escaped = (text: string): string => escapeXml(text.replaceAll(/[^\P{Cc}\t\n\r]/gu, ''));
