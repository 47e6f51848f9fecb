import type { CitationFile } from '#exports/citations/formats.ts';
import type { Item } from '#exports/citations/item.ts';
import { download } from '#frame/browser/download.ts';
import { fetchText } from '#frame/browser/lazy/fetch-text.ts';
import { clearMissing, showMissing } from '#frame/browser/lazy/missing.ts';

/** Makes the file that cites a claim with its sources when it is asked for: `data-items` names their entries in the file of all. */
class CiteClaim extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const format = target instanceof HTMLElement && target.dataset.format;
      if (format) void this.give(format as CitationFile);
    });
  }

  async give(format: CitationFile): Promise<void> {
    try {
      const [{ citationFiles }, all] = await Promise.all([
        import('#exports/citations/formats.ts'),
        fetchText(this.dataset.all ?? ''),
      ]);
      const known = new Map((JSON.parse(all) as Item[]).map((item) => [item.id, item]));
      const ids = (this.dataset.items ?? '').split(' ');
      const items = ids.flatMap((id) => known.get(id) ?? []);
      const { type, write } = citationFiles[format];
      download(new Blob([write(items)], { type: `${type};charset=utf-8` }), `claim-${ids[0]}.${format}`);
      clearMissing(this);
    } catch {
      showMissing(this);
    }
  }
}

customElements.define('cite-claim', CiteClaim);
