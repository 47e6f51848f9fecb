import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import { toolNames } from '#words/index.ts';
import { saveTools } from '../figure/save-drawing.ts';
import { nameInAddress } from './address.ts';
import type { ExplorerData } from './explorer-data.ts';
import { type Graph, move, partNamed } from './graph.ts';
import { drawWhole, focusableOf, idOf, light, rove } from './parts.ts';
import { openLevers, pullNext } from './tools/levers.ts';
import { openBlank, openPredict } from './tools/predict.ts';
import { openSeats } from './tools/seats.ts';
import { openSteps } from './tools/steps.ts';
import type { Explorer, OpenTool, Tool, ToolName } from './tools/tool.ts';
import { openWhy, showWhy } from './tools/why.ts';
import { openZoom } from './tools/zoom.ts';

/** The drawing to take along. */
const openCopy: Tool = ({ figure, panel, explorerData }) => {
  const shown = () =>
    [...figure.querySelectorAll<SVGSVGElement>('.picture svg')].find((svg) => svg.getClientRects().length > 0);
  panel.setAttribute('aria-label', toolNames.copy);
  panel.replaceChildren(...saveTools(figure.dataset.diagram ?? 'diagram', explorerData.credit, shown));
  return { close: () => undefined };
};

/** A tool that is named and missing here is a type error. */
const tools: Readonly<Record<ToolName, Tool>> = {
  why: openWhy,
  steps: openSteps,
  levers: openLevers,
  predict: openPredict,
  seats: openSeats,
  blank: openBlank,
  zoom: openZoom,
  copy: openCopy,
};

/** The row of tools below a drawing and the panel that the open one fills. The page holds both; this moves them. */
class DiagramExplorer extends HTMLElement implements Explorer {
  figure!: HTMLElement;
  panel!: HTMLElement;
  explorerData!: ExplorerData;
  /** The part whose card is open. */
  selected: string | undefined;
  #open: { name: ToolName; tool: OpenTool } | undefined;
  #taken = new Map<string, string>();

