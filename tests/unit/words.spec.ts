import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { blockNames } from '#deck/blocks.ts';

/**
 * What a visitor reads stands in `src/words/` or in the deck. This finds words in pages and in the code that runs in a
 * browser or draws; what only an author or a command line reads may stand where it is used.
 */

/** Files whose words no visitor meets, and why. */
const forAuthors = {
  'src/words/**': 'the home of what a visitor reads',
  'src/commands/**': 'the command line',
  'src/{site,publish/{course,one-file,pdf}}/**': 'the command line, and headers and scripts of pages',
  'src/publish/*.ts': 'the command line, and headers and scripts of pages',
  'src/publish/class-starter/starters.ts': 'commands of shells',
  'src/core/node/**': 'the command line',
  'src/drawing/{fonts,other-fonts}.ts': 'names of typefaces',
  'src/exports/quiz/qti.ts': 'names that a file format fixes',
  'src/exports/{office,slides/pptx,slides/theme,word/styles,course/package}.ts':
    'names that a file format fixes, and of typefaces',
  'src/exports/citations/linked-data.ts': 'names that schema.org fixes',
  'src/{core,deck}/schema/**': 'mistakes of authors',
  'src/deck/checks/**': 'mistakes of authors',
  'src/deck/{blocks,data-files,explain,other-settings,problem,syntax-problem,yaml-problems,read-*,report,sheets}.ts':
    'the list of blocks for authors, mistakes of authors, the report of a build',
  'src/drawing/diagrams/read/**': 'mistakes of authors',
  'src/drawing/diagrams/fit.ts': 'mistakes of authors',
  'src/drawing/figures/draw-figure.ts': 'mistakes of authors',
  'src/edition/models/{common,data,*/schema,*/faults}.ts': 'mistakes of authors',
} as const;

const files = globSync('src/**/*.{astro,ts}', { exclude: Object.keys(forAuthors) });
const read = /^(aria-label|ariaLabel|title|alt|placeholder|label|caption|lead)$/;

/** Words with a capital, or two words in a row: what a class, an id, a selector, a style or an event is not. */
const isProse = (text: string) =>
  (/(^|[\s“(])[A-Z][a-z]+(?![a-z]*[A-Z])/.test(text) || /(^|[^\w-])[a-z]{2,},? [a-z]{2,}(?![\w-])/.test(text)) &&
  !/^[.#<]|[{;]/.test(text);

/** Names that machines have for keys, elements, blocks and the like. */
const machines = new Set([
  ...blockNames,
  'Escape',
  'Enter',
  'Home',
  'End',
  'Arrow',
  'Letter',
  'Public Sans',
  'Polygon',
  'each item',
  'Public Sans, sans-serif',
  'Content-Type',
  'User-agent: *',
  'Disallow:',
]);

function proseIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const [, code = '', page = ''] = file.endsWith('.astro')
    ? (/^(?:---\n([\s\S]*?)---\n)?([\s\S]*)$/.exec(text) ?? [])
    : ['', text];
  return [...inSource(code, false), ...inSource(`<>${page.replaceAll(/<!doctype[^>]*>/gi, '')}</>`, true)];
}

function inSource(code: string, isPage: boolean): string[] {
  const source = ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isPage && ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (read.test(node.name.getText()) && /\p{L}/u.test(node.initializer.text)) found.push(node.initializer.text);
      return;
    } else if (ts.isStringLiteralLike(node) && !isMachines(node)) {
      if (isProse(node.text)) found.push(node.text);
    } else if (ts.isTemplateExpression(node) && !isMachines(node)) {
      const whole = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (
        whole.some((part) => /(^|[^\p{L}-])\p{L}{2,} /u.test(part) || / \p{L}{2,}(?![\p{L}-])/u.test(part)) &&
        !/[[#>=<{]/.test(whole.join(''))
      )
        found.push(whole.join('…'));
    }
    node.forEachChild(see);
  };
  see(source);
  return found;
}

/** Selectors, class names, and errors and descriptions of fields that only an author sees. */
function isMachines(node: ts.Node & { text?: string }): boolean {
  if (machines.has(node.text ?? '')) return true;
  if (isForAuthors(node)) return true;
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const called = parent.expression.getText();
    return /(^this\.error|querySelector|querySelectorAll|closest|matches|blocksNamed|find|getAttribute|setAttribute|Error|Invalid|describe|refine|refuse|regex)$/.test(
      called,
    );
  }
  // A block is asked for by its name.
  if (ts.isBinaryExpression(parent) && /\bname$/.test(parent.left.getText())) return true;
  return ts.isPropertyAssignment(parent) && /^(className|class)$/.test(parent.name.getText());
}

/** Part of the three sentences of a mistake, or of an error that stops a build. */
function isForAuthors(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent || ts.isBlock(node)) return false;
  if (ts.isPropertyAssignment(parent) && /^(message|context|fix|error)$/.test(parent.name.getText())) return true;
  if (ts.isNewExpression(parent) && /(Error|Invalid)$/.test(parent.expression.getText())) return true;
  return isForAuthors(parent);
}

test('pages and their code say nothing of their own', () => {
  expect(files).not.toEqual([]);
  for (const glob of Object.keys(forAuthors)) expect(globSync(glob), glob).not.toEqual([]);
  expect(files.flatMap((file) => proseIn(file).map((text) => `${file}: ${text}`))).toEqual([]);
});
