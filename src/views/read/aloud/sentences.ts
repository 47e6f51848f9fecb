import { splitSentences } from '#core/text/split.ts';
import { fragmentOf, placeholders } from '#frame/browser/lazy/placeholders.ts';
import { flatOf } from '../text/flat.ts';
import { toldIn } from '../text/parts.ts';

/** One utterance, and what is marked while it is heard. */
export interface Spoken {
  text: string;
  range: Range;
}

/** The sentences of a part of the article; of a drawing its name and its text form. */
export async function sentencesOf(part: HTMLElement): Promise<Spoken[]> {
  if (!part.matches('figure')) return sentencesIn(part);
  const name = sentencesIn(part.querySelector('.figure-title') ?? part);
  const [marked] = name;
  if (!marked) return [];
  const told = (await textFormOf(part)).flatMap(sentencesIn);
  return [...name, ...told.map(({ text }) => ({ text, range: marked.range }))];
}

function sentencesIn(part: Element): Spoken[] {
  const flat = flatOf([part]);
  let end = 0;
  return splitSentences(flat.text).flatMap((sentence) => {
    const start = end + sentence.length - sentence.trimStart().length;
    end += sentence.length;
    const text = sentence.trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, range: flat.rangeOf(start, start + text.length) }] : [];
  });
}

/** It waits in a fold, and in a file until that is opened; where that cannot be had the drawing has its name alone. */
async function textFormOf(figure: HTMLElement): Promise<Element[]> {
  const fold = figure.querySelector('.figure-text, .work');
  if (!fold) return [];
  const [sleeper] = placeholders(fold);
  const form = sleeper ? await fragmentOf(sleeper).catch(() => undefined) : fold;
  return form ? toldIn(form.querySelector('.text-form') ?? form) : [];
}
