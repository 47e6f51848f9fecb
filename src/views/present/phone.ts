/** Below this width a slide's words would be too small to read. */
const smallestStage = 800;

/** Leads a phone from `#/slide` on the stage to `#slide` in the article. Says whether it did. */
export function stageAt(article: string): boolean {
  if (innerWidth >= smallestStage || Math.max(screen.width, screen.height) >= smallestStage * 1.2) return false;
  const [, slide = ''] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];
  location.replace(article + (slide && `#${slide}`));
  return true;
}
