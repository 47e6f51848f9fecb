import { type BundledLanguage, codeToTokensBase, createCssVariablesTheme } from 'shiki';

/** A run of characters of one kind; without a kind it is set in the colour of the text. */
interface Token {
  text: string;
  kind: string | undefined;
}

const theme = createCssVariablesTheme({ name: 'by-class', variablePrefix: '--' });

/** Splits code into lines of tokens. The theme names colours `var(--token-keyword)`; the name becomes a class. */
export async function colouredLines(text: string, language: string): Promise<Token[][]> {
  const lines = await codeToTokensBase(text.trimEnd(), { lang: language as BundledLanguage, theme });
  return lines.map((tokens) =>
    tokens.map(({ content, color }) => ({ text: content, kind: /--token-([\w-]+)/.exec(color ?? '')?.[1] })),
  );
}
