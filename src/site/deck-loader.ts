import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { buildState } from './build-state.ts';

/**
 * Leaves a loader for `content.config.ts`. So Node itself reads the code that builds the deck. If the collections
 * imported it, Vite would first rewrite it file by file, the atlas too, and that takes longer than building the deck.
 */
export function deckLoader(): AstroIntegration {
  return {
    name: 'deck-loader',
    hooks: {
      'astro:config:setup': () => {
        // A schema reads a handful of files: code made for it alone takes longer to make than it saves.
        z.config({ jitless: true });
        buildState.loader = {
          name: 'deck-files',
          load: async (context) => (await import('./deck-files.ts')).loadDeckFiles(context),
        };
      },
    },
  };
}
