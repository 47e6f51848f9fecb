/** The stage hides all slides but one from readers and from assistive technology; on paper each is there. */
export function showAllWhenPrinting(stage: HTMLElement): void {
  // Without this class reveal.js prints its own plain sheets, which know nothing of these slides.
  document.documentElement.classList.add('print-pdf');
  const kept = new Map<Element, [name: string, value: string][]>();
  addEventListener('beforeprint', () => {
    for (const slide of stage.querySelectorAll('.slide, .slide .fragment')) {
      const names = ['hidden', 'aria-hidden', 'inert'].filter((name) => slide.hasAttribute(name));
      kept.set(
        slide,
        names.map((name) => [name, slide.getAttribute(name) ?? '']),
      );
      for (const name of names) slide.removeAttribute(name);
    }
  });
  addEventListener('afterprint', () => {
    for (const [slide, attributes] of kept) for (const [name, value] of attributes) slide.setAttribute(name, value);
    kept.clear();
  });
}
