import { expect, test } from '@playwright/test';
import { pollsOn } from '#classroom/phones/polls.ts';
import { blocksNamed, childrenOf, plainText } from '#deck/body.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { known } from '#deck/deck.ts';
import { isQuiz, placeIn, type Quiz, roundAt } from '#deck/exercise.ts';
import { edition } from '#edition/edition.ts';
import { pptxOf } from '#exports/slides/pptx.ts';
import { partsOf } from './office-file.ts';
import { goodFiles, measure, overlay } from './read-fixture.ts';

const deck = buildDeck(goodFiles(), 'slides', edition, measure);

function quiz(id: string): Quiz {
  const exercise = known(deck.exercises, id);
  if (!isQuiz(exercise)) throw new Error(`${id} asks no questions`);
  return exercise;
}

test('every kind becomes questions whose answers are among their options', () => {
  const quizzes = [...deck.exercises.values()].filter(isQuiz);
  expect(quizzes).toHaveLength(7);
  for (const { questions } of quizzes) {
    expect(questions.length).toBeGreaterThan(0);
    for (const { options, answer, claims } of questions) {
      expect(answer.length).toBeGreaterThan(0);
      for (const id of answer) expect(options.map(({ id }) => id)).toContain(id);
      expect(claims.length).toBeGreaterThan(0);
    }
  }
});

test('who holds a view and what kind a sentence is come from the ledger', () => {
  expect(quiz('whose-view').questions.map(({ answer }) => answer)).toEqual([['ada-brandt'], ['ivo-lenz']]);
  expect(quiz('which-kind').questions.map(({ answer }) => answer)).toEqual([['fact'], ['prediction']]);
  expect(quiz('which-kind').questions[1]?.speaker).toMatch(/^Ada Brandt: /);
});

test('how a forecast came out comes from the ledger, with its test before and its record after', () => {
  const [winter] = quiz('came-true').questions;
  expect(winter).toMatchObject({ answer: ['missed'], claims: ['brandt-winter', 'out-new-plants'] });
  expect(winter?.ask).toContain('The cable is cut again by winter.');
  expect(winter?.why).toBe('Norland built plants instead.');
});

test('a grid may have a point in both accounts', () => {
  const [promise] = quiz('who-says-what').questions;
  expect(promise).toMatchObject({ many: true, answer: ['norland', 'sudmark'], found: 'Norland and Sudmark' });
});

test('a pair asks which is the copy, then what changed', () => {
  expect(quiz('which-copy').questions.map(({ id, answer }) => [id, answer])).toEqual([
    ['efforts-which', ['copy']],
    ['efforts-what', ['flip']],
  ]);
});

test('a line that may be false is labelled, and its answer names it by its letter', () => {
  const [question] = quiz('find-the-slip').questions;
  expect(question?.options.map(({ label }) => label)).toEqual(['May be false', 'May be false']);
  expect(question?.found).toBe('Line B');
  expect(`${question?.found} ${question?.why}`).not.toContain('no promise');
});

test('the claims of an exercise are used by its slide, but do not stand on its face', () => {
  const slide = known(new Map(deck.slides.map((slide) => [slide.id, slide])), 'two-switches');
  expect(slide.cited).toContain('out-new-plants');
  expect(slide.onFace).not.toContain('out-new-plants');
  expect(known(deck.claims, 'out-new-plants').slides).toContain('two-switches');
});

test('the first slide of a vote is its first round', () => {
  const vote = known(deck.exercises, 'who-can-wait-longer');
  const [one] = deck.slides.filter(({ id }) => id === 'two-readings');
  const slides = [one, one && { ...one, id: 'later' }].filter((slide) => slide !== undefined);
  expect(roundAt(vote, slides, 'two-readings')?.id).toBe('before');
  expect(roundAt(vote, slides, 'later')?.id).toBe('after');
});

test('a slide that shows nothing but a vote has its options for words, on the stage and in PowerPoint', async () => {
  const path = 'slides/2-the-promise/30-a-vote.mdx';
  const text = '---\ntitle: Who waits?\n---\n\n<Exercise id="who-can-wait-longer" />\n';
  const asking = buildDeck(overlay(goodFiles(), [{ path, text }]), 'slides', edition, measure);
  const slide = asking.slides.find(({ id }) => id === 'a-vote');
  const said = blocksNamed(slide?.body ?? [], 'Face').map((face) => childrenOf(face).map(plainText));
  expect(said).toEqual([['Which side can wait longer?', 'A · Norland', 'B · Sudmark']]);
  expect(slide?.words?.over).toBe(0);
  // Beside anything else it opens from its button alone, and has a slide of its own there.
  const [first] = asking.slides;
  expect(first?.asks).toBeUndefined();
  const two = { ...asking, slides: asking.slides.filter((each) => each === slide || each === first) };
  const pages = [...partsOf(await pptxOf(two)).entries()].filter(([path]) => path.startsWith('ppt/slides/slide'));
  expect(pages.filter(([, xml]) => /Norland.*Sudmark/s.test(xml))).toHaveLength(2);
  // The last one has the sources.
  expect(pages).toHaveLength(4);
});

test('a vote that is asked once has one round without a name, and nothing is asked again', () => {
  const once = {
    path: 'slides/exercises/who-can-wait-longer.yaml',
    text: 'kind: vote\ntitle: Who can wait?\nlead: Choose.\nask: Which side?\noptions: [{ id: a, text: Norland }, { id: b, text: Sudmark }]\n',
  };
  const asked = buildDeck(overlay(goodFiles(), [once]), 'slides', edition, measure);
  const vote = known(asked.exercises, 'who-can-wait-longer');
  const places = asked.slides.filter(({ id }) => roundAt(vote, asked.slides, id));
  expect(places.length).toBeGreaterThan(1);
  const [first] = places;
  for (const slide of places) {
    expect(pollsOn(asked, slide)[0]).toEqual({
      exercise: vote.id,
      round: 'once',
      title: 'Which side?',
      options: ['A · Norland', 'B · Sudmark'],
      isVote: true,
    });
    expect(placeIn(vote, asked.slides, slide.id)).toBe(first?.id);
  }
  const alone = asked.slides.map((slide) => (slide === first ? slide : { ...slide, body: [] }));
  expect(placeIn(vote, alone, first?.id ?? '')).toBe(first?.id);
  expect(asked.remarks.filter(({ file }) => file.includes('exercises/'))).toEqual([]);
});
