import { jsonForPage } from '#core/text/escape.ts';

/** Data that the code of every page needs. A view adds what its own code needs. */
export interface PageData {
  /** The deck's id: what is kept on this device, and the windows that go together, are named by it. */
  deck: string;
}

const holder = 'page-data';

/** The data of a page as the text of its one JSON element, which no text of the deck can end. */
export const pageDataText = (data: PageData): string => jsonForPage(data);

let read: PageData | undefined;

/** Reads, in the browser, what the build wrote into this page. The view says of which type that is. */
export function pageData<T extends PageData = PageData>(): T {
  read ??= JSON.parse(document.getElementById(holder)?.textContent ?? '') as PageData;
  return read as T;
}
