import { type Face, faces } from '#drawing/fonts.ts';
import type { BookDress } from './dress.ts';

const faceRules = (Object.keys(faces) as Face[])
  .map((face) => {
    const { family, weight, style } = faces[face];
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(fonts/${face}.woff2)}`;
  })
  .join('\n');

/** How a book looks where its reader does not choose: letters of its own are for drawings alone. */
const rules = `
body{line-height:1.5;margin:0 5%}
h1,h2,h3{line-height:1.2;text-align:left;hyphens:none}
h2{margin-top:2em}
figure{margin:1.5em 0;break-inside:avoid}
figcaption{font-weight:bold;margin-bottom:.5em}
svg{display:block;max-width:100%;height:auto;max-height:95vh}
img{max-width:100%}
.cover{text-align:center}
.cover img{max-height:95vh}
a.mark{color:inherit;font-size:.75em;vertical-align:super;line-height:0;text-decoration:none;margin-left:.15em}
a.term{color:inherit}
.outside{border-left:4px double;padding-left:1em}
.label,.caption,.back{font-size:.85em}
.label{font-weight:bold}
.pull b{font-size:1.6em}
.apart{border-top:1px solid;margin-top:2em}
.options{list-style:none;padding-left:1em}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold}
th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid}
.notes{border-top:1px solid;margin-top:3em;font-size:.9em}
dt{font-weight:bold;margin-top:.8em}
dfn{font-style:normal}
`;

/** The book’s one stylesheet; on a dark page drawings have the colours of the dark stage. */
export const styleSheet = (dress: BookDress): string =>
  `${faceRules}${rules}@media (prefers-color-scheme:dark){\n${dress.darkRules()}\n}\n`;
