import { openDialog } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { embedSlide } from '#frame/embed/embed-form.ts';
import { commonWords, embedWords } from '#words/index.ts';
import { slideDataOf } from '../stage-data.ts';

/** Offers the stage from this slide on, or its section, for another page. */
export function openEmbed(slide: HTMLElement): void {
  if (openDialog()) return;
  const title = make('h2', { id: 'embed-panel-title', tabIndex: -1 }, embedWords.title);
  title.dataset.begins = '';
  const close = make('form', { method: 'dialog' }, make('button', {}, commonWords.close));
  const panel = make(
    'dialog',
    { className: 'panel' },
    title,
    ...embedSlide(slide.id, slideDataOf(slide)?.title ?? ''),
    close,
  );
  panel.setAttribute('aria-labelledby', title.id);
  panel.addEventListener('close', () => panel.remove());
  document.body.append(panel);
  showOver(panel);
}
