import { wholeWords } from './whole-words.ts';

/**
 * Words by which a sentence says less than it could. Small letters only, since May is a month; about and around count
 * before a number.
 */
const words = [
  'for now',
  'for a while',
  'for the moment',
  'at least for',
  'so far',
  'probably',
  'perhaps',
  'likely',
  'may',
  'might',
  'could',
  'usually',
  'often',
  'mainly',
  'mostly',
  'partly',
  'in part',
  'in some form',
  'in practice',
  'by itself',
  'alone',
  'nearly',
  'almost',
  'roughly',
  'at least',
];
const number = '(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a third)\\b)';
const hedge = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${words.join('|')})(?![\\p{L}\\p{N}])|about(?= ${number}))`, 'gu');

/** The hedges that a text has, each once. */
export const hedgesIn = (text: string): string[] => [...new Set([...text.matchAll(hedge)].map(([found]) => found))];

/** Whether a text says one of some hedges, in whatever letters. */
export function saysOne(hedges: readonly string[], text: string): boolean {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ');
  return hedges.some((each) => wholeWords(each.replaceAll('’', "'")).test(plain));
}
