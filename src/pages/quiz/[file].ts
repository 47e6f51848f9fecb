import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck } from '#deck/deck.ts';
import { qtiPackage } from '#exports/quiz/qti.ts';
import { giftOf, glossaryOf, type QuizFile, quizFilesOf, quizOf } from '#exports/quiz/quiz.ts';
import { loadDeck } from '#site/load-deck.ts';

/** The files for other programs, by name. */
const files: Record<QuizFile, { type: string; write(deck: Deck): string | Uint8Array }> = {
  'exercises-gift.txt': {
    type: 'text/plain; charset=utf-8',
    write: (deck) => giftOf(deck.settings.title, quizOf(deck)),
  },
  'exercises-qti.zip': { type: 'application/zip', write: (deck) => qtiPackage(deck.settings, quizOf(deck)) },
  'glossary.tsv': { type: 'text/tab-separated-values; charset=utf-8', write: glossaryOf },
};

/** A deck without exercises or terms has no empty files of them. */
export const getStaticPaths: GetStaticPaths = async () =>
  quizFilesOf(await loadDeck()).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const { type, write } = files[params.file as QuizFile];
  const body = write(await loadDeck());
  return new Response(body as BodyInit, { headers: { 'Content-Type': type } });
};
