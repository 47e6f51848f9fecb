import { labelOf } from '#drawing/diagrams/model.ts';
import { partsOf } from '#drawing/figures/parts.ts';
import { figuresOf } from '../figures.ts';
import { figuresIn, numbersIn } from '../numbers.ts';
import type { Located } from '../problem.ts';
import { allClaims, type DeckSource, type ExerciseFile } from '../read-deck.ts';
import type { DiagramFile } from '../read-diagrams.ts';
import { statementsIn } from '../statements.ts';
import { type Books, type Statement, statementAt } from './statement.ts';
import { statementsOn } from './statements-on-slide.ts';

/** Lists everything that the deck states, once: each rule takes one statement. */
export function statementsOf(source: DeckSource, books: Books): Statement[] {
  const { slides, diagrams, exercises, things, teach, worksheet } = source;
  const filesOf = (one: string) => things.flatMap(({ kind, files }) => (kind.one === one ? files : []));
  const sheets = [teach.controversies, teach.substitute, teach.debate, teach.oneSheet, worksheet];
  return [
    ...slides.flatMap((slide) => statementsOn(slide, books)),
    ...diagrams.flatMap(statementsInDiagram),
    ...statementsInFigures(source),
    ...filesOf('chart').flatMap((chart) => headingsOf(chart, ['title', 'note'])),
    ...quantitiesIn(source),
    ...filesOf('model').flatMap(statementsInModel),
    ...exercises.flatMap(statementsInExercise),
    ...sheets.flatMap((sheet) => (sheet ? statementsInSheet(sheet) : [])),
    ...statementsOnCover(source),
  ];
}

/** Lists what a diagram says of each of its parts and of the walks through it, the words drawn on them, and its title. */
function statementsInDiagram({ meaning, told, wide: { scene } }: DiagramFile): Statement[] {
  const { nodes, arrows, paths, unhedged } = meaning.data;
  const said =
    (place: 'part' | 'says') =>
    (path: PropertyKey[], { says, claims }: { says: string; claims: string[] }) =>
      statementAt(place, meaning, path, says, claims, { unhedged: Object.keys(unhedged) });
  const [part, end] = [said('part'), said('says')];
  const label = (path: PropertyKey[], text: string, claims: readonly string[] = []) =>
    statementAt('label', meaning, path, text, claims);
  return [
    ...Object.entries(nodes).map(([id, node]) => part(['nodes', id], node)),
    ...arrows.map((arrow, at) => part(['arrows', at], arrow)),
    ...paths.flatMap(({ walk, ends }, at) => [
      ...walk.map((step, index) => part(['paths', at, 'walk', index], step)),
      ...Object.entries(ends).map(([name, told]) => end(['paths', at, 'ends', name], told)),
    ]),
    ...scene.nodes.map((node) => label(['nodes', node.id], labelOf(node), nodes[node.id]?.claims)),
    ...scene.arrows.map((arrow) => {
      const at = arrows.findIndex(({ from, to }) => from === arrow.from && to === arrow.to);
      return label(['arrows', at], labelOf(arrow), arrows[at]?.claims);
    }),
    ...(told ? headingsOf(meaning, ['title', 'description']) : []),
  ];
}

/** Lists the texts that stand large over others, and rest on all that is cited below. */
function headingsOf(located: Located<object>, keys: readonly string[]): Statement[] {
  const cited = [...new Set(located.references.flatMap(({ what, id }) => (what === 'claim' ? id : [])))];
  return keys.flatMap((key) => {
    const text = (located.data as Record<string, unknown>)[key];
    return typeof text === 'string' ? statementAt('heading', located, [key], text, cited) : [];
  });
}

