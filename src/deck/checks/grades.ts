import { levels } from '#core/schema/view.ts';
import { hasPlain, proseOf } from '../level.ts';
import { type Problem, start } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import { gradeOf } from '../readability.ts';

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
        wrong: `The section "${title}" reads at grade ${grade} ${told[level]}; this is its hardest sentence: ${start(hardest.text)}`,
        known: `The deck allows grade ${most}.`,
        mend: 'Shorten it, or use shorter words.',
        remark: true,
      });
    }
  }
}

const told = { full: 'in the article', plain: 'in plain words' } as const;
