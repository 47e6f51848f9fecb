import { blocksNamed } from '#deck/body.ts';
import { labelOf } from '#drawing/diagrams/model.ts';
import { commonWords, readWords } from '#words/index.ts';
import { deck, sections } from '../site/deck.ts';
import { expect, open, test } from '../site/site.ts';
import { restInAll } from '../tags.ts';
import { readPdf } from './read-pdf.ts';

const plain = (text: string) => text.replace(/\s/g, '');

for (const [index, format] of (['A4', 'Letter'] as const).entries())
  test(
    `the article printed from the browser on ${format} has its words and its drawings, and neither tools nor what is folded`,
    restInAll(index),
    async ({ page }, info) => {
      const file = info.outputPath('article.pdf');
      await open(page, 'read/');
      await page.pdf({ path: file, format, tagged: true });
      const { pages } = await readPdf(file);
      const text = plain(pages.map((each) => each.text).join(' '));
      for (const { title } of [...deck.sections, ...sections]) expect(text).toContain(plain(title));
      for (const { means } of deck.terms.values()) expect(text).not.toContain(plain(means));
      // Its title is its one first headline, and every picture says what it is.
      const headings = pages.flatMap((each) => each.headings.map(plain));
      expect(headings[0]).toBe(plain(deck.settings.title));
      expect(headings.filter((heading) => heading === plain(deck.settings.title))).toHaveLength(1);
      expect(pages[0]?.tags).toContain('H1');
      expect(pages.flatMap((each) => each.figures).filter((alt) => alt === '')).toEqual([]);
      // A diagram that shows the same as a figure waits behind it, and stays there on paper.
      const drawn = sections
        .filter(({ body }) => blocksNamed(body, 'Figure').length === 0)
        .flatMap(({ body }) => blocksNamed(body, 'Diagram'));
      for (const { props } of drawn)
        for (const node of deck.diagrams.get(props.id ?? '')?.wide.nodes ?? [])
          expect(text, props.id).toContain(plain(labelOf(node)));
      expect(text).not.toContain(plain(commonWords.readAsText));
      // On paper nothing leads on.
      expect(text).not.toContain(plain(readWords.shortOn));
      // Notes once took more sheets than the article.
      expect(pages.length).toBeLessThan(sections.length * 2.2);
      // No sheet is wasted on a few lines.
      const words = pages.slice(0, -1).map((each) => each.text.split(' ').length);
      expect(Math.min(...words)).toBeGreaterThan(20);
    },
  );
