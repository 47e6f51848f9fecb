import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';

// Brings in a model’s code when it comes near. Until then, and without it, the drawn run stands with its table.
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'permit-model': () => import('./permit/permit-element.ts'),
  'cards-model': () => import('./cards/cards-element.ts'),
};
const load = async (model: Element) => elements[model.localName]?.();

const nearViewport = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void retryUntilLoaded(() => load(target));
  },
  { rootMargin: '200px' },
);

function loadNearViewport(): void {
  for (const model of document.querySelectorAll('.model')) {
    nearViewport.observe(model);
    // What is pressed before the code has come is done once it can be.
    model.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement && model.matches(':not(:defined)'))
        void load(model).then(() => target.click());
    });
  }
}

loadNearViewport();
