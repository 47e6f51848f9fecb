import { type Deck, known } from '#deck/deck.ts';
import { type RunRow, runRows } from '#deck/run-rows.ts';
import type { HandOut, Plan } from '#deck/schema/teach.ts';
import { sheets } from '#deck/sheets.ts';
import { classRowWords, comma, ended, lessonSheetWords, pageNames, planWords as words } from '#words/index.ts';
import { type Block, heading, named, says } from '../blocks.ts';

/** The run sheet of one lesson, for the teacher's desk: a row for each thing that the class does, then what is done before and after. */
export function planBlocks(deck: Deck, plan: Plan): Block[] {
  const { minutes } = plan;
  const { title = '', goal = '' } = deck.settings.lessons.find((one) => one.minutes === minutes) ?? {};
  const rows = runRows(deck, minutes);
  const taught = rows.at(-1)?.to ?? 0;
  const mayGo = rows.filter((row) => row.mayGo);
  const facts = [
    words.slides(new Set(rows.map(({ slide }) => slide)).size),
    words.taught(taught),
    words.toSpare(minutes - taught),
  ];
  const saved = mayGo.reduce((sum, { from, to }) => sum + to - from, 0);
  return [
    {
      is: 'fields',
      names: [
        [words.class, 1],
        [words.date, 1],
      ],
    },
    heading(1, words.heading(minutes, title)),
    says(goal, 'lead'),
    says([ended(facts.join(' · ')), ...(mayGo.length > 0 ? [words.late(mayGo.length, saved)] : [])].join(' ')),
    {
      is: 'table',
      look: 'grid',
      name: words.steps(minutes),
      columns: [3, 3.4, 3.6, 1.9, 23.5],
      head: [words.clock, words.minute, words.form, '', words.slideAndClass],
      rows: [
        ...rows.map(rowOf),
        ...(minutes > taught
          ? [[[], [says(`${taught}–${minutes}`, 'cell')], [], [], [says(named(words.spare, words.spareIs), 'cell')]]]
          : []),
      ],
    },
    heading(2, words.before, { newPage: true }),
    ...[
      { title: words.prepare, items: plan.prepare },
      { title: words.materials, items: plan.materials },
      { title: words.know, items: plan.know },
      { title: words.collect, items: plan.collect },
      { title: lessonSheetWords.heading, items: sheetsOf(deck, plan) },
      { title: words.extras, items: extrasOf(deck, plan) },
      { title: words.homework, items: plan.homework },
      { title: words.extension, items: plan.extension },
    ].flatMap(({ title, items = [] }): Block[] => {
      if (items.length === 0) return [];
      return [heading(3, title), typeof items === 'string' ? says(items) : { is: 'points', items }];
    }),
  ];
}

/** The first column is for the clock. */
const rowOf = ({ number, from, to, mayGo, title, says: row }: RunRow): Block[][] => [
  [],
  [says(`${from}–${to}`, 'cell'), ...(mayGo ? [says(words.mayGo, 'small')] : [])],
  row ? [says(classRowWords.forms[row.form], 'cell')] : [],
  number === undefined ? [] : [says(String(number), 'cell')],
  [
    ...(title ? [says([{ text: title, bold: true }], 'cell')] : []),
    ...(row ? [says([{ text: row.does }, ...(row.gives ? [{ text: ` ${row.gives}`, bold: true }] : [])], 'cell')] : []),
  ],
];

/** What pupils get, and what else goes with the lesson. */
function sheetsOf(deck: Deck, { handsOut, offers }: Plan): string[] {
  const given = Object.entries(handsOut) as [HandOut, number][];
  return [
    ...given.map(([id, pupils]) => ({ id, name: `${pageNames[id]}${comma}${lessonSheetWords.copies(pupils)}` })),
    ...offers.map((id) => ({ id, name: pageNames[id] })),
  ]
    .filter(({ id }) => sheets[id].isThere(deck))
    .map(({ name }) => name);
}

function extrasOf({ slides }: Deck, { extras }: Plan): string[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  return Object.entries(extras).map(([id, does]) => {
    const { title } = known(byId, id);
    return `${ended(title)} ${does}`;
  });
}
