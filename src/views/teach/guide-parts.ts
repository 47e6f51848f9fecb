import type { Deck } from '#deck/deck.ts';
import { quizFilesOf } from '#exports/quiz/quiz.ts';
import { publicLink } from '#frame/browser/links.ts';
import { exportWords, quizWords, teachWords as words } from '#words/index.ts';

/** The parts of the guide that this deck has, by the ids of their headings' sections, which once stood on the page before it. */
export function guideParts(deck: Deck): { id: string; name: string; onFile: boolean }[] {
  const { teach, terms } = deck;
  const guide = teach.guide !== undefined;
  const atSlides = publicLink('') !== undefined;
  /** Parts that a file to take along does not have. */
  const onSite = ['quiz', 'exports', ...(atSlides ? [] : ['slide-links'])];
  const parts = [
    { id: 'questions', name: words.questions, there: teach.questions.length > 0 },
    { id: 'controversies', name: words.controversies, there: teach.controversies.length > 0 },
    { id: 'remarks', name: words.remarks, there: guide },
    { id: 'skills', name: words.skills, there: guide },
    { id: 'adapt', name: words.adapt, there: guide },
    { id: 'vocabulary', name: words.vocabulary, there: terms.size > 0 },
    { id: 'slide-links', name: atSlides ? words.slideLinks : words.slidePictures, there: true },
    { id: 'paper', name: words.paper, there: true },
    { id: 'quiz', name: quizWords.title, there: quizFilesOf(deck).length > 0 },
    { id: 'exports', name: exportWords.title, there: true },
    { id: 'phones', name: words.phones, there: true },
  ];
  return parts.filter(({ there }) => there).map(({ id, name }) => ({ id, name, onFile: !onSite.includes(id) }));
}
