import type { AskedLine, AskedRows, AskedVote } from '#classroom/session/report.ts';
import type { Lessons } from '#deck/lesson.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';

/** What the code of the report knows of its deck. */
export interface ReportData extends Lessons {
  /** The deck's title and its language. */
  title: string;
  language: string;
  /** Everything that a class may be asked, in the deck's order. */
  asked: readonly AskedVote[];
  lines: readonly AskedLine[];
  boards: readonly AskedRows[];
}

export const reportData = pageData<PageData & ReportData>;
