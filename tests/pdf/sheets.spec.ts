import { blocksNamed } from '#deck/body.ts';
import { known, type Slide, titleOf } from '#deck/deck.ts';
import { labelOf } from '#drawing/diagrams/model.ts';
import { handoutFiles, pdfFiles, printFiles } from '#publish/pdf/print-pdfs.ts';
import { deck } from '../site/deck.ts';
import { at, expect, open, served as test } from '../site/site.ts';
import { inAll } from '../tags.ts';
import { readPdf } from './read-pdf.ts';

const plain = (text: string) => text.replace(/\s/g, '');
const textOf = async (file: string, folder = 'dist/pdf') =>
  plain((await readPdf(`${folder}/${file}`)).pages.map(({ text }) => text).join(' '));

const times = (text: string, words: string) => text.split(plain(words)).length - 1;

/** A model has a sheet of its own, and a picture that stands in the prose of another slide is not printed again. */
const isElsewhere = ({ body, readIn }: Slide) =>
  blocksNamed(body, 'Model').length > 0 ||
  (blocksNamed(body, 'Figure').length > 0 &&
    blocksNamed(body, 'Figure').every(({ props }) =>
      deck.slides.some(
        (other) => other.id === readIn && blocksNamed(other.body, 'Figure').some((same) => same.props.id === props.id),
      ),
    ));

for (const file of ['handout.pdf', 'plain-handout.pdf']) {
  test(`${file} has every slide in order, its picture, its prose and its sources`, async () => {
    const pdf = await readPdf(`dist/pdf/${file}`);
    // What is no part of the story stands behind its end.
    const told = deck.slides
      .filter((slide) => !isElsewhere(slide))
      .toSorted((a, b) => Number(a.after) - Number(b.after));
    expect(told.length).toBeGreaterThan(deck.slides.length * 0.9);
    const titles = told.map(({ title }) => plain(title));
    const headings = pdf.pages.flatMap(({ headings }) => headings).map(plain);
    expect(headings.filter((heading) => titles.includes(heading)).slice(-titles.length)).toEqual(titles);
    expect(pdf.outline).toEqual(expect.arrayContaining(told.map(({ title }) => title.replace(/\s/g, ' '))));
    const figures = pdf.pages.flatMap(({ figures }) => figures);
    for (const { body } of deck.slides) {
      // A diagram that shows the same as a figure stays in the article, where it can be questioned; it may stand elsewhere.
      const stands = (id: string | undefined) =>
        deck.slides.some(
          (slide) =>
            blocksNamed(slide.body, 'Figure').length === 0 &&
            blocksNamed(slide.body, 'Diagram').some(({ props }) => props.id === id),
        );
      for (const { props } of blocksNamed(body, 'Diagram')) {
        const title = deck.diagrams.get(props.id ?? '')?.title ?? '?';
        const shown = figures.filter((alt) => alt.startsWith(`${title} `));
        expect(shown, title).toHaveLength(stands(props.id) ? 1 : 0);
      }
    }
    const text = plain(pdf.pages.map(({ text }) => text).join(' '));
    const cited = [...deck.claims.values()].filter(({ slides }) => slides.length > 0);
    for (const { caveat = '' } of cited) expect(text).toContain(plain(caveat));
    const used = new Set(cited.flatMap(({ outside, sources }) => (outside ? sources : [])));
    const names = [...used].map((id) =>
      plain(`${known(deck.sources, id).publisher}, ${titleOf(known(deck.sources, id))},`),
    );
    // One may begin as another does.
    for (const name of names)
      expect(times(text, name), name).toBe(names.filter((other) => other.startsWith(name)).length);
    // Plain words have fewer marks; each leads to its note.
    const marks = new Set(pdf.pages.flatMap(({ links }) => links).filter((link) => link.startsWith('claim-')));
    expect(marks.size).toBeGreaterThan(100);
    expect(pdf.places).toEqual(expect.arrayContaining([...marks]));
  });
}

for (const file of ['handout.pdf', 'handout-45.pdf', 'plain-handout.pdf'])
  test(`${file}: no headline is parted from its picture`, async () => {
    const { pages } = await readPdf(`dist/pdf/${file}`);
    for (const { title, body: whole } of deck.slides) {
      // What stands on the stage alone is on no sheet.
      const body = whole.filter((piece) => piece.type !== 'block' || piece.name !== 'Face');
      const drawn = [
        ...blocksNamed(body, 'Figure').map(({ props }) => deck.figures.get(props.id ?? '')?.title ?? '?'),
        ...blocksNamed(body, 'Diagram').map(({ props }) => deck.diagrams.get(props.id ?? '')?.title ?? '?'),
      ].map(plain);
      const page = pages.find(({ headings }) => headings.some((heading) => plain(heading) === plain(title)));
      if (!page || drawn.length === 0) continue;
      const beside = page.figures.filter((figure) => drawn.some((name) => plain(figure).startsWith(name)));
      expect(beside, title).not.toEqual([]);
    }
  });

