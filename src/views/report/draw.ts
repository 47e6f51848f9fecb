import { clockFace } from '../../parts/countdown/model.ts';
import { make } from '../../parts/page/make.ts';
import type { Report, ReportSlide, ReportVote } from '../../parts/session/report.ts';
import { longTime, voteWords, reportWords as words } from '../../words/index.ts';
import { bar } from './bar.ts';

/** `14:20`, from seconds. */
const face = (seconds: number): string => clockFace(Math.round(seconds));

/** A report as it stands on the page, on paper and in the file that is saved. */
export function drawReport(report: Report): Node[] {
  const { slides, votes } = report;
  return [
    factsOf(report),
    make('h2', {}, words.slides),
    slideTable(slides),
    make('h2', {}, words.votes),
    ...(votes.length > 0 ? votes.map(voteTable) : [make('p', {}, words.noVotes)]),
  ];
}

function factsOf({ session, planned, used, slides }: Report): HTMLElement {
  const { facts } = words;
  const own = slides.filter(({ state }) => state !== 'added');
  const shown = own.filter(({ state }) => state === 'shown').length;
  const pairs = [
    [facts.lesson, words.lesson(session.lesson)],
    [facts.began, longTime(session.began)],
    [facts.ended, session.ended === undefined ? words.notEnded : longTime(session.ended)],
    [facts.taught, words.taught(face(used), planned)],
    [facts.slides, words.shown(shown, own.length)],
  ];
  const list = make('dl', { className: 'report-facts' });
  list.append(...pairs.map(([name = '', fact = '']) => make('div', {}, make('dt', {}, name), make('dd', {}, fact))));
  return list;
}

function slideTable(slides: readonly ReportSlide[]): HTMLElement {
  const longest = Math.max(...slides.flatMap(({ planned, used }) => [planned * 60, used]), 60);
  const rows = slides.map(({ number, title, planned, used, state }) => {
    const row = make(
      'tr',
      {},
      head('row', `${number}. ${title}`),
      make('td', { className: 'report-number' }, planned > 0 ? `${planned}:00` : '–'),
      make('td', { className: 'report-number' }, used > 0 ? face(used) : '–'),
      make('td', { className: 'report-line' }, bar(used / longest, (planned * 60) / longest)),
      make('td', {}, words.states[state]),
    );
    row.dataset.state = state;
    return row;
  });
  const sum = (of: (slide: ReportSlide) => number) => slides.reduce((all, slide) => all + of(slide), 0);
  const foot = make(
    'tr',
    {},
    head('row', words.all),
    make('td', { className: 'report-number' }, `${sum(({ planned }) => planned)}:00`),
    make('td', { className: 'report-number' }, face(sum(({ used }) => used))),
    make('td', { className: 'report-line' }),
    make('td', {}),
  );
  return table(words.slidesAre, [words.slide, words.planned, words.spent, '', words.became], rows, foot);
}

function voteTable({ title, options, rounds, moved }: ReportVote): HTMLElement {
  const rows = options.map((option, index) =>
    make(
      'tr',
      {},
      head('row', option),
      ...rounds.flatMap(({ counts, shares }) => [
        make('td', { className: 'report-line' }, bar((shares[index] ?? 0) / 100)),
        make('td', { className: 'report-number' }, words.share(counts[index] ?? 0, shares[index] ?? 0)),
      ]),
      ...(moved ? [make('td', {}, voteWords.points(moved[index] ?? 0))] : []),
    ),
  );
  const heads = rounds.flatMap(({ name }) => [name || words.oneRound, '']);
  return table(title, [words.option, ...heads, ...(moved ? [words.shift] : [])], rows);
}

/** An empty head belongs to the one before it. */
function table(caption: string, heads: readonly string[], rows: readonly Node[], foot?: Node): HTMLElement {
  const cells = heads.flatMap((text, index) => {
    if (text === '') return [];
    const cell = head('col', text);
    if (heads[index + 1] === '') cell.colSpan = 2;
    return [cell];
  });
  const made = make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...cells)),
    make('tbody', {}, ...rows),
    ...(foot ? [make('tfoot', {}, foot)] : []),
  );
  return make('div', { className: 'report-table' }, made);
}

const head = (scope: 'col' | 'row', text: string): HTMLTableCellElement => make('th', { scope }, text);
