import type { Claim } from '../../deck/deck.ts';
import type { View } from '../../deck/view.ts';
import type { MarkLink } from '../../figures/paint.ts';
import { slideWords } from '../../words/index.ts';
import { publicLink } from '../page/links.ts';

/**
 * Where a claim's source mark leads in a view. A view ends with what its marks lead to. On a `sheet` there are no notes, and
 * a link must lead somewhere real: to the published ledger where the deck has a public address, else nowhere.
 */
export const linkOfMark = ({ id, label, outside }: Claim, view: View): MarkLink => ({
  href: view === 'sheet' ? publicLink(`sources/#${id}`) : `#claim-${id}`,
  name: slideWords.mark(label, outside),
  outside,
});
