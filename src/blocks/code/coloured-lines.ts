import type { BundledLanguage } from 'shiki';
import { cached, keysOf } from '#core/node/cache.ts';

/** A run of characters of one kind; without a kind it is set in the colour of the text. */
interface Token {
  text: string;
  kind?: string;
}

const keyOf = keysOf('code', {
  code: ['src/blocks/code/coloured-lines.ts'],
  packages: ['shiki', '@shikijs/core', '@shikijs/langs', '@shikijs/vscode-textmate'],
});

/** Splits code into lines of tokens. What was coloured before is not coloured again. */
export async function colouredLines(text: string, language: string): Promise<Token[][]> {
  const lines = await cached(keyOf([text, language]), async () => JSON.stringify(await coloured(text, language)));
  return JSON.parse(lines.toString()) as Token[][];
}

/** The theme names colours `var(--token-keyword)`; the name becomes a class. */
async function coloured(text: string, language: string): Promise<Token[][]> {
  // Loaded only now: its grammars take longer than a page.
  const { codeToTokensBase, createCssVariablesTheme } = await import('shiki');
  const theme = createCssVariablesTheme({ name: 'by-class', variablePrefix: '--' });
  const lines = await codeToTokensBase(text.trimEnd(), { lang: language as BundledLanguage, theme });
  return lines.map((tokens) =>
    tokens.map(({ content, color }) => {
      const kind = /--token-([\w-]+)/.exec(color ?? '')?.[1];
      return { text: content, ...(kind && { kind }) };
    }),
  );
}
