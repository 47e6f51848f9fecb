import { numbersIn } from '../numbers.ts';
import { wholeWords } from './whole-words.ts';

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
  [...numbersIn(text).map(String), ...Array.from(text.matchAll(share), ([, part = '']) => part)].filter(
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
export function leavesHedgeOut(text: string, around: string, { kind, says, hedges }: Hedged): boolean {
  if (hedges?.length === 0) return false;
  const stated = comparable(text);
  const isFigure = hedgedFigures(says, hedges ?? []).some((figure) => stated.includes(figure));
  const isForecast = kind === 'prediction' && (hedges !== undefined || says.search(softens.forecast) >= 0);
  if (!isFigure && !isForecast) return false;
  if (judgement.test(around) || saysOne(hedges ?? [], around)) return false;
  return around.search(isForecast ? softens.forecast : softens.figure) < 0;
}

/** Whether a text says one of some hedges, in whatever letters. */
export function saysOne(hedges: readonly string[], text: string): boolean {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ');
  return hedges.some((each) => wholeWords(each.replaceAll('’', "'")).test(plain));
}
