// Brings in a model’s code when it comes near. Until then, and without it, the drawn run stands with its table.
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'permit-model': () => import('./permit/element.ts'),
  'cards-model': () => import('./cards/element.ts'),
};

const comingNear = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      comingNear.unobserve(target);
      void elements[target.localName]?.();
    }
  },
  { rootMargin: '200px' },
);

for (const model of document.querySelectorAll('.model')) comingNear.observe(model);
