import { listed, type Problem } from './problem.ts';
import { slideSettings } from './schema/deck.ts';

/** Keys of front matter as Slidev, Marp, reveal.js and Quarto have them, that say nothing about a slide here. */
const otherKeys = new Set(
  `
  abstract addons align aspectRatio author auto-scaling background bibliography canvasWidth class clicks clicksStart color colorSchema
  columns css csl date defaults description disabled download dragPos drawings duration editor engine execute export
  exportFilename favicon filters fonts footer format header headingDivider hide hideInToc highlighter htmlAttrs image
  incremental info institute jupyter keywords lang layoutClass level lineNumbers logo marp math mdc monaco name
  notesSeparator output paginate preload presenter record remoteAssets revealOptions routeAlias routerMode scripts
  selectable separator seoMeta size slide-number src style subtitle theme themeConfig timer titleTemplate transition
  twoslash url verticalSeparator zoom
  `
    .trim()
    .split(/\s+/),
);
const isOther = (key: string) => otherKeys.has(key) || /^(?:_\w+|background[A-Z-]\w*|data-[\w-]+)$/.test(key);
const isLayout = (value: string) => slideSettings.shape.layout.safeParse(value.replace(/\s+#.*|["']/g, '')).success;

/** The front matter without what other tools say in theirs, with a remark that names it; every line keeps its number. */
export function withoutOtherSettings(file: string, matter: string, problems: Problem[]): string {
  const names: string[] = [];
  let first = 0;
  let isLeftOut = false;
  const lines = matter.split('\n').map((line, index) => {
    const [, key, value = ''] = /^([\w-]+):(?:\s+(.*?))?\s*$/.exec(line) ?? [];
    if (key !== undefined) {
      isLeftOut = isOther(key) || (key === 'layout' && value !== '' && !isLayout(value));
      // The matter begins below the first line of the file.
      if (isLeftOut && names.push(key === 'layout' ? `layout: ${value}` : key) === 1) first = index + 2;
    } else if (/^[^\s-]/.test(line)) isLeftOut = false;
    return isLeftOut ? '' : line;
  });
  if (names.length > 0)
    problems.push({
      file,
      line: first,
      message: `${listed(names.map((name) => `“${name}”`))} ${names.length > 1 ? 'are' : 'is'} left out.`,
      context:
        'A slide has the look of its deck, and its layouts are beside and centre. Author, footer and logo stand in deck.yaml.',
      fix: names.length > 1 ? 'Take them out, or leave them so.' : 'Take it out, or leave it so.',
      remark: true,
    });
  return lines.join('\n');
}
