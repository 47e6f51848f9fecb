/** Cards a quarter of a page each: four to a page, the last page with what is left. */
export const pagesOfFour = <Card>(cards: readonly Card[]): Card[][] =>
  Array.from({ length: Math.ceil(cards.length / 4) }, (_, page) => cards.slice(page * 4, page * 4 + 4));
