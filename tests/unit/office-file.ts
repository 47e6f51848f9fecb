import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { faultsOfXml } from './parse-xml.ts';

/** The texts of a file's parts, by their paths. */
export const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const attributes = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** What makes PowerPoint or Word offer to repair a file, as far as it can be read off its parts. */
export function faultsOf(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const types = parts.get('[Content_Types].xml') ?? '';
  const overrides = attributes(types, 'PartName').map((path) => path.slice(1));
  const endings = attributes(types, 'Extension');
  for (const path of overrides) if (!parts.has(path)) faults.push(`${path} is named and is not there`);
  const named = new Set(['[Content_Types].xml', '_rels/.rels']);
  for (const [path, xml] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    faults.push(...faultsOfXml(xml).map((fault) => `${path}: ${fault}`));
    if (path.endsWith('.rels')) {
      const from = posix.dirname(posix.dirname(path));
      named.add(path);
      const inside = [...xml.matchAll(/<Relationship [^>]*>/g)].filter(([one]) => !one.includes('TargetMode'));
      for (const [one] of inside) named.add(posix.join(from, attributes(one, 'Target')[0] ?? ''));
    } else {
      const ids = [...xml.matchAll(/<p:cNvPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
      if (new Set(ids).size !== ids.length) faults.push(`${path}: two shapes have one number`);
      const wanted = [...xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
      const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
      for (const id of wanted) if (!relations.includes(`Id="${id}"`)) faults.push(`${path}: nothing is called ${id}`);
      const sizes = [...xml.matchAll(/ (?:x|y|cx|cy|w|h|sz|val)="([^"]*\.[^"]*)"/g)];
      for (const [all] of sizes) faults.push(`${path}: no whole number in${all}`);
      for (const [, size] of xml.matchAll(/<a:ext cx="(-[^"]*)"/g)) faults.push(`${path}: a size of ${size}`);
    }
  }
  for (const path of named) if (!parts.has(path)) faults.push(`${path} is led to and is not there`);
  for (const path of parts.keys()) {
    if (!named.has(path)) faults.push(`nothing leads to ${path}`);
    const isTyped = overrides.includes(path) || endings.includes(path.replace(/^.*\./, ''));
    if (!isTyped && path !== '[Content_Types].xml') faults.push(`nobody says what ${path} is`);
  }
  return faults;
}
