import { button, make } from '#frame/browser/elements/make.ts';
import { commonWords, explorerWords as words } from '#words/index.ts';
import { linksOf, partNamed } from '../graph.ts';
import { sentenceOfPart } from '../marked-sentences.ts';
import type { Explorer, Tool } from './tool.ts';

/** The button alone opens nothing of its own: the explorer goes on to the first part. */
export const openWhy: Tool = (explorer) => ({ close: () => explorer.unselect() });

/** Fills the panel with what a part is, who says so, and what it is joined to. */
export function showWhy(explorer: Explorer, id: string): void {
  const { figure, explorerData, panel } = explorer;
  const { graph, tellers } = explorerData;
  const part = partNamed(graph, id);
  const telling = sentenceOfPart(figure, id);
  if (!part || !telling) return;
  const links = linksOf(graph, id).map(({ to, says }) =>
    make(
      'li',
      {},
      button(says, () => explorer.go(to)),
    ),
  );
  panel.setAttribute('aria-label', words.why(part.name));
  const sources = telling.marks.map((mark) => make('li', {}, tellers[mark.dataset.claim ?? ''] ?? '', ' ', mark));
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, part.name, make('small', {}, part.about)),
    ...(telling.says ? [make('p', { className: 'tool-says' }, telling.says)] : []),
    make(
      'div',
      { className: 'tool-joins' },
      ...(sources.length > 0
        ? [make('ul', { className: 'cluster tool-sources', ariaLabel: words.whoSays }, ...sources)]
        : []),
      ...(links.length > 0
        ? [
            make(
              'div',
              { className: 'tool-links' },
              make('span', {}, words.joinedTo),
              make('ul', { className: 'cluster' }, ...links),
            ),
          ]
        : []),
    ),
    make(
      'p',
      { className: 'cluster tool-actions' },
      button(commonWords.close, () => explorer.close()),
    ),
  );
}
