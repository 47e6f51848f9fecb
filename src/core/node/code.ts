import { createRequire } from 'node:module';
import { cachedNow, keysOf } from './cache.ts';

/** A run of letters of one kind; without a kind it has the colour of the text around. */
export interface Token {
  text: string;
  kind?: 'keyword' | 'string' | 'comment' | undefined;
}

const require = createRequire(import.meta.url);

const keyOf = keysOf('code', {
  code: ['src/core/node/code.ts'],
  packages: ['shiki', '@shikijs/core', '@shikijs/langs', '@shikijs/engine-javascript', '@shikijs/vscode-textmate'],
});

/** Splits code into lines of tokens, one line for each of the text. What was coloured before is not coloured again. */
export function colouredLines(text: string, language: string): Token[][] {
  if (language === 'text') return text.split('\n').map((line) => [{ text: line }]);
  return JSON.parse(
    cachedNow(keyOf([text, language]), () => JSON.stringify(coloured(text, language))).toString(),
  ) as Token[][];
}

/** What the colours of a theme by variables, such as `var(--token-keyword)`, stand for; other letters are plain. */
const kinds: Readonly<Record<string, Token['kind']>> = {
  keyword: 'keyword',
  function: 'keyword',
  string: 'string',
  'string-expression': 'string',
  comment: 'comment',
};

function coloured(text: string, language: string): Token[][] {
  // Loaded only now: a deck without code needs neither; at once, since those who ask write files without waiting.
  const { createCssVariablesTheme, createHighlighterCoreSync } = require('shiki/core') as typeof import('shiki/core');
  const { createJavaScriptRegexEngine } =
    require('shiki/engine/javascript') as typeof import('shiki/engine/javascript');
  const { default: grammar } = require(`shiki/langs/${language}.mjs`) as typeof import('shiki/langs/js.mjs');
  const theme = createCssVariablesTheme({ name: 'by-kind', variablePrefix: '--' });
  const highlighter = createHighlighterCoreSync({
    themes: [theme],
    langs: [grammar],
    engine: createJavaScriptRegexEngine(),
  });
  // Without a limit of time: on a busy computer lines would stay plain, and be kept so.
  const lines = highlighter.codeToTokensBase(text, { lang: language, theme: 'by-kind', tokenizeTimeLimit: 0 });
  highlighter.dispose();
  return lines.map((tokens) =>
    tokens.map(({ content, color }) => ({
      text: content,
      kind: kinds[/--token-([\w-]+)/.exec(color ?? '')?.[1] ?? ''],
    })),
  );
}
