// Stands first in the head of the stage, before the page asks for anything. A phone held upright, on which the stage's words
// would be too small, is led to the same slide of the article, and loads nothing of the stage but this. Held sideways it shows a
// slide as large as it can.
(() => {
  const smallestStage = 800;
  // A phone may count slides that are not scaled yet into its window; its screen's width it knows at once.
  const width = Math.min(innerWidth, screen.width);
  const isPhone = width < smallestStage && Math.max(screen.width, screen.height) < smallestStage * 1.2;
  if (!isPhone || !matchMedia('(orientation: portrait)').matches) return;

  const { dataset } = document.documentElement;
  dataset.leaves = '';
  try {
    // The article says so.
    sessionStorage[`${dataset.deck}/led-on`] = true;
  } catch {}
  // In the one file the link is there already, and leads elsewhere in it.
  const inFile = document.querySelector('[data-does=read]')?.href;
  if (!inFile) stop();
  const [, slide = ''] = /#\/?([\w-]+)/.exec(location.hash) ?? [];
  // In the frame of another page it shows that section alone, which no number names.
  const isFramed = !inFile && /[?&]embed/.test(location.search) && /\D/.test(slide);
  location.replace(isFramed ? `../embed/${slide}/` : (inFile ?? '../read/') + (slide && `#${slide}`));
})();
