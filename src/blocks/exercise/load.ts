// In the article: brings in the exercises' code when the first of them comes near. Until then, and without it, each
// question stands with its answer folded away.
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./elements.ts');
  },
  { rootMargin: '200px' },
);

for (const room of document.querySelectorAll('.exercise-room')) near.observe(room);
