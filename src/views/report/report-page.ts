import { localDay } from '#core/text/local-day.ts';

// The report of one class: built from what this device has kept of it, printed, saved, and cleared.

import {
  type AskedLine,
  type AskedRows,
  type AskedVote,
  type ClassRecord,
  reportOf,
} from '#classroom/session/class-report.ts';
import { storedNotes } from '#classroom/session/session.ts';
import { clearClass, confirmClear, recordOf } from '#classroom/session/stored-classes.ts';
import { applyVariant } from '#classroom/session/variant.ts';
import type { Lessons } from '#deck/lesson.ts';
import { download } from '#frame/browser/download.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { printPage } from '#frame/browser/print-page.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';
import { isAllSaved } from '#frame/browser/storage/stored-value.ts';
import tokens from '#styles/tokens.css?raw';
import { classesWords, colon, comma, longTime, reportWords as words } from '#words/index.ts';
import { csvOf } from './csv.ts';
import { drawReport } from './draw-report.ts';
import style from './report.css?raw';

/** Data of its deck that the code of the report needs. */
export interface ReportData extends Lessons {
  /** The deck's title and its language. */
  title: string;
  language: string;
  /** Everything that a class may be asked, in the deck's order. */
  asked: readonly AskedVote[];
  lines: readonly AskedLine[];
  boards: readonly AskedRows[];
}

const reportData = pageData<PageData & ReportData>;

const isWay = isOneOf('print', 'html', 'csv', 'clear');
const asked = new URLSearchParams(location.search).get('class') ?? undefined;
const record = recordOf(asked, Date.now());

if (record) showReport(record);
else setText('#report-said', words.nothing);

function showReport(record: ClassRecord): void {
  const { session } = record;
  const report = reportOf(record, applyVariant(reportData(), record.session.lesson, record.session.variant));
  const notes = storedNotes(session.id);
  const article = find('.report');
  const written = find('.report-notes');
  const field = find<HTMLTextAreaElement>('#report-notes');
  if (!article || !written || !field) return;
  article.replaceChildren(...drawReport(report));
  field.value = notes.get() ?? '';
  const write = () => setText('.notes-written', field.value);
  write();
  field.addEventListener('input', () => {
    notes.set(field.value);
    write();
  });
  for (const part of ['.report', '.report-notes', '.report-ways']) setVisible(part, true);
  if (!isAllSaved()) setText('#report-said', words.forWindow);

  const name = words.fileName(localDay(session.began));
  const save = (text: string, ending: 'html' | 'csv') =>
    download(new Blob([text], { type: `text/${ending};charset=utf-8` }), `${name}.${ending}`);
  const ways = {
    print: printPage,
    html: () => save(documentOf(field.value === '' ? [article] : [article, written], titled()), 'html'),
    // By the mark before it a spreadsheet knows that the text is UTF-8.
    csv: () => save(`\uFEFF${csvOf(report, field.value)}`, 'csv'),
    clear: () => askFor(session.id, session.began),
  };
  find('.report-ways')?.addEventListener('click', ({ target }) => {
    const way = target instanceof Element ? target.closest<HTMLElement>('[data-report]')?.dataset.report : undefined;
    if (isWay(way)) ways[way]();
  });

  function titled() {
    const { title, language } = reportData();
    return { title: `${words.title}${colon}${title}${comma}${longTime(session.began)}`, language };
  }
}

/** Asks once; then nothing of the class is left on this device, nor on this page. */
function askFor(id: string, began: number): void {
  const box = find('.report-asks');
  const keep = () => find('[data-report="clear"]')?.focus();
  const clear = () => {
    clearClass(id);
    for (const part of ['.report', '.report-notes', '.report-ways', '.report-asks']) find(part)?.remove();
    setText('#report-said', words.cleared);
  };
  if (box) confirmClear(box, classesWords.asks(longTime(began)), clear, keep);
}

/** A whole document that needs nothing else: no script, no other file. */
function documentOf(parts: readonly Element[], { title, language }: { title: string; language: string }): string {
  const { documentElement: root, body } = document.implementation.createHTMLDocument(title);
  root.lang = language;
  const main = make('main', {}, make('h1', {}, title), ...parts.map((part) => part.cloneNode(true)));
  for (const left of main.querySelectorAll('[data-not-printed]')) left.remove();
  body.append(main);
  // Written into the text: the policy of this page lets no style into a document that it makes.
  const head = `<meta charset="utf-8"><style>${tokens}${style}</style>`;
  return `<!doctype html>\n${root.outerHTML.replace('<head>', () => `<head>${head}`)}\n`;
}
