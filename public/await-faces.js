// Stands in the head of a short page, after the sheet that names the typefaces, and hides the words until these are there, so that
// nothing shifts; after three seconds the page shows in any case.
(() => {
  const { dataset } = document.documentElement;
  const faces = [...document.fonts].filter(
    ({ style, family, unicodeRange }) =>
      style === 'normal' && unicodeRange === 'U+0-10FFFF' && !family.includes('stand-in'),
  );
  dataset.waits = '';
  const show = () => delete dataset.waits;
  Promise.all(faces.map((face) => face.load())).then(show, show);
  setTimeout(show, 3000);
})();
