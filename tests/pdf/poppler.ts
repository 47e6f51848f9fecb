import { execFileSync } from 'node:child_process';

/** What a tool of poppler says where it is installed; elsewhere `readPdf` has to do. */
export const poppler = (tool: string, ...options: string[]): string | undefined => {
  try {
    return execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
};

/** The fonts of a PDF, a line each. */
export const fontsIn = (file: string): string[] => poppler('pdffonts', file)?.trim().split('\n').slice(2) ?? [];

/** A font that is embedded, of a face that the site ships. */
export const shippedFont =
  /^[A-Z]{6}\+(?:Newsreader|PublicSans|NotoSansMath|NotoSansSC|NotoSerifSC)\S*\s+CID TrueType\s+\S+\s+yes/;