/** Lists the parts of figures. With each any heading is read, and the headline of a slide that shows it; headings rest on all claims. */
function statementsInFigures(source: DeckSource): Statement[] {
  return figuresOf(source).flatMap((figure) => {
    const parts = partsOf(figure.data);
    const titles = figure.slides.map(({ settings }) => settings.data.title);
    const headings = [...titles, ...parts.flatMap(({ claims, words }) => (claims ? [] : words))];
    const heading = [...titles, ...parts.flatMap(({ words }) => words)].join(' ');
    const all = parts.flatMap(({ claims = [] }) => claims);
    return parts.map(({ path, words, numbers, dates, claims }) =>
      statementAt(claims ? 'figure' : 'figure heading', figure, path, words.join(' '), claims ?? all, {
        numbersIn: (language) => words.flatMap((each) => (claims ? numbersIn : figuresIn)(each, language)),
        ...{ words, dates, quantities: numbers },
        around: [...words, ...headings].join(' '),
        unhedged: Object.keys(figure.data.unhedged),
        isNamed: (holdsName) => holdsName(heading),
      }),
    );
  });
}

/** Lists the quantities that charts draw. */
const quantitiesIn = ({ things }: DeckSource): Statement[] =>
  things.flatMap(({ kind, files }) =>
    files.flatMap((file) =>
      (kind.quantities?.(file.data) ?? []).map(({ path, number, claims }) =>
        statementAt('bar', file, path, '', claims, { quantities: [number] }),
      ),
    ),
  );

const statementsInModel = (model: Located<object>): Statement[] =>
  partsOf(model.data).map(({ path, words, claims = [] }) => {
    const text = words.join(' ');
    return statementAt('model', model, path, text, claims, {
      words,
      numbersIn: (language) => numbersIn(text, language),
    });
  });

/** Lists what an exercise says, why an answer is right, and what it asks. In an audit one line is wrong on purpose. */
function statementsInExercise(exercise: ExerciseFile): Statement[] {
  const { data } = exercise;
  const headings = headingsOf(exercise, ['title', 'lead', 'ask']);
  if (data.kind === 'audit') return headings;
  const values = (
    key: 'known' | 'points',
    drawn: readonly { at: string | string[]; value: number; claims: string[] }[],
  ) =>
    drawn.map(({ at, value, claims }, index) =>
      statementAt('bar', exercise, [key, index, 'value'], [at].flat().join(', '), claims, { numbersIn: () => [value] }),
    );
  // A wrong option may say what is not so: it is no statement.
  const asked = data.kind === 'choice' ? [...data.items.entries()] : [];
  return [
    ...statementsInSheet(exercise, Object.keys(data.unhedged), ['says', 'why']),
    ...asked.flatMap(([at, { ask, options, answer, claims }]) => [
      statementAt('label', exercise, ['items', at, 'ask'], ask, claims),
      ...[...options.entries()].flatMap(([index, { id, text }]) =>
        id === answer ? statementAt('label', exercise, ['items', at, 'options', index, 'text'], text, claims) : [],
      ),
    ]),
    ...(data.kind === 'draw' ? [...values('known', data.known), ...values('points', data.points)] : []),
    ...headings,
  ];
}

/** Lists what a sheet or an exercise says beside claims; of an exercise also why. In a sheet that says how to mark. */
function statementsInSheet(sheet: Located<unknown>, unhedged: readonly string[] = [], keys = ['says']): Statement[] {
  const said = statementsIn(sheet.data, keys);
  return said.map(({ says, claims, path }) => statementAt('says', sheet, path, says, claims, { unhedged }));
}

/** Lists what the cover and the title slide state large. Their kicker says where and when, as of a room. */
function statementsOnCover({ settings, ledger }: DeckSource): Statement[] {
  const { title, subtitle, meeting } = settings.data;
  const all = Object.keys(allClaims(ledger));
  const { about, large, small } = meeting ?? {};
  const stated = Object.entries({
    title,
    subtitle,
    'meeting.about': about,
    'meeting.large': large,
    'meeting.small': small,
  });
  return stated.flatMap(([key, text]) => (text ? statementAt('cover', settings, key.split('.'), text, all) : []));
}
