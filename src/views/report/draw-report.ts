import { clockFace } from '#classroom/countdown/countdown.ts';
import type { ClassReport, ReportLine, ReportRows, ReportSlide, ReportVote } from '#classroom/session/class-report.ts';
import { make, svg } from '#frame/browser/elements/make.ts';
import { longTime, numberIn, voteWords, reportWords as words } from '#words/index.ts';

/** `14:20`, from seconds. */
const face = (seconds: number): string => clockFace(Math.round(seconds));

/** A report as it stands on the page, on paper and in the file that is saved: what to do first, the time last. */
export function drawReport(report: ClassReport): Node[] {
  const { slides, votes, drawn, filled, session } = report;
  const back = comeBackTo(report);
  return [
    make('p', {}, `${words.lesson(session.lesson)} · ${longTime(session.began)}`),
    ...(back.length > 0
      ? [make('h2', {}, words.comeBack), make('ul', {}, ...back.map((says) => make('li', {}, says)))]
      : []),
    make('h2', {}, words.votes),
    ...(votes.length > 0 ? votes.flatMap(voteParts) : [make('p', {}, words.noVotes)]),
    ...(filled.length > 0 ? [make('h2', {}, words.rows), ...filled.map(rowsTable)] : []),
    ...(drawn.length > 0 ? [make('h2', {}, words.lines), ...drawn.map(lineTable)] : []),
    make('h2', {}, words.slides),
    factsOf(report),
    slideTable(slides),
  ];
}

/** The row of each board that most had otherwise than the sources, and what nobody stood up for at the end of a vote. */
function comeBackTo({ filled, votes }: ClassReport): string[] {
  const rows = filled.flatMap(({ columns, rows }) => {
    const [most] = rows.toSorted((a, b) => b.missed - a.missed);
    const right = columns.filter((_, column) => most?.answer[column]);
    return most && most.missed > 0 ? [words.missedRow(most.name, most.missed, most.answered, right)] : [];
  });
  return [...rows, ...votes.flatMap(({ title, unsaid }) => (unsaid.length > 0 ? [words.unsaid(title, unsaid)] : []))];
}

function factsOf({ session, planned, used, slides }: ClassReport): HTMLElement {
  const { facts } = words;
  const own = slides.filter(({ state }) => state !== 'added');
  const shown = own.filter(({ state }) => state === 'shown').length;
  const pairs = [
    [facts.ended, session.ended === undefined ? words.notEnded : longTime(session.ended)],
    [facts.taught, words.taught(face(used), face(planned * 60))],
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
      head('row', number === undefined ? title : `${number}. ${title}`),
      make('td', { className: 'report-number' }, planned > 0 ? face(planned * 60) : '–'),
      make('td', {}, barred(used > 0 ? face(used) : '–', bar(used / longest, (planned * 60) / longest))),
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
    make('td', { className: 'report-number' }, face(sum(({ planned }) => planned) * 60)),
    make('td', { className: 'report-number' }, face(sum(({ used }) => used))),
    make('td', {}),
  );
  return table(words.slidesAre, [words.slide, words.planned, words.spent, words.became], rows, foot);
}

function voteParts({ title, options, rounds, moved, ways: { all, stayed, ways } }: ReportVote): HTMLElement[] {
  const rows = options.map((option, index) =>
    make(
      'tr',
      {},
      head('row', option),
      ...rounds.map(({ counts, shares, tellsShares }) => {
        const [count = 0, share = 0] = [counts[index], shares[index]];
        return make('td', {}, barred(tellsShares ? words.share(count, share) : String(count), bar(share / 100)));
      }),
      ...(moved ? [make('td', {}, voteWords.change(moved.by[index] ?? 0, moved.inPoints))] : []),
    ),
  );
  const heads = rounds.map(({ name, by }) => words.counted(name, by));
  const named = ways.map(({ from, to, count }) => ({ from: options[from] ?? '', to: options[to] ?? '', count }));
  return [
    table(title, [words.option, ...heads, ...(moved ? [words.shift] : [])], rows),
    ...(all > 0 ? [make('p', {}, words.ways(all, stayed, named))] : []),
  ];
}

/** Makes the table of what a class drew beside what it was, without whose line was which. */
function lineTable({ title, name, lines, points }: ReportLine): HTMLElement {
  const largest = Math.max(...points.flatMap(({ middle, value }) => [middle, value]), 1);
  const cell = (value: number) => make('td', {}, barred(inNumbers(value), bar(value / largest)));
  const rows = points.map((point) => make('tr', {}, head('row', point.name), cell(point.middle), cell(point.value)));
  return table(`${title} ${name}`, [words.place, words.middleOf(lines), words.was], rows);
}

/** Makes the table of how many phones ticked each box; a box that the sources tick is marked. */
function rowsTable({ title, columns, phones, rows }: ReportRows): HTMLElement {
  const cell = (count: number, isAnswer: boolean) =>
    make('td', {}, barred(words.ticked(count, isAnswer), bar(count / phones)));
  const made = rows.map(({ name, answer, counts }) =>
    make('tr', {}, head('row', name), ...counts.map((count, column) => cell(count, answer[column] ?? false))),
  );
  return table(words.rowsOf(title, phones), [words.row, ...columns], made);
}

const inNumbers = (value: number): string => numberIn(document.documentElement.lang, value);

/** A number and its bar. */
const barred = (number: string, bar: SVGElement): HTMLElement =>
  make('div', { className: 'report-barred' }, make('span', { className: 'report-number' }, number), bar);

function table(caption: string, heads: readonly string[], rows: readonly Node[], foot?: Node): HTMLElement {
  const made = make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...heads.map((text) => head('col', text)))),
    make('tbody', {}, ...rows),
    ...(foot ? [make('tfoot', {}, foot)] : []),
  );
  return make('div', { className: 'report-table' }, made);
}

const head = (scope: 'col' | 'row', text: string): HTMLTableCellElement => make('th', { scope }, text);

/** Size of a bar in its own units. It is drawn and no background: paper shows it whatever the printer leaves out. */
const [width, height] = [100, 10];

/** A bar of a share of the whole, 0 to 1, with a line where the plan is. Its number stands beside it. */
const bar = (share: number, plan?: number): SVGSVGElement =>
  svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'report-room', width, height }),
    svg('rect', { class: 'report-bar', width: share * width, height }),
    ...(plan ? [svg('rect', { class: 'report-plan', x: plan * width - 0.5, width: 1, height })] : []),
  );
