import { partsOf } from '#drawing/figures/parts.ts';
import { blockNamed } from '../blocks.ts';
import { type BlockNode, itemsIn, paragraphsIn, walk, wordsOf } from '../body.ts';
import type { FigureFile } from '../figures.ts';
import type { Located } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { DiagramFile } from '../read-diagrams.ts';
import type { SlideFile } from '../read-slide.ts';
import type { ExerciseSettings } from '../schema/exercises.ts';
import { sentencesOf } from '../sentences.ts';
import { statementsIn } from '../statements.ts';

/** Words that rest on claims, and the claims whose hedge they leave out on purpose. */
export interface Statement {
  text: string;
  /** All that is read with them: the paragraph, the headline over an item, the headings of a figure. */
  around: string;
  claims: readonly string[];
  unhedged: readonly string[];
  file: string;
  line: number;
}

/** What a slide says: its headline, each sentence of its prose, each item of its face. */
export function statementsOn(slide: SlideFile, { ledger }: DeckSource): Statement[] {
  const { file, settings, body } = slide;
  const { title, claims, unhedged } = settings.data;
  const quoted = (ids: readonly string[]) => ids.map((id) => ledger.quotations.data[id]?.text ?? '');
  const headline = {
    ...{ text: title, around: title, claims, unhedged: Object.keys(unhedged) },
    ...{ file, line: settings.lineOf(['claims']) },
  };
  const inBlock = (block: BlockNode): Statement[] => {
    const { cited } = blockNamed(block.name);
    if (cited === 'sentence')
      return [...paragraphsIn(block)]
        .flatMap((paragraph) => sentencesOf(paragraph))
        .map(({ paragraph, quotes, ...sentence }) => ({
          ...sentence,
          around: [paragraph, ...quoted(quotes)].join(' '),
          file,
        }));
    if (cited !== 'item') return [];
    return itemsIn(block).map((item) => {
      const sentences = sentencesOf(item);
      const text = sentences.map((sentence) => sentence.text).join(' ');
      return {
        text,
        around: [text, ...quoted(sentences.flatMap(({ quotes }) => quotes)), title, ...wordsOf(block)].join(' '),
        claims: sentences.flatMap(({ claims }) => claims),
        unhedged: sentences.flatMap(({ unhedged }) => unhedged),
        ...{ file, line: item.line },
      };
    });
  };
  const blocks = walk(body).filter((piece) => piece.type === 'block');
  return [headline, ...blocks.flatMap(inBlock)];
}

/** Words at a place in a file of data, which leave no hedge out on purpose. */
export const statementAt = (
  { file, lineOf }: Pick<Located<unknown>, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  text: string,
  claims: readonly string[],
): Statement => ({ text, around: text, claims, unhedged: [], file, line: lineOf(path) });

/** What a diagram says of each of its parts, and of the walks through it. */
export function statementsInDiagram(meaning: DiagramFile['meaning']): Statement[] {
  const { data } = meaning;
  const told = (path: PropertyKey[], { says, claims }: { says: string; claims: string[] }) =>
    statementAt(meaning, path, says, claims);
  return [
    ...Object.entries(data.nodes).map(([id, node]) => told(['nodes', id], node)),
    ...data.arrows.map((arrow, at) => told(['arrows', at], arrow)),
    ...data.paths.flatMap(({ walk, ends }, at) => [
      ...walk.map((step, index) => told(['paths', at, 'walk', index], step)),
      ...Object.entries(ends).map(([end, says]) => told(['paths', at, 'ends', end], says)),
    ]),
  ];
}

/** With a figure's parts any heading is read, and the headline of a slide that shows it. */
export function statementsInFigure({ file, data, lineOf, slides }: FigureFile): Statement[] {
  const parts = partsOf(data);
  const headings = [
    ...slides.map(({ settings }) => settings.data.title),
    ...parts.flatMap(({ claims, words }) => (claims ? [] : words)),
  ];
  return parts.flatMap(({ claims, words, path }) =>
    claims && words.length > 0
      ? { ...statementAt({ file, lineOf }, path, words.join(' '), claims), around: [...words, ...headings].join(' ') }
      : [],
  );
}

/** What an exercise says, and why an answer is right, with the claims beside it. */
export function statementsInExercise(exercise: Located<ExerciseSettings>): Statement[] {
  const { data } = exercise;
  const reasons = (key: 'items' | 'rows', items: readonly object[]): Statement[] =>
    items.flatMap((item, at) => {
      const { why, claim, claims = [claim] } = item as { why?: string; claim?: string; claims?: string[] };
      const cited = claims.flatMap((id) => id ?? []);
      return why === undefined ? [] : statementAt(exercise, [key, at, 'why'], why, cited);
    });
  return [
    ...statementsInSheet(exercise),
    ...('items' in data ? reasons('items', data.items) : []),
    ...('rows' in data ? reasons('rows', data.rows) : []),
  ];
}

/** What a question asks, and the option that is its right answer: the others may say what is not so. */
export function statementsInAnswers(exercise: Located<ExerciseSettings>): Statement[] {
  const { data } = exercise;
  if (data.kind !== 'choice') return [];
  return data.items.flatMap(({ ask, options, answer, claims }, at) => {
    const right = options.find(({ id }) => id === answer);
    return [
      statementAt(exercise, ['items', at, 'ask'], ask, claims),
      ...(right
        ? [statementAt(exercise, ['items', at, 'options', options.indexOf(right), 'text'], right.text, claims)]
        : []),
    ];
  });
}

/** Every `says` of a sheet, a model or an exercise that stands beside its claims. */
export const statementsInSheet = (sheet: Located<unknown>): Statement[] =>
  statementsIn(sheet.data).map(({ says, claims, path }) => statementAt(sheet, path, says, claims));