  connectedCallback(): void {
    // A slide that is skipped and put back brings its explorer along.
    if (this.explorerData !== undefined) return;
    this.figure = this.closest('figure') ?? this;
    this.panel = this.querySelector<HTMLElement>('.tool-panel') ?? this;
    this.explorerData = JSON.parse(this.dataset.explored ?? '') as ExplorerData;
    this.addEventListener('keydown', (event) => this.#keyInside(event));
  }

  get graph(): Graph {
    return this.explorerData.graph;
  }

  /** Opens a tool, or closes it where it is open already. */
  toggle(name: ToolName): void {
    const was = this.#open?.name;
    this.#closeTool();
    if (name === was) return;
    this.#start(name);
    if (name !== 'why') drawWhole(this.figure);
    const opened = tools[name](this);
    this.#open = { name, tool: opened };
    if (name === 'why') this.press(this.#first(), false);
  }

  /** Pulls the next lever. Its story stands beside the control where the page has a place for it, else in the panel. */
  pull(): void {
    const place = this.figure.querySelector<HTMLElement>('.lever-story');
    this.#closeTool();
    if (!place) this.#start('levers');
    drawWhole(this.figure);
    this.#open = { name: 'levers', tool: pullNext(this, place ?? this.panel) };
  }

  /** A part was pressed: its card opens, or closes where it is open. */
  press(part: SVGElement | undefined, byKey: boolean): void {
    if (!part || this.#open?.tool.keepsParts) return;
    const id = idOf(part);
    if (id === this.selected && !byKey) {
      this.close();
      return;
    }
    this.open(id);
    if (byKey) this.panel.focus({ preventScroll: true });
    else focusableOf(this.figure, id)?.focus({ preventScroll: true });
  }

  /** Opens the card of a part. */
  open(id: string): void {
    if (!partNamed(this.graph, id)) return;
    if (this.#open?.name !== 'why') {
      this.#closeTool();
      this.#start('why');
      this.#open = { name: 'why', tool: openWhy(this) };
    }
    this.selected = id;
    if (this.figure.querySelector(`.not-yet:is([data-node="${CSS.escape(id)}"], [data-edge="${CSS.escape(id)}"])`))
      drawWhole(this.figure);
    rove(this.figure, id);
    light(this.figure, (part) => (part === id ? 'now' : undefined));
    showWhy(this, id);
    nameInAddress(this.figure, id);
  }

  /** A key on a focused part. */
  key(key: string, part: SVGElement): void {
    if (key === 'Enter' || key === ' ') this.press(part, true);
    else if (key === 'Escape' && this.#open) this.close();
    else if (key === 'Escape') part.blur();
    else this.#walk(key, part);
  }

  #walk(key: string, part: SVGElement): void {
    const nodes = this.graph.filter(({ ends }) => !ends);
    const on = key === 'ArrowRight' || key === 'ArrowDown';
    const jump = key === 'Home' ? nodes[0] : key === 'End' ? nodes.at(-1) : undefined;
    this.go(jump?.id ?? move(this.graph, idOf(part), on ? 'on' : 'back', this.#taken));
  }

  go(id: string): void {
    if (this.#open?.name === 'why') this.open(id);
    else rove(this.figure, id);
    focusableOf(this.figure, id)?.focus({ preventScroll: true });
  }

  close(): void {
    const name = this.#open?.name;
    const back = this.selected ? focusableOf(this.figure, this.selected) : this.#button(name);
    const inside = this.contains(document.activeElement) || this.figure.contains(document.activeElement);
    this.#closeTool();
    if (inside) back?.focus({ preventScroll: true });
  }

  /** Puts the figure back as the page drew it. */
  leave(): void {
    this.#closeTool();
    delete this.figure.dataset.exploring;
    this.dispatchEvent(new CustomEvent('diagram-left', { bubbles: true }));
  }

  #start(name: ToolName): void {
    this.figure.dataset.exploring = '';
    this.dispatchEvent(new CustomEvent('diagram-explored', { bubbles: true }));
    this.#button(name)?.setAttribute('aria-expanded', 'true');
    this.panel.hidden = false;
    this.panel.replaceChildren();
    // In the article the tools are folded away until one of them, or a part of the drawing, is asked.
    for (let fold = this.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  }

  #closeTool(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    open.tool.close();
    this.#button(open.name)?.setAttribute('aria-expanded', 'false');
    this.panel.hidden = true;
    this.panel.replaceChildren();
    light(this.figure, () => undefined);
    drawWhole(this.figure);
    this.dispatchEvent(new CustomEvent('diagram-tool-closed', { bubbles: true }));
  }

  unselect(): void {
    this.selected = undefined;
    nameInAddress(this.figure, undefined);
  }

  #button(name: ToolName | undefined): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-tool="${name}"]`);
  }

  #first(): SVGElement | undefined {
    const shown = this.graph.flatMap(({ id }) => focusableOf(this.figure, id) ?? []);
    return shown.find((part) => !part.classList.contains('not-yet'));
  }

  #keyInside(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : this;
    const typing = target.matches('input, select');
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.#open) this.close();
      else this.leave();
      return;
    }
    const arrow = event.key.startsWith('Arrow');
    // The stage must not take what is typed or pressed here; a clicker's Page Down still leads on.
    if (typing || arrow || event.key === ' ' || event.key === 'Enter') event.stopPropagation();
    if (!arrow || typing) return;
    const on = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    if (this.selected && this.panel.contains(target)) {
      event.preventDefault();
      this.go(move(this.graph, this.selected, on ? 'on' : 'back', this.#taken));
    } else if (this.panel.contains(target) && this.#open?.tool.key?.(on ? 'on' : 'back')) event.preventDefault();
  }
}

customElements.define('diagram-explorer', DiagramExplorer);

/** The tools of a diagram, once they have been brought. */
export const explorerIn = (figure: Element): DiagramExplorer | null =>
  figure.querySelector<DiagramExplorer>('diagram-explorer');

/** The explorer of a figure, once its words have been loaded. Throws if they cannot be had. */
export async function explorerWhole(figure: Element): Promise<DiagramExplorer | null> {
  await loadFragments(figure);
  return explorerIn(figure);
}