test('a lesson’s slides and handout hold its slides and no others', async () => {
  const path = deck.slides.filter(({ lessons }) => lessons.includes(45));
  const slides = await readPdf('dist/pdf/slides-45.pdf');
  const headed = slides.pages.map(({ headings }) => plain(headings.at(-1) ?? ''));
  expect(headed.slice(0, path.length)).toEqual(path.map(({ title }) => plain(title)));
  expect(slides.pages[path.length - 1]?.text).toContain(`${path.length} / ${path.length}`);
  // At the end stand the sources of what is shown, and of nothing else.
  const ends = slides.pages.slice(path.length).map(({ text }) => text);
  const shown = new Set(path.flatMap(({ onFace }) => onFace));
  const labelsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => deck.claims.get(id)?.label ?? []);
  const listed = new Set(ends.join(' ').match(/(?<= |^)(\+\d+|\d+[a-e])(?= )/g));
  for (const label of labelsOf(shown)) if (/\D/.test(label)) expect(listed).toContain(label);
  for (const label of labelsOf(deck.claims.keys()))
    if (/\D/.test(label) && !labelsOf(shown).includes(label)) expect(listed).not.toContain(label);
  const titles = deck.slides.map(({ title }) => plain(title));
  const handout = await readPdf('dist/pdf/handout-45.pdf');
  const headings = handout.pages.flatMap(({ headings }) => headings).map(plain);
  expect(headings.filter((heading) => titles.includes(heading)).slice(-path.length)).toEqual(
    path.map(({ title }) => plain(title)),
  );
  // Every mark of it leads to a note that is left.
  expect(handout.places.filter((place) => place.startsWith('claim-')).length).toBeGreaterThan(20);
  expect(handout.pages.flatMap(({ links }) => links).filter((link) => /^claim-/.test(link))).not.toEqual([]);
});

test('the words to know, with room for a pupil’s own and help with writing, are both sides of one sheet', async () => {
  expect((await readPdf('dist/pdf/vocabulary.pdf')).pages.length).toBeLessThanOrEqual(2);
});

test('no worksheet answer stands in a pupil’s file', async () => {
  const { worksheet, questions } = deck;
  test.skip(!worksheet, 'this deck has no worksheet');
  const answers = [
    ...(worksheet?.check.questions ?? []).map((id) => questions.get(id)?.why ?? '?'),
    ...(worksheet?.organiser.rows ?? []).flatMap(({ good }) => good.map(({ says }) => says)),
    ...(worksheet?.exit.questions ?? []).flatMap(({ good, samples }) => [good, ...samples]).map(({ says }) => says),
  ].map(plain);
  const key = await textOf('answers.pdf');
  expect((await readPdf('dist/pdf/answers.pdf')).pages.length, 'sides of one sheet').toBeLessThanOrEqual(2);
  expect(key, 'what the address bar is for').not.toContain('Anyone who knows this address');
  for (const answer of answers) expect(key).toContain(answer);
  // What a class draws by hand is told to who has no screen.
  const notes = await textOf('notes-45.pdf');
  for (const exercise of deck.exercises.values())
    for (const { value } of exercise.kind === 'draw' ? exercise.points : [])
      for (const text of [key, notes]) expect(text).toContain(value.toLocaleString('en'));
  // A good answer stands in the teacher's notes too, in words of its own.
  const forTeachers = /^(answers|plan|notes)\b/;
  for (const { file } of pdfFiles(deck).filter(({ file }) => !forTeachers.test(file))) {
    const text = await textOf(file);
    for (const answer of answers) expect(text, file).not.toContain(answer);
  }
  const [first] = (await readPdf('dist/pdf/worksheet.pdf')).pages;
  for (const { diagram: id } of worksheet?.predict.pictures ?? []) {
    const { mask = [], wide } = deck.diagrams.get(id) ?? {};
    for (const label of wide?.nodes.filter((node) => mask.includes(node.id)).map(labelOf) ?? [])
      expect(first?.text, `${id}: ${label}`).not.toContain(label);
  }
});

test('no broad dark bar is printed on a sheet: who acts in a diagram is outlined', inAll, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['read/#leverage-map', 'print/handout/', 'print/worksheet/', 'print/one-sheet/']) {
    await open(page, path);
    const shapes = page.locator('[data-kind="actor"] > .dg-shape');
    await expect(shapes, path).not.toHaveCount(0);
    const fills = await shapes.evaluateAll((all) => all.map((shape) => getComputedStyle(shape).fill));
    expect([...new Set(fills)], path).toEqual(['rgb(255, 255, 255)']);
  }
});

test('printed again, the files say the same', inAll, async () => {
  const { outputDir } = test.info();
  const again = ['slides.pdf', 'handout.pdf', 'worksheet.pdf'];
  const files = [...pdfFiles(deck), ...handoutFiles(deck, ['whole'])].filter(({ file }) => again.includes(file));
  await printFiles(at(), files, outputDir);
  for (const { file } of files) expect(await textOf(file, outputDir), file).toBe(await textOf(file));
});
