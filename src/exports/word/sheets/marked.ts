import { type Deck, known, titleOf } from '#deck/deck.ts';
import { passedNote } from '#deck/passed-note.ts';
import { aside, claimKinds, comma, fullStop, handoutWords, longDate, slideWords } from '#words/index.ts';
import { type Block, heading, says, type Words } from '../blocks.ts';

/** What rests on sources. */
interface Cited {
  says: string;
  claims: readonly string[];
}

/** A line with the marks of its sources behind it. */
export const marked = (deck: Deck, { says, claims }: Cited): Words[] => [
  { text: claims.length > 0 ? `${says}\u00A0` : says },
  ...claims.map((id, index) => ({ text: `${index > 0 ? '\u00A0' : ''}${known(deck.claims, id).label}`, mark: true })),
];

/** On a page of their own the claims behind the lines of cards: who says it, of what kind it is, how sure that is, and its first source. */
export function sourcesOf(deck: Deck, lines: readonly Pick<Cited, 'claims'>[]): Block[] {
  const { language } = deck.settings;
  const cited = new Set(lines.flatMap(({ claims }) => claims));
  const claims = [...deck.claims.values()].filter(({ id }) => cited.has(id));
  return [
    heading(1, handoutWords.sources, { newPage: true }),
    says(handoutWords.sourcesKey(), 'small'),
    ...claims.map(
      ({ label, speaker, kind, says: claim, scope, caveat, until, confidence, outside, sources }): Block => {
        const [first] = outside ? sources.map((id) => known(deck.sources, id)) : [];
        const who = [known(deck.people, speaker).name, claimKinds[kind].toLowerCase(), confidence].join(comma);
        const more = [caveat && slideWords.note(caveat), passedNote({ until }, language)].filter(Boolean);
        const words = [`${who}${fullStop} ${claim}${scope ? aside(scope) : ''}`, ...more].join(' ');
        return says(
          [
            { text: label, bold: true },
            { text: ` ${words}` },
            ...(first
              ? [
                  { text: ` ${first.publisher}${comma}` },
                  { text: titleOf(first), italic: !first.described, link: first.url },
                  { text: `${comma}${longDate(first.date, language)}${fullStop}` },
                ]
              : []),
          ],
          'small',
        );
      },
    ),
  ];
}
