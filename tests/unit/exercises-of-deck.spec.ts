import { expect, test } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { tasksOf, ticketQuestions } from '#deck/lesson.ts';
import { ownDeck } from './own-deck.ts';

/** What a pupil could guess without knowing anything: this deck's own exercises, plans and sheets. */

const mostOfTen = 1 / 3;
/** The longest option has at most this much more letters than the shortest. */
const ratio = 1.5;

test('the length of an option does not give it away', () => {
  const questions = [...ownDeck().questions.values()];
  expect(questions.length).toBeGreaterThan(5);
  for (const { id, options } of questions) {
    const lengths = options.map(({ text }) => text.length);
    expect.soft(Math.max(...lengths) / Math.min(...lengths), id).toBeLessThanOrEqual(ratio);
  }
  const longest = questions.filter(({ options, answer }) => {
    const right = options.find(({ id }) => id === answer)?.text.length ?? 0;
    return options.every(({ id, text }) => id === answer || text.length < right);
  });
  expect(longest.length, longest.map(({ id }) => id).join()).toBeLessThanOrEqual(questions.length * mostOfTen);
});

test('the letter of an option does not give it away', () => {
  const answers = [...ownDeck().questions.values()].map(({ answer }) => answer);
  for (const letter of new Set(answers))
    expect(answers.filter((answer) => answer === letter).length).toBeLessThanOrEqual(answers.length / 2);
});

test('no slide answers the exercise that it opens', () => {
  for (const { id: slide, title, body, onFace } of ownDeck().slides) {
    const figures = blocksNamed(body, 'Figure').map(({ props }) => ownDeck().figures.get(props.id ?? ''));
    const shown = JSON.stringify([title, figures.map((figure) => figure?.textAlternative)]);
    for (const { props } of blocksNamed(body, 'Exercise')) {
      const exercise = ownDeck().exercises.get(props.id ?? '');
      if (exercise?.kind === 'match')
        for (const { id } of exercise.questions) expect.soft(onFace, `${slide}: ${id}`).not.toContain(id);
      if (exercise?.kind === 'pairs')
        for (const { id, options } of exercise.questions.filter(({ id }) => id.endsWith('-which')))
          for (const { text } of options) expect.soft(shown, `${slide}: ${id}`).not.toContain(text);
      // How many forecasts held is no headline above the exercise that asks it.
      if (exercise?.kind === 'forecast')
        expect.soft(title.toLowerCase(), slide).not.toMatch(/\b(held|missed|came true|failed)\b/);
    }
  }
});

test('a lesson asks its first question again, and has the ticket of the sheets', () => {
  for (const { minutes, rows, handsOut } of ownDeck().teach.plans) {
    const votes = rows.filter(({ form, exercise }) => form === 'vote' && exercise);
    expect(
      votes.map(({ exercise }) => exercise),
      `${minutes}`,
    ).toEqual([votes[0]?.exercise, votes[0]?.exercise]);
    expect(rows[0], `${minutes}`).toBe(votes[0]);
    expect(
      rows.map(({ task }) => task),
      `${minutes}`,
    ).toContain('ticket');
    expect(handsOut.tickets, `${minutes}`).toBe(2);
  }
  const vote = ownDeck().exercises.get(ownDeck().teach.oneSheet?.vote ?? '');
  expect(vote?.id).toBe(ownDeck().teach.plans[0]?.rows[0]?.exercise);
  const asked = vote?.kind === 'vote' ? vote.ask : '?';
  for (const question of [
    ownDeck().worksheet?.exit.questions[0]?.ask,
    ownDeck().teach.controversies.find(({ id }) => id === vote?.id)?.question,
    ownDeck().teach.substitute?.steps[0]?.does,
  ])
    expect(question?.toLowerCase()).toContain(asked.toLowerCase().replace(/\?$/, ''));
});

test('the ticket asks of an account only where the lesson has shown both', () => {
  const { worksheet, teach } = ownDeck();
  if (!worksheet) throw new Error('the deck has no worksheet');
  const asked = teach.plans.map((plan) => [plan.minutes, ticketQuestions(worksheet, plan).length]);
  expect(asked).toEqual([
    [20, 1],
    [45, 2],
    [90, 2],
  ]);
  const onScreen = tasksOf(ownDeck()).filter(({ isFirst }) => isFirst);
  expect(onScreen.map(({ lesson, lines }) => [lesson, lines.length])).toEqual(asked);
});

test('a plan leaves a sixth of its lesson free and has few slides', () => {
  for (const { minutes, rows } of ownDeck().teach.plans) {
    const planned = rows.reduce((sum, row) => sum + row.minutes, 0);
    expect(planned, `${minutes}`).toBeLessThanOrEqual((minutes * 37) / 45);
    expect(planned, `${minutes}`).toBeGreaterThanOrEqual(minutes * 0.75);
    expect(new Set(rows.map(({ slide }) => slide)).size, `${minutes}`).toBeLessThanOrEqual(Math.ceil(minutes / 3.5));
  }
});

test('the rows of an exercise of two accounts are in the words of its picture', () => {
  const bare = (words: string) => words.replaceAll(/[:,]/g, '');
  const asked = ownDeck().slides.flatMap(({ body }) => {
    const told = blocksNamed(body, 'Figure').flatMap(
      ({ props }) => ownDeck().figures.get(props.id ?? '')?.textAlternative.groups ?? [],
    );
    const drawn = told.flatMap(({ items }) => items.map(({ says }) => bare(says)));
    return blocksNamed(body, 'Exercise').flatMap(({ props }) => {
      const exercise = ownDeck().exercises.get(props.id ?? '');
      return exercise?.kind === 'grid' ? exercise.questions.map(({ ask }) => ({ ask: bare(ask), drawn })) : [];
    });
  });
  expect(asked.length).toBeGreaterThan(4);
  for (const { ask, drawn } of asked) expect.soft(drawn).toContain(ask);
});

test('what is set for home has a key', () => {
  const { plans } = ownDeck().teach;
  expect(plans.length).toBeGreaterThan(0);
  for (const { minutes, homework, homeworkKey } of plans)
    expect.soft(homeworkKey !== undefined, `${minutes}`).toBe(homework !== undefined);
});
