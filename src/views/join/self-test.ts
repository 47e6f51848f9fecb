import type { ClassServed } from '#classroom/phones/class-served.ts';
import { joinWords, selfTestWords as words } from '#words/index.ts';

/** How long a broker may take to answer, in milliseconds: a school's filter drops packets in silence. */
const patience = 10_000;

/** Says whether this phone reaches the broker. Any answer will do: who opens a socket there may vote through it. */
export async function testBroker(served: ClassServed | undefined): Promise<void> {
  const says = document.querySelector('.test-broker');
  if (!says) return;
  if (!served) {
    says.textContent = joinWords.none;
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
    setTimeout(() => end(false), patience);
  });
  says.textContent = reached ? words.works : words.blocked;
  says.toggleAttribute('data-works', reached);
}
