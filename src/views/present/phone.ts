/** Below this width a slide's words would be too small to read. */
const smallestStage = 800;

/** Leads a phone from `#/slide` on the stage to `#slide` in the article. Says whether it did. */
export function stageAt(article: string): boolean {
  // While it loads, a phone may count the unscaled slides into its window; its screen's width it knows at once.
  const width = Math.min(innerWidth, screen.width);
  if (width >= smallestStage || Math.max(screen.width, screen.height) >= smallestStage * 1.2) return false;
  const [, slide = ''] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];
  location.replace(article + (slide && `#${slide}`));
  return true;
}
