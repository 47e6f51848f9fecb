import { escapeXml } from '#core/text/xml.ts';

/** A piece of XML whose text is escaped already. */
export interface Xml {
  xml: string;
}

/** An element; text among its children is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Xml | string)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('');
  return { xml: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

/** Control characters, most of which XML 1.0 cannot hold at all, are left out. */
const escaped = (text: string): string => escapeXml(text.replaceAll(/[^\P{Cc}\t\n\r]/gu, ''));
