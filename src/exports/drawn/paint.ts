import { escapeXml } from '#core/text/escape.ts';
import { type Form, type Ink, isForm, type Lettering, type Part, type Run } from '#drawing/flat-drawing.ts';
import { round } from '#drawing/geometry.ts';

/** Writes colours and faces as attributes of an element. */
export interface Dress {
  paint(inks: { fill?: Ink | undefined; stroke?: Ink | undefined }): string;
  type(run: Run): string;
}

/** The parts of a drawing as SVG, to be set into an `<svg>` with its frame. */
export const paintParts = (parts: readonly Part[], dress: Dress): string =>
  parts.map((part) => (isForm(part) ? paintForm(part, dress) : paintLettering(part, dress))).join('');

function paintForm({ d, fill, stroke, width, dash, dotted, opacity }: Form, dress: Dress): string {
  const line = stroke
    ? ` stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}${dotted ? ' stroke-linecap="round"' : ''}`
    : '';
  const seen = opacity < 1 ? ` opacity="${opacity}"` : '';
  return `<path d="${d}" ${fill ? '' : 'fill="none" '}${dress.paint({ fill, stroke })}${line}${seen}/>`;
}

function paintLettering({ lines, anchor, turned }: Lettering, dress: Dress): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const turn = turned ? ` transform="rotate(${turned.by} ${round(turned.about.x)} ${round(turned.about.y)})"` : '';
  return lines
    .map(({ runs, x, baseline }) => {
      const spans = runs.map(
        (run) => `<tspan ${dress.type(run)} ${dress.paint({ fill: run.ink })}>${escapeXml(run.text)}</tspan>`,
      );
      return `<text xml:space="preserve" x="${round(x)}" y="${round(baseline)}"${anchored}${turn}>${spans.join('')}</text>`;
    })
    .join('');
}
