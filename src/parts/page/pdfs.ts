import { type PageId, type Paper, pathOfPage, pdfName } from './catalogue.ts';
import { siteLink } from './links.ts';

/** Set by the commands that write the PDFs right after the build; a build alone has none to link to. */
const withPdfs = process.env.WITH_PDFS === 'yes';

/** Leads to a page's PDF in `dist/pdf/` where this build gets them, else to the page itself. */
export function pdfLink(page: PageId, paper: Paper): { href: string; isPdf: boolean } {
  return withPdfs
    ? { href: siteLink(`pdf/${pdfName(page, paper)}`), isPdf: true }
    : { href: siteLink(pathOfPage(page)), isPdf: false };
}
