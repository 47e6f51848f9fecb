// Hides the rail while a figure of its chapter, which takes the whole page, passes its place: cut words only confuse.
const over = new Set<Element>();
const watch = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) over.add(target);
      else over.delete(target);
      const chapter = target.closest('.chapter');
      chapter?.querySelector('.rail')?.toggleAttribute(
        'data-under',
        [...over].some((one) => chapter.contains(one)),
      );
    }
  },
  // Its place begins below the site's header, and a long list of sections reaches to the foot of the window.
  { rootMargin: '-88px 0px 0px 0px' },
);
for (const wide of document.querySelectorAll('article.slide > :is(.drawn, .diagram, .shown)')) watch.observe(wide);

export {};
