import type { Host } from '#classroom/live/host.ts';
import { newRoom, newSecret } from '#classroom/live/topics.ts';
import { type ClassServer, findClassServer } from '#classroom/phones/class-served.ts';
import type { Poll } from '#classroom/phones/poll.ts';
import type { PhoneRoom } from '#classroom/sync/commands.ts';
import { newId } from '#classroom/sync/window-channel.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { linkBelowRoot } from '#frame/browser/links.ts';
import { phonesWords as words } from '#words/index.ts';
import { isPhonePress, type PhonePress } from '../controls.ts';
import { stepTitles } from '../pictures.ts';
import { hasChanged, rowsAt } from '../presenter-data.ts';
import {
  drawAddresses,
  drawClicker,
  drawCrowd,
  drawNoRoom,
  drawOffers,
  drawPolls,
  drawSwitches,
  drawTurn,
  foldHands,
  offerLastRoom,
  phonesInWords,
} from './draw.ts';
import { keepLastRoom, keptRoom, lastRoom, type Room } from './kept-room.ts';
import {
  ask as askChosen,
  close,
  nextTurn,
  pollChosen,
  pollsAt,
  showAnswers,
  showQuestion,
  type TeacherWindow,
  type Where,
} from './question.ts';

/** The part of the teacher’s window that opens a room for phones, asks them, shows what they answered, and ends it. */
export class Phones {
  readonly #window: TeacherWindow;
  #served: ClassServer | undefined;
  /** True while the site is being asked whether phones can answer here. */
  #asks = false;
  #host: Host | undefined;
  #home = '';
  #large = false;
  #follows = false;
  #locked = false;
  #where: Where | undefined;
  /** The clock when the teacher's own phone was last told of it, in seconds. */
  #toldAt = 0;
  #wasIn = false;

