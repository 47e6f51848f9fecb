import { wholeWords } from '#core/text/words.ts';
import { numbersIn } from '../numbers.ts';
import { type Finding, type Problem, start } from '../problem.ts';
import type { Ledger } from '../read-deck.ts';
import type { Books, Statement } from './statement.ts';

/** Checks that each hedge that a claim lists is a word of it. */
export function checkHedges({ claims, outside }: Ledger, problems: Problem[]): void {
  for (const { file, data, lineOf } of [claims, outside])
    for (const [id, { says, hedges = [] }] of Object.entries(data)) {
      if (hedges.length === 0 || saysOne(hedges, says)) continue;
      problems.push({
        file,
        line: lineOf([id, 'hedges']),
        message: `The claim "${id}" says none of its hedges: ${hedges.join(', ')}.`,
        context: 'A hedge is a word of the claim, by which it says less than it could.',
        fix: 'Spell it as in says:, or take it out.',
        remark: true,
      });
    }
}

/**
 * Asks that a statement is no surer than its claims of a figure or of what comes, or says why with `unhedged`. A hedge
 * anywhere in the paragraph will do, and so will a verb of judgement.
 */
export function* keepsHedges({ text, around, claims, unhedged }: Statement, books: Books): Generator<Finding> {
  for (const id of claims) {
    const claim = books.claims[id];
    if (claim && !unhedged.includes(id) && leavesHedgeOut(text, around, claim))
      yield {
        message: `This is surer than the claim "${id}": ${start(text)}`,
        context: `The claim says: ${start(claim.says)}`,
        fix: 'Say somewhere in the paragraph about, perhaps, thinks, expects or the like, or say why not with unhedged.',
        remark: true,
      };
  }
}

/** Words that make the figure behind them less sure. */
const approximate = 'about around roughly nearly almost approximately'.split(' ').concat('close to', 'at least');
/** The same of a forecast. Small letters only, since May is a month. */
const uncertain = [
  ...[
    'probably',
    'perhaps',
    'possibly',
    'likely',
    'unlikely',
    'may',
    'might',
    'could',
    'would',
    'should',
    'if',
    'risk',
  ],
  ...['usually', 'often', 'mainly', 'mostly', 'partly', 'in part', 'in some form', 'for now', 'so far', 'at least'],
];
/** Words that leave a figure open without making it smaller. */
const open = ['some', 'over', 'under', 'up to', 'more than', 'less than', 'fewer than', 'at most', 'or so'];

/** Words by which somebody judges: what is told as a judgement is not told as certain. */
const judgement = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:think|believ|expect|argu|doubt|reckon|suspect|suppos|estimat|guess|fear|judg|consider)(?:e?s|e?d|e|ing)?',
    '(?:foresee|predict|forecast|suggest|warn|regard)(?:s|ed|ing)?',
    'hope[sd]?|hoping|thought|foresaw|judgements?|predictions?',
    'according to|in (?:his|her|their) (?:view|eyes)|reads?(?: \\p{L}+){1,3} as',
  ].join('|')})(?!\\p{L})`,
  'u',
);

const anyOf = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const binds = anyOf(approximate);
const softens = { figure: anyOf([...approximate, ...open, ...uncertain]), forecast: anyOf(uncertain) };

/** Parts of a whole are figures too. */
const share = /(?<!\p{L})(half|third|quarter|fifth|tenth)s?(?!\p{L})/gu;
const year = /^(?:1[5-9]|20)\d\d$/;

/** The figures of a text as they can be compared with another's. */
const comparable = (text: string): string[] =>
  [...numbersIn(text, 'en').map(String), ...Array.from(text.matchAll(share), ([, part = '']) => part)].filter(
    (figure) => !year.test(figure),
  );

/** The figures right behind a hedge in a claim's words; *about the two leaders* is none. */
function hedgedFigures(says: string, listed: readonly string[]): string[] {
  const own = listed.flatMap((hedge) => [...says.matchAll(new RegExp(wholeWords(hedge), 'giu'))]);
  return [...says.matchAll(binds), ...own].flatMap((found) => {
    const [first = '', ...rest] = says.slice(found.index + found[0].length).match(/\S+/g) ?? [];
    return /^(?:the|this|that|these|those|its|their|his|her)$/.test(first)
      ? []
      : comparable([first, ...rest.slice(0, 2)].join(' ')).slice(0, 1);
  });
}

interface Hedged {
  kind: string;
  says: string;
  hedges?: readonly string[] | undefined;
}

/**
 * Whether some words state what the claim hedges, a figure or a forecast, and nothing `around` them makes it less sure:
 * no hedge of any kind and no verb of judgement. `hedges: []` says that the claim makes nothing smaller.
 */
function leavesHedgeOut(text: string, around: string, { kind, says, hedges }: Hedged): boolean {
  if (hedges?.length === 0) return false;
  const stated = comparable(text);
  const isFigure = hedgedFigures(says, hedges ?? []).some((figure) => stated.includes(figure));
  const isForecast = kind === 'prediction' && (hedges !== undefined || says.search(softens.forecast) >= 0);
  if (!isFigure && !isForecast) return false;
  if (judgement.test(around) || saysOne(hedges ?? [], around)) return false;
  return around.search(isForecast ? softens.forecast : softens.figure) < 0;
}

/** Whether a text says one of some hedges, in whatever letters. */
function saysOne(hedges: readonly string[], text: string): boolean {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ');
  return hedges.some((each) => wholeWords(each.replaceAll('’', "'")).test(plain));
}
