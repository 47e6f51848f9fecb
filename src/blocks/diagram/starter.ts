import { loadDrawings } from '#frame/browser/lazy/drawings.ts';
import { showMissing } from '#frame/browser/lazy/missing.ts';
import { whyIn } from './address.ts';
import { makeFocusable, partAt } from './parts.ts';
import { isToolName } from './tools/tool.ts';

/** The little that every page loads: it waits for the first question put to a diagram and then fetches the explorer. */

const keysOfParts = ['Enter', ' ', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Escape'];

const figureOf = (element: Element) => element.closest<HTMLElement>('figure.diagram');

let loading: Promise<typeof import('./diagram-explorer.ts')> | undefined;

/** Brings a diagram's explorer, whose words may wait in a file, or says in the figure that it did not arrive. */
export async function explorerOf(figure: HTMLElement) {
  loading ??= import('./diagram-explorer.ts');
  try {
    const [{ explorerWhole }] = await Promise.all([loading, loadDrawings(figure)]);
    makeFocusable(figure);
    const explorer = await explorerWhole(figure);
    figure.querySelector('.missing')?.remove();
    return explorer;
  } catch {
    // The next press asks for it again.
    loading = undefined;
    showMissing(figure.querySelector('.questions, diagram-explorer') ?? figure);
    return undefined;
  }
}

/** Brings a diagram's tools when somebody first asks one of its parts, or names one in the address. */
export function startDiagrams(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const figure = target && figureOf(target);
    const part = partAt(event.target);
    const tool = target?.closest<HTMLElement>('diagram-explorer [data-tool]')?.dataset.tool;
    const pulled = target?.closest('[data-pull]');
    // What was dragged is not also pressed; its tools are.
    if (!figure || (!part && !tool && !pulled) || (part && figure.dataset.dragged !== undefined)) return;
    void explorerOf(figure).then((explorer) => {
      if (part) explorer?.press(part, false);
      else if (pulled) explorer?.pull();
      else if (isToolName(tool)) explorer?.toggle(tool);
      else explorer?.leave();
    });
  });
  // Before the stage hears it: a key that moves along an arrow must not move the slides.
  document.addEventListener(
    'keydown',
    (event) => {
      const part = partAt(event.target);
      const figure = part && figureOf(part);
      if (!part || !figure || event.ctrlKey || event.metaKey || event.altKey || !keysOfParts.includes(event.key))
        return;
      event.preventDefault();
      event.stopPropagation();
      void explorerOf(figure).then((explorer) => explorer?.key(event.key, part));
    },
    true,
  );
}

/** Opens the part that the address names, in the diagram of the slide at hand. */
export async function openNamedPart(within: ParentNode): Promise<void> {
  const why = whyIn(location.search);
  const figure = why && within.querySelector<HTMLElement>(`figure.diagram[data-diagram="${CSS.escape(why.diagram)}"]`);
  if (why && figure) (await explorerOf(figure))?.open(why.part);
}
