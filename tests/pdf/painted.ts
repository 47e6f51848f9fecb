import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const draws = new Set(
  [OPS.showText, OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.shadingFill].map(
    Number,
  ),
);

/**
 * What a PDF paints: the number of its letters that a tag holds, the letters that are marked as decoration, and everything
 * that is neither, by page.
 */
export async function paintedUntold(file: Uint8Array): Promise<{ untold: string[]; told: number; decoration: string }> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const untold: string[] = [];
  let told = 0;
  let decoration = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const open: string[] = [];
    for (const [index, operator] of fnArray.entries()) {
      const given = argsArray[index] as unknown[];
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) open.push(nameOf(given[0]));
      else if (operator === OPS.endMarkedContent) open.pop();
      // A path that only cuts is painted by nothing.
      const isPainted = draws.has(operator) || (operator === OPS.constructPath && given[0] !== OPS.endPath);
      if (!isPainted) continue;
      const letters = operator === OPS.showText ? lettersOf(given[0]) : '';
      if (open.length === 0) untold.push(`page ${number}: ${letters || 'a shape'}`);
      else if (open.includes('Artifact')) decoration += letters;
      else told += letters.length;
    }
  }
  return { untold, told, decoration };
}

const nameOf = (given: unknown): string =>
  given && typeof given === 'object' && 'name' in given ? String(given.name) : String(given);

const lettersOf = (glyphs: unknown): string =>
  (glyphs as ({ unicode?: string } | number)[])
    .map((glyph) => (typeof glyph === 'object' ? (glyph.unicode ?? '') : ''))
    .join('');
