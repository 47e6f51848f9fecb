// A phone in the class. Its name is 128 random bits that end with the tab.

import type { Pupil } from '#classroom/live/pupil.ts';
import { asRoom, isDevice, isRoom, newSecret, voteOf } from '#classroom/live/topics.ts';
import { type ClassServer, findClassServer } from '#classroom/phones/class-served.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { isListOf, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { selfTestWords, joinWords as words } from '#words/index.ts';
import { drawRoom, forgetRows } from './draw-room.ts';

const storedDevice = storedValue('device', (found): found is string => isText(found) && isDevice(found), 'window');
const storedRoom = storedValue('room', (found): found is string => isText(found) && isRoom(found), 'window');
/** Answer that was chosen last: a page that is loaded again shows it still. */
const storedAnswer = storedValue(
  'answer',
  isShape<{ vote: string; values: number[] }>({ vote: isText, values: isListOf(isNumber) }),
  'window',
);
const deviceName = (): string => {
  const name = storedDevice.get() ?? newSecret();
  storedDevice.set(name);
  return name;
};

let pupil: Pupil | undefined;
/** The room that this phone is in, or on its way to. */
let destination: { room: string } | undefined;

async function joinRoom(room: string, { broker }: ClassServer): Promise<void> {
  const way = { room };
  destination = way;
  // At once: a second press while the code is on its way would come in twice under one name, and each would put the other out.
  setVisible('.join-form', false);
  const before = pupil;
  pupil = undefined;
  await before?.leave();
  // Loaded only here: the code that speaks with a broker is larger than the rest of the page. While it does not come, another
  // press may ask for it.
  const { Pupil: PupilOf } = await retryUntilLoaded(
    () => import('#classroom/live/pupil.ts'),
    () => {
      if (destination === way) setVisible('.join-form', true);
    },
  );
  // Another code was scanned meanwhile.
  if (destination !== way) return;
  setVisible('.join-form', false);
  setVisible('.join-home', false);
  storedRoom.set(room);
  setVisible('.join-room', true);
  let was = '';
  const own = new PupilOf({
    broker,
    room,
    device: deviceName(),
    answered: storedAnswer.get(),
    onChange: () => {
      if (pupil !== own) return;
      drawRoom(own);
      if (own.answer) storedAnswer.set({ vote: own.answer.vote, values: [...own.answer.values] });
      const { ask } = own.shown;
      const asked = ask ? voteOf(ask) : '';
      // A new question is read out from its words, be it the next one of the same exercise.
      if (asked !== was && ask) focusQuestion();
      was = asked;
      if (own.isOut) storedRoom.forget();
      // The next class has other letters.
      setVisible('.join-form', own.isOut);
      setVisible('.join-leave', !own.isOut);
      setVisible('.join-home', own.isOut);
      if (own.status === 'unknown') void leaveRoom().then(() => setText('#join-wrong', words.status.unknown));
    },
  });
  pupil = own;
  drawRoom(own);
  find('#join-ask')?.focus();
}

/** Reads a question out, and brings it to whoever has scrolled on in the article; a heading that has the focus moves nothing. */
function focusQuestion(): void {
  const heading = find('#join-ask');
  heading?.focus();
  heading?.scrollIntoView();
}

async function leaveRoom(): Promise<void> {
  const left = pupil;
  pupil = undefined;
  destination = undefined;
  // At once: another code may be scanned while the last word is on its way.
  storedRoom.forget();
  storedDevice.forget();
  storedAnswer.forget();
  forgetRows();
  setVisible('.join-room', false);
  setVisible('.join-form', true);
  setVisible('.join-home', true);
  find('#join-letters')?.focus();
  await left?.leave();
}

/** Milliseconds that a broker may take to answer: a school's filter drops packets in silence. */
const BROKER_TIMEOUT_MS = 10_000;

/** Says whether this phone reaches the broker. Any answer will do: who opens a socket there may vote through it. */
async function testBroker(served: ClassServer | undefined): Promise<void> {
  const says = document.querySelector('.test-broker');
  if (!says) return;
  if (!served) {
    says.textContent = words.none;
    return;
  }
  const reached = await new Promise<boolean>((done) => {
    const socket = new WebSocket(served.broker, 'mqtt');
    const end = (opened: boolean) => {
      socket.close();
      done(opened);
    };
    socket.addEventListener('open', () => end(true));
    socket.addEventListener('error', () => end(false));
    setTimeout(() => end(false), BROKER_TIMEOUT_MS);
  });
  says.textContent = reached ? selfTestWords.works : selfTestWords.blocked;
  says.toggleAttribute('data-works', reached);
}

/** Shows what stands below once it is known what the page shows first. */
const showRest = () => find('.join')?.removeAttribute('data-asks');

async function start(): Promise<void> {
  const served = await findClassServer();
  const query = new URLSearchParams(location.search);
  if (query.has('test')) {
    setVisible('.self-test', true);
    setVisible('.test-plain', location.protocol === 'http:');
    showRest();
    await testBroker(served);
    return;
  }
  // Said into a region that stood there before: what is only shown is read out by nobody.
  if (!served) setText('.join-none', words.none);
  setVisible('.join-form', served !== undefined);
  showRest();
  if (!served) return;
  find('.join-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const room = asRoom(find<HTMLInputElement>('#join-letters')?.value ?? '');
    setText('#join-wrong', isRoom(room) ? '' : words.wrongLetters);
    if (isRoom(room)) void joinRoom(room, served);
  });
  // The same words twice would be read out once.
  find('#join-letters')?.addEventListener('input', () => setText('#join-wrong', ''));
  find('.join-leave')?.addEventListener('click', () => void leaveRoom());
  const named = () => {
    const letters = asRoom(location.hash);
    return isRoom(letters) ? letters : undefined;
  };
  // The code of the next class, scanned into the same tab.
  addEventListener('hashchange', () => {
    const next = named();
    if (next && next !== destination?.room) void joinRoom(next, served);
  });
  const room = named() ?? storedRoom.get();
  if (room) await joinRoom(room, served);
}

void start();
