// Runs before the first words are drawn and hides them until the typefaces are there, so that nothing shifts. The faces
// stand in the stylesheet, so this takes a moment; after a second the page shows in any case.
(() => {
  const root = document.documentElement;
  const show = () => delete root.dataset.waits;
  root.dataset.waits = '';
  Promise.all([...document.fonts].filter(({ style }) => style === 'normal').map((face) => face.load())).then(
    show,
    show,
  );
  setTimeout(show, 1000);
})();
