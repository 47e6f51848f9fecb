import { expect, test } from '@playwright/test';
import { ownLessonFile, readOwnLesson } from '#classroom/session/own-file.ts';
import type { Stop } from '#deck/lesson.ts';

const stop = (id: string): Stop => ({ id, title: id, minutes: 2, lessons: [45] });
const data = { deck: 'call', stops: [stop('a'), stop('b')], lengths: [45] };
const own = {
  minutes: 50,
  slides: [
    { id: 'b', minutes: 2.5 },
    { id: 'a', minutes: 4 },
  ],
};

test('a lesson of one’s own comes back from its file as it was', () => {
  expect(readOwnLesson(ownLessonFile('call', 45, own), data)).toEqual({ lesson: 45, own });
});

test('a file that is no such lesson is refused, with what is wrong in it', () => {
  const file = (changed: object) => JSON.stringify({ deck: 'call', lesson: 45, ...own, ...changed });
  const slides = (...all: unknown[]) => file({ slides: all });
  for (const [text, says] of [
    ['{', 'not a JSON file'],
    ['[]', 'needs deck, lesson, minutes, and slides'],
    [slides({ id: 'a', minutes: '4' }), 'needs deck'],
    [file({ deck: 'tea' }), 'another story, “tea”'],
    [file({ lesson: 50 }), 'Lessons: 45'],
    [slides(), 'no slides'],
    [slides({ id: 'z', minutes: 4 }), 'no slide “z”'],
    [slides({ id: 'a', minutes: 4 }, { id: 'a', minutes: 4 }), '“a” twice'],
    [slides({ id: 'a', minutes: 0 }), 'minutes of “a”'],
    [file({ minutes: 900 }), '900 minutes'],
  ] as const)
    expect(readOwnLesson(text, data), text).toEqual({ wrong: expect.stringContaining(says) });
});
