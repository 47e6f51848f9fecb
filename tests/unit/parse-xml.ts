import { XmlDocument } from 'libxml2-wasm';

/** Why a text is no XML; nothing where it is. */
export function faultsOfXml(xml: string): string[] {
  try {
    XmlDocument.fromString(xml).dispose();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
