import { type Deck, known } from '#deck/deck.ts';
import type { Debate } from '#deck/schema/teach.ts';
import { commonWords, discussionWords, pageNames, cardWords as words } from '#words/index.ts';
import { type Block, heading, named, says } from '../blocks.ts';
import { marked, sourcesOf } from './marked.ts';

/** A quarter of a page; mm. */
const quarter = 112;

const inPairs = <Card>(cards: readonly Card[]): Card[][] =>
  cards.flatMap((card, index) => (index % 2 === 0 ? [[card, ...cards.slice(index + 1, index + 2)]] : []));

const cutApart = (name: string, cards: readonly Block[][]): Block => ({
  is: 'table',
  look: 'cards',
  name,
  columns: [1, 1],
  rows: inPairs(cards),
  height: quarter,
});

/** A controversy on a page: two cards of each case, so that each of a group of four holds one. */
export function controversyBlocks(deck: Deck): Block[] {
  const { controversies } = deck.teach;
  const key = says(words.marksKey(deck.settings.articleName), 'small');
  return [
    ...controversies.flatMap(({ question, cases, agree }, index) => {
      const cards = cases.map(({ title, lines }): Block[] => [
        says(question, 'kicker'),
        heading(2, title),
        { is: 'points', items: lines.map((line) => marked(deck, line)) },
        says(named(discussionWords.together, agree)),
        key,
      ]);
      return [heading(1, question, { newPage: index > 0 }), cutApart(question, [...cards, ...cards])];
    }),
    ...sourcesOf(
      deck,
      controversies.flatMap(({ cases }) => cases.flatMap(({ lines }) => lines)),
    ),
  ];
}

/** A debate in roles: a card each, one with the steps, and one for the deal that the group writes. */
export function roleBlocks(deck: Deck, { question, lead, steps, roles }: Debate): Block[] {
  const key = says(words.marksKey(deck.settings.articleName), 'small');
  const cards = roles.map(({ side, name, wants, lines, asks }): Block[] => [
    says(side ? words.speaksFor(known(deck.sides, side).name) : words.ownRole, 'kicker'),
    heading(2, name),
    says(named(words.wants, wants)),
    { is: 'points', items: lines.map((line) => marked(deck, line)) },
    says(named(words.yourQuestion, asks)),
    key,
  ]);
  const inSteps: Block[] = [
    says(words.forAll, 'kicker'),
    heading(2, question),
    says(lead),
    { is: 'numbers', items: steps.map(({ minutes, says }) => ({ words: named(commonWords.min(minutes), says) })) },
  ];
  const deal: Block[] = [
    says(words.forAll, 'kicker'),
    heading(2, words.deal),
    says(words.dealIs),
    { is: 'lines', count: 4 },
    says(words.signed, 'ask'),
    { is: 'lines', count: Math.ceil(roles.length / 2) },
  ];
  const name = pageNames['role-cards'];
  return [
    heading(1, name),
    cutApart(name, [...cards, inSteps, deal]),
    ...sourcesOf(
      deck,
      roles.flatMap(({ lines }) => lines),
    ),
  ];
}