  constructor(window: TeacherWindow) {
    this.#window = window;
    const part = find('.phones');
    part?.addEventListener('click', ({ target, detail }) => {
      // The second press of a double click would close what the first one has opened.
      if (detail > 1) return;
      const { phones } =
        (target instanceof Element ? target.closest<HTMLElement>('[data-phones]') : null)?.dataset ?? {};
      if (isPhonePress(phones)) this.#actions[phones]();
    });
    part?.addEventListener('change', ({ target }) => this.#change(target));
    const start = () => void this.#start();
    start();
    // A window that was loaded without a network, or before the class was served.
    find('.presenter-help')?.addEventListener('toggle', start);
    addEventListener('online', start);
  }

  /** Tells whether the class sees the answers to this question: hands that are counted later are added in its sight. */
  hasShown({ exercise, round }: Pick<Poll, 'exercise' | 'round'>): boolean {
    const ask = this.#host?.ask;
    return ask?.phase === 'shown' && ask.exercise === exercise && ask.round === round;
  }

  /** Tells the phones where the class is. */
  stand(where: Where): void {
    const was = this.#where;
    this.#where = where;
    if (!this.#host) return;
    // The code was closed on the class's screen: it does not come back with the next phone.
    if (was?.over === 'phones-panel' && where.over !== was.over) this.#keep({ large: false });
    if (was !== undefined && where.opened !== undefined && was.opened !== where.opened)
      showQuestion(this.#host.ask, where.slide, this.#window);
    if (where.told !== undefined) this.#host.markRevealed(where.told);
    const moved = was?.slide !== where.slide || was.step !== where.step;
    if (moved) this.#follow();
    // A phone that wakes or is loaded anew hears the last that was told: it is never much older than this, in seconds.
    const isOld = Math.abs(where.elapsed - this.#toldAt) >= 20;
    if (moved || isOld || was.running !== where.running) this.#tellPosition();
    this.#draw();
  }

  /** Asks whether phones can answer here, until somebody has said so. */
  async #start(): Promise<void> {
    if (this.#served || this.#asks) return;
    this.#asks = true;
    this.#served = await findClassServer();
    this.#asks = false;
    drawOffers(this.#served);
    const before = keptRoom().get();
    if (this.#served && before) await this.#open(before, false);
    else offerLastRoom(this.#served && lastRoom()?.room);
  }

  async #open({ room, key, ...switched }: Room, isFresh: boolean): Promise<void> {
    const served = this.#served;
    if (!served) return;
    // At once: a second press while the code is on its way would open a second room.
    setVisible('.phones-start', false);
    offerLastRoom(undefined);
    keptRoom().set({ room, key, ...switched });
    this.#keep(switched);
    const { homes } = served;
    drawAddresses(homes);
    const [{ Host: HostOf }] = await retryUntilLoaded(
      () => Promise.all([import('#classroom/live/host.ts'), this.#leadTo(homes[0] ?? '', room, key)]),
      () => setVisible('.phones-start', true),
    );
    // While it did not come, another room was opened.
    if (this.#host || keptRoom().get()?.room !== room) return;
    setVisible('.phones-start', false);
    this.#host = new HostOf({
      broker: served.broker,
      room,
      key,
      window: newId(),
      pupils: served.pupils,
      isNew: isFresh,
      isLocked: switched.locked,
      onChange: () => this.#changed(),
      onPress: (type) => this.#window.send({ type }),
    });
    setVisible('.phones-room', true);
    foldHands(true);
    this.#draw();
  }

  /** Sets the address of this computer for phones, and draws the code of the teacher's own: once for an address, not at every answer. */
  async #leadTo(home: string, room: string, key: string): Promise<void> {
    const { qrDrawing } = await import('#frame/page/qr.ts');
    this.#home = home;
    drawClicker(qrDrawing(`${home}${linkBelowRoot('clicker/')}#${room}.${key}`));
  }

  readonly #actions: Record<PhonePress, () => void> = {
    let: () => {
      setText('.phones-said', '');
      const given = find<HTMLInputElement>('#phones-key')?.value;
      const key = this.#served?.needsKey && given ? given : newSecret();
      void this.#open({ room: newRoom(), key, large: true, follows: false, locked: false }, true);
    },
    again: () => {
      const { room, key, follows } = lastRoom() ?? {};
      if (room && key) void this.#open({ room, key, large: false, follows: follows ?? false, locked: false }, false);
    },
    invite: () => {
      this.#keep({ large: !this.#large });
      this.#draw();
    },
    turn: () => void this.#turn(),
    withdraw: () => this.#host?.withdraw(),
    'all-in': () => this.#host?.letAllIn(),
    out: () => this.#host?.sendAllOut(),
    end: () => void this.end(),
  };

  async #turn(): Promise<void> {
    const [host, slide] = [this.#host, this.#where?.slide];
    if (!host) return;
    const turn = nextTurn(host.ask, pollChosen(slide));
    setText('.phones-said', '');
    if (turn === 'close') await close(host, this.#window);
    else if (turn === 'show') await showAnswers(host, slide, this.#window);
    else {
      this.#keep({ large: false });
      await askChosen(host, slide, this.#window);
    }
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.id === 'phones-ask') this.#draw();
    if (target instanceof HTMLSelectElement && target.id === 'phones-home') {
      const { room, key } = keptRoom().get() ?? {};
      if (room && key) void this.#leadTo(target.value, room, key).then(() => this.#draw());
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (target.id === 'phones-lock') this.#host?.lock(target.checked);
    if (target.id === 'phones-follow') {
      this.#keep({ follows: target.checked });
      this.#follow();
    }
  }

  #keep({ large = this.#large, follows = this.#follows, locked = this.#locked }): void {
    [this.#large, this.#follows, this.#locked] = [large, follows, locked];
    const room = keptRoom().get();
    if (!room) return;
    keptRoom().set({ ...room, large, follows, locked });
    keepLastRoom({ ...room, follows });
  }

  /** Handles a change of the room. Once the connection is back, the teacher's own phone hears the place again. */
  #changed(): void {
    if (this.#host?.hasEnded) {
      this.#close();
      setText('.phones-said', words.ended);
    }
    const isIn = this.#host?.status === 'in';
    const isBack = isIn && !this.#wasIn;
    this.#wasIn = isIn;
    if (isBack) this.#tellPosition();
    if (isBack && this.#follows) this.#follow();
    this.#draw();
  }

  #tellPosition(): void {
    const where = this.#where;
    if (!where) return;
    const steps = stepTitles(where.slide).length;
    this.#toldAt = where.elapsed;
    const { slide, step, lesson, elapsed, running } = where;
    this.#host?.publishPosition({ slide, step, steps, ...(lesson !== undefined && { lesson }), elapsed, running });
  }

  /** A phone shows a section whole: it comes with the last step of its slide, and gives no answer before the class. */
  #follow(): void {
    const { slide, step } = this.#where ?? {};
    if (!this.#follows) this.#host?.publishStage(undefined);
    else if (slide !== undefined && step === stepTitles(slide).length) this.#host?.publishStage({ slide, step });
  }

  /** This window has no class any more. */
  #close(): void {
    this.#host = undefined;
    this.#large = false;
    keptRoom().forget();
    this.#window.send({ type: 'show-room', room: null });
    drawNoRoom();
  }

  /** Sends every phone home and deletes the room; nothing where there is none. */
  async end(): Promise<void> {
    const host = this.#host;
    if (!host) return;
    this.#close();
    const isEnded = await host.end();
    // Otherwise the room is there still, and offered once more.
    if (isEnded) keepLastRoom(undefined);
    else offerLastRoom(host.room);
    setText('.phones-said', isEnded ? words.ended : words.notEnded);
  }

  #draw(): void {
    const host = this.#host;
    if (!host) return;
    const { ask, devices, answered, status, room } = host;
    setVisible('.phones-trouble', status !== 'in' && status !== 'connecting');
    drawPolls(pollsAt(this.#where?.slide), ask);
    const chosen = pollChosen(this.#where?.slide);
    const turn = nextTurn(ask, chosen);
    const { slide = '', lesson } = this.#where ?? {};
    drawTurn(turn, ask !== undefined, rowsAt(slide, lesson)?.asks ?? true);
    setText('.phones-in', phonesInWords(host, chosen));
    drawCrowd(host, this.#served?.pupils);
    setText('.phones .phones-letters', room);
    const address = (this.#home + linkBelowRoot('join/')).replace(/^https?:\/\//, '');
    setText('.phones .phones-address', address);
    find('[data-phones="invite"]')?.setAttribute('aria-pressed', String(this.#large));
    setText('[data-phones="invite"]', this.#large ? words.hideInvite : words.invite);
    // The room itself knows, also one that another window has locked.
    const locked = host.door.state === 'locked';
    if (locked !== this.#locked) this.#keep({ locked });
    drawSwitches({ follows: this.#follows, locked });
    const shown: PhoneRoom = { room, home: this.#home, large: this.#large, phones: devices };
    if (ask?.phase === 'open') shown.answered = answered;
    const { opened } = this.#where ?? {};
    // A screen that is closing would answer, and pass for an open one.
    if (opened !== undefined && hasChanged('phones-stage', [shown, opened]))
      this.#window.send({ type: 'show-room', room: shown });
  }
}
