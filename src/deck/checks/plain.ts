import { levels } from '#core/schema/view.ts';
import { blocksNamed } from '../body.ts';
import { figuresIn, numbersIn } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { gradeOf } from '../report.ts';
import { hasPlain, proseOf, type Sentence } from '../sentences.ts';

/** The plain version of a slide may tell less than its article and nothing else: no claim and no number of its own. */
export function checkPlain({ settings, slides }: DeckSource, problems: Problem[]): void {
  for (const slide of slides) {
    const [full, plain] = [proseOf(slide.body, 'full'), proseOf(slide.body, 'plain')];
    if (plain.length === 0) continue;
    checkClaims(slide, full, plain, problems);
    checkNumbers(slide, full, plain, settings.data.language, problems);
  }
}

/** A deck in which one slide has a plain version has one of every slide that has any prose. Of a slide only this may be told. */
export function checkAllPlain({ slides }: DeckSource, problems: Problem[]): void {
  if (!hasPlain(slides)) return;
  const told = new Set(problems.map(({ file }) => file));
  for (const { file, body } of slides) {
    if (told.has(file) || proseOf(body, 'full').length === 0 || proseOf(body, 'plain').length > 0) continue;
    problems.push({
      file,
      line: blocksNamed(body, 'Read')[0]?.line ?? 1,
      message: 'This slide has no plain version.',
      context: 'Others have one, and whoever reads plain words reads the whole story.',
      fix: 'Write <Plain> after its prose, in <Read>.',
      remark: true,
    });
  }
}

const claimsOf = (sentences: readonly Sentence[]) => new Set(sentences.flatMap(({ claims }) => claims));

function checkClaims(
  { file }: SlideFile,
  full: readonly Sentence[],
  plain: readonly Sentence[],
  problems: Problem[],
): void {
  const told = claimsOf(full);
  for (const { claims, line } of plain)
    for (const id of claims.filter((claim) => !told.has(claim)))
      problems.push({
        file,
        line,
        message: `The plain version cites "${id}", and the article of this slide does not.`,
        context: 'It may say less than the article, and nothing else.',
        fix: 'Leave it out, or say it in the article too.',
        remark: true,
      });
}

/** Numbers in digits: in words they often count nothing, as in *the one thing*. */
function checkNumbers(
  { file, body }: SlideFile,
  full: readonly Sentence[],
  plain: readonly Sentence[],
  language: string,
  problems: Problem[],
): void {
  const numbers = (sentences: readonly Sentence[], read: typeof numbersIn) =>
    new Set(sentences.flatMap(({ stated }) => read(stated, language)));
  for (const number of numbers(plain, figuresIn).difference(numbers(full, numbersIn)))
    problems.push({
      file,
      line: blocksNamed(body, 'Plain').at(-1)?.line ?? 1,
      message: `The plain version adds the number ${number}.`,
      context: 'It has no number that the article lacks.',
      fix: 'Correct it.',
      remark: true,
    });
}

/** No section reads harder than the deck allows for its level. */
export function checkGrades({ settings, slides }: DeckSource, problems: Problem[]): void {
  const { grades, sections, language } = settings.data;
  for (const level of levels.filter((level) => level === 'full' || hasPlain(slides))) {
    const most = grades?.[level];
    for (const { folder, title } of most === undefined ? [] : sections) {
      const own = slides.filter((slide) => slide.folder === folder);
      const sentences = own.flatMap(({ file, body }) =>
        proseOf(body, level).map((sentence) => ({ ...sentence, file })),
      );
      const grade = sentences.length > 0 ? gradeOf(sentences, language) : undefined;
      if (most === undefined || grade === undefined || grade <= most) continue;
      const [hardest] = sentences.toSorted((a, b) => (gradeOf([b], language) ?? 0) - (gradeOf([a], language) ?? 0));
      if (!hardest) continue;
      problems.push({
        file: hardest.file,
        line: hardest.line,
        message: `The section "${title}" reads at grade ${grade} ${told[level]}; this is its hardest sentence: ${start(hardest.text)}`,
        context: `The deck allows grade ${most}.`,
        fix: 'Shorten it, or use shorter words.',
        remark: true,
      });
    }
  }
}

const told = { full: 'in the article', plain: 'in plain words' } as const;
