import { localDay } from '#core/text/local-day.ts';
import { type Claim, type Deck, known, type Source, titleOf } from '#deck/deck.ts';
import { citationWords as words } from '#words/index.ts';

/** A thing to cite, in the fields that every format has. Field names are those of CSL-JSON. */
export interface Item {
  id: string;
  type: 'webpage';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  /** Year, then month, then day, as far as they are known. */
  issued: { 'date-parts': [number[]] };
  language: string;
  URL?: string;
  note?: string;
}

/** The address of a page as the world sees it; nothing where the site has none. */
export type AddressOf = (path: string) => string | undefined;

const dateOf = (date: string): Item['issued'] => ({ 'date-parts': [date.split('-').map(Number)] });
const url = (address: string | undefined) => (address === undefined ? {} : { URL: address });

/** Who made the explainer; where nobody is named it is published under its own title. */
const madeBy = ({ author, title }: Deck['settings']) => ({
  ...(author && { author: [{ literal: author }] }),
  publisher: title,
});

/** The whole explainer, as it was built today. */
export const pageItem = ({ settings }: Deck, addressOf: AddressOf): Item => ({
  id: settings.id,
  type: 'webpage',
  title: settings.title,
  ...madeBy(settings),
  issued: dateOf(localDay()),
  language: settings.language,
  ...url(addressOf('read/')),
  ...noteWith([settings.subtitle, settings.asOf && words.checked(settings.asOf, settings.language)]),
});

/** A claim of the ledger as this explainer makes it: whose it is, of what kind, and what it rests on. */
export const claimItem = (deck: Deck, claim: Claim, addressOf: AddressOf): Item => ({
  id: claim.id,
  type: 'webpage',
  title: claim.says,
  ...madeBy(deck.settings),
  'container-title': deck.settings.title,
  issued: dateOf(localDay()),
  language: deck.settings.language,
  ...url(addressOf(`sources/#${claim.id}`)),
  note: words.claim(claim, known(deck.people, claim.speaker).name),
});

/** A text that a claim rests on. */
export const sourceItem = ({ settings }: Deck, source: Source): Item => ({
  id: source.id,
  type: 'webpage',
  title: titleOf(source),
  publisher: source.publisher,
  issued: dateOf(source.date),
  language: source.language ?? settings.language,
  ...url(source.url),
  ...noteOf(source),
});

const noteOf = ({ described, read }: Source): Pick<Item, 'note'> =>
  noteWith([described && words.described, read && words.read(read)]);

function noteWith(parts: readonly (string | false | undefined)[]): Pick<Item, 'note'> {
  const note = parts.filter(Boolean).join(' ');
  return note ? { note } : {};
}

/** The explainer, every claim of it and every source, each once. */
export const allItems = (deck: Deck, addressOf: AddressOf): Item[] => [
  pageItem(deck, addressOf),
  ...[...deck.claims.values()].map((claim) => claimItem(deck, claim, addressOf)),
  ...[...deck.sources.values()].map((source) => sourceItem(deck, source)),
];
