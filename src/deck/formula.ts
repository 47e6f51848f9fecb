import katex from 'katex';

const made = new Map<string, string>();

/** A formula of TeX as MathML, which browsers and readers of books set and speak; nothing where it is no TeX. */
export function mathml(tex: string, display: boolean): string | undefined {
  const key = `${display} ${tex}`;
  const known = made.get(key);
  if (known !== undefined) return known || undefined;
  let set = '';
  try {
    set = katex.renderToString(tex, { output: 'mathml', displayMode: display, throwOnError: true, strict: 'ignore' });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
  }
  // A page's policy allows no styles at elements.
  const formula = (/<math[\s\S]*<\/math>/.exec(set)?.[0] ?? '').replace(/ style="[^"]*"/g, '');
  made.set(key, formula);
  return formula || undefined;
}

interface Part {
  name: string;
  parts: Part[];
  text: string;
}

function partsOf(formula: string): Part {
  const root: Part = { name: '', parts: [], text: '' };
  const open = [root];
  for (const [, isEnd, name = '', isEmpty, text = ''] of formula.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>|([^<]+)/g)) {
    const part: Part = { name, parts: [], text };
    if (isEnd) open.pop();
    else {
      open.at(-1)?.parts.push(part);
      if (name && !isEmpty) open.push(part);
    }
  }
  return root;
}

const letters = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '\u2061': '', '\u200b': '' } as const;

function inLine({ name, parts, text }: Part): string {
  if (name === 'annotation') return '';
  const told = parts.map(inLine);
  const [first = '', second = '', third = ''] = told;
  const whole = (part: string) => ([...part].length > 1 ? `(${part})` : part);
  if (name === 'mfrac') return `${whole(first)}/${whole(second)}`;
  if (name === 'msqrt') return `√${whole(told.join(''))}`;
  if (name === 'msup' || name === 'mover') return `${first}^${whole(second)}`;
  if (name === 'msub' || name === 'munder') return `${first}_${whole(second)}`;
  if (name === 'msubsup' || name === 'munderover') return `${first}_${whole(second)}^${whole(third)}`;
  if (name === 'mtr') return `${told.join(' ')}; `;
  return (
    told.join('') + text.replace(/&\w+;|[\u2061\u200b]/g, (letter) => letters[letter as keyof typeof letters] ?? letter)
  );
}

/** A formula as words of one line, for programs that set none. */
export const formulaInLine = (tex: string): string => inLine(partsOf(mathml(tex, false) ?? tex));
