import type { AstroIntegration } from 'astro';
import { handed } from './handed.ts';

/**
 * Leaves a loader for `content.config.ts`. So Node itself reads the code that builds the deck. If the collections
 * imported it, Vite would first rewrite it file by file, the atlas too, and that takes longer than building the deck.
 */
export function deckLoader(): AstroIntegration {
  return {
    name: 'deck-loader',
    hooks: {
      'astro:config:setup': () => {
        handed.loader = {
          name: 'deck-files',
          load: async (context) => (await import('./deck-files.ts')).loadDeckFiles(context),
        };
      },
    },
  };
}
