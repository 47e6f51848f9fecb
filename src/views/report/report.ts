// The report of one class: built from what this device has kept of it, printed, saved, and cleared.

import { askToClear } from '#classroom/session/ask-to-clear.ts';
import { clearClass } from '#classroom/session/clear.ts';
import { recordOf } from '#classroom/session/record.ts';
import { type ClassRecord, reportOf } from '#classroom/session/report.ts';
import { notesOf } from '#classroom/session/session.ts';
import { varied } from '#classroom/session/variant.ts';
import { download } from '#frame/browser/download.ts';
import { find, say, show } from '#frame/browser/elements/find.ts';
import { localDay } from '#frame/browser/local-day.ts';
import { isOneOf } from '#frame/browser/memory/guards.ts';
import { isTaken } from '#frame/browser/memory/memory.ts';
import { classesWords, longTime, reportWords as words } from '#words/index.ts';
import { csvOf } from './csv.ts';
import { drawReport } from './draw.ts';
import { reportData } from './report-data.ts';
import { documentOf } from './save.ts';

const isWay = isOneOf('print', 'html', 'csv', 'clear');
const asked = new URLSearchParams(location.search).get('class') ?? undefined;
const record = recordOf(asked, Date.now());

if (record) showReport(record);
else say('#report-said', words.nothing);

function showReport(record: ClassRecord): void {
  const { session } = record;
  const report = reportOf(record, varied(reportData(), record.session.lesson, record.session.variant));
  const notes = notesOf(session.id);
  const article = find('.report');
  const room = find('.report-notes');
  const field = find<HTMLTextAreaElement>('#report-notes');
  if (!article || !room || !field) return;
  article.replaceChildren(...drawReport(report));
  field.value = notes.get() ?? '';
  const write = () => say('.notes-written', field.value);
  write();
  field.addEventListener('input', () => {
    notes.set(field.value);
    write();
  });
  for (const part of ['.report', '.report-notes', '.report-ways']) show(part, true);
  if (!isTaken()) say('#report-said', words.forWindow);

  const name = words.fileName(localDay(session.began));
  const save = (text: string, ending: 'html' | 'csv') =>
    download(new Blob([text], { type: `text/${ending};charset=utf-8` }), `${name}.${ending}`);
  const ways = {
    print: () => print(),
    html: () => save(documentOf(field.value === '' ? [article] : [article, room], titled()), 'html'),
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
    return { title: `${words.title}: ${title}, ${longTime(session.began)}`, language };
  }
}

/** Asks once; then nothing of the class is left on this device, nor on this page. */
function askFor(id: string, began: number): void {
  const box = find('.report-asks');
  const keep = () => find('[data-report="clear"]')?.focus();
  const clear = () => {
    clearClass(id);
    for (const part of ['.report', '.report-notes', '.report-ways', '.report-asks']) find(part)?.remove();
    say('#report-said', words.cleared);
  };
  if (box) askToClear(box, classesWords.asks(longTime(began)), clear, keep);
}
