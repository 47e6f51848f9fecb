import { siteLink } from './links.ts';

/** Set by the commands that write the PDFs right after the build; a build alone has none to link to. */
const withPdfs = process.env.WITH_PDFS === 'yes';

/** Leads to a PDF of `dist/pdf/` where this build gets them, else to the page it would be printed from. */
export function pdfLink(file: string, page: string): { href: string; isPdf: boolean } {
  return withPdfs ? { href: siteLink(`pdf/${file}`), isPdf: true } : { href: siteLink(page), isPdf: false };
}
