/** Parts of a section that say something in words: its headline, its paragraphs and lists, and what is shown as text. */
const parts = '.prose > p, .prose > .listed li, .standfirst, .slide > h3, .shown :is(p, li, td, th, caption, dt, dd)';
/** Steps beside a drawing, and the number that is pulled out of it. */
const besideDrawing = '.passing > li, .pull';
const drawings = '.drawn, .diagram';
/** Parts that are played with or answered. */
const played = '.play-line, .draw-apart, .vote-open, figure, details';

const isWhole = (part: Element) => part.checkVisibility() && !part.querySelector(parts);

/** The words of a section in their order, without those in drawings. */
export const partsToRead = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>(`${parts}, ${besideDrawing}`)].filter(
    (part) => isWhole(part) && (part.matches(besideDrawing) || !part.closest(played)),
  );

/** Finds the parts to be heard: a drawing stands among them, which is told by its text. */
export const partsToHear = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>(`${parts}, ${drawings}`)].filter((part) =>
    part.matches(drawings) ? part.checkVisibility() : isWhole(part) && !part.closest(played),
  );

/** The paragraphs of a text form, in a page or in the file in which it waits. */
export const paragraphsIn = (form: ParentNode): Element[] =>
  [...form.querySelectorAll('p, li')].filter((part) => !part.querySelector('p, li'));

/** The words of some parts of the page as they are read, and where each stands. */
export interface PageText {
  /** One line for each part. */
  text: string;
  rangeOf(start: number, end: number): Range;
  /** Finds the first and last letter of a selection in these words. */
  within(selected: Range): { start: number; end: number } | undefined;
}

interface Run {
  node: Text;
  start: number;
}

/** Parts between the words that are none of them: marks, cards, and what only some readers see. */
const beside = '.mark, .proof, .card, .out-of-sight, small';

const filter = (node: Node) =>
  node instanceof Element && node.matches(beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

/** Reads the words without changing anything. Each white space is one letter, so that places count the same in both. */
export function pageTextOf(parts: readonly Element[]): PageText {
  const runs: Run[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n';
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) continue;
      runs.push({ node, start: text.length });
      text += node.data.replace(/\s/g, ' ');
    }
  }
  return {
    text,
    rangeOf(start, end) {
      const range = new Range();
      const first = runs.findLast((run) => run.start <= start);
      const last = runs.findLast((run) => run.start < end);
      if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
      if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
      return range;
    },
    within(selected) {
      const met = runs.filter(({ node }) => selected.intersectsNode(node));
      const [first, last] = [met[0], met.at(-1)];
      if (!first || !last) return undefined;
      const start = first.start + (first.node === selected.startContainer ? selected.startOffset : 0);
      const end = last.start + (last.node === selected.endContainer ? selected.endOffset : last.node.length);
      return end > start ? { start, end } : undefined;
    },
  };
}
