// Runs before the first words are drawn. It takes the system's theme, which a chosen one replaces as soon as the page's own
// code runs, and hides the words until the typefaces are there, so that nothing shifts. The faces stand in the stylesheet,
// so this takes a moment; after a second the page shows in any case.
(() => {
  const root = document.documentElement;
  const asks = (feature) => matchMedia(`(prefers-${feature})`).matches;
  root.dataset.theme = asks('contrast: more') ? 'contrast' : asks('color-scheme: dark') ? 'dark' : 'light';
  const show = () => delete root.dataset.waits;
  root.dataset.waits = '';
  Promise.all([...document.fonts].filter(({ style }) => style === 'normal').map((face) => face.load())).then(
    show,
    show,
  );
  setTimeout(show, 1000);
})();
