/** The page that a phone opens. */
export const joinWords = {
  title: 'Join the class',
  letters: 'The six letters on the class’s screen',
  join: 'Join',
  noScript: 'Answering needs JavaScript. Without it, put your hand up: it counts the same.',
  none: 'No class is open at this address. It works when a teacher’s computer serves this page to the room.',
  wrongLetters: 'A class is named by six letters, such as BCDFGH. Look at the class’s screen once more.',
  status: {
    connecting: 'Connecting…',
    in: 'You are in.',
    away: 'Not connected. Your answer is kept, and sent when the connection is back.',
    crowd: 'Several phones with your address are in already. Put your hand up instead: it counts the same.',
    full: 'This class is full. Put your hand up instead: it counts the same.',
    unknown: 'No class has these letters. Look at the class’s screen once more.',
    locked: 'Nobody else can come in now. Put your hand up instead: it counts the same.',
  },
  out: 'The class has ended. This page has forgotten it.',
  wait: 'Wait for a question.',
  open: 'Choose one. You can change it until the question is closed.',
  openLine: 'Draw your line and send it. You can change it until the question is closed.',
  openRows: 'In each row press one box or more, then send. You can change it until the question is closed.',
  whichLever: 'Which lever do you pull?',
  pulled: (lever: string) => `You pulled: ${lever}. What would follow`,
  sendRows: 'Send my rows',
  sendChange: 'Send the change',
  sent: 'Your answer has arrived.',
  kept: 'Your answer is kept and will be sent.',
  late: 'Your answer came too late to be counted.',
  own: 'your answer',
  closed: 'The question is closed.',
  shown: 'The class’s answers are shown.',
  leave: 'Leave the class',
  following: 'The class has finished:',
  readArticle: 'Read the article',
  privacy: [
    'Your phone sends the number of the option that you choose, the numbers of the line that you draw or of the boxes that you press, and that it is there. Nothing else: no name, no free text.',
    'The computer that runs the class counts the phones of each address, and forgets that when the class ends.',
    'It goes to the computer that runs the class, which writes nothing to a disk. Where a school has a server for its classes, it goes to that server instead.',
    'Each answer is deleted when its question has been shown, and the rest when the class ends. Where a teacher leaves without ending it, the computer that runs the class deletes all of it two hours later.',
  ],
  privacyTitle: 'What is sent',
};

/** Whether a phone can answer in this room, tried before the lesson. */
export const selfTestWords = {
  title: 'Can phones answer in this room?',
  page: 'This phone opened the page.',
  trying: 'Trying to reach the computer that runs the class…',
  works: 'It works: this phone can answer.',
  blocked:
    'The page came through and answers do not. A firewall or the school’s filter stops them. Try a hotspot of the laptop or of a phone, or a cable for the laptop.',
  plain:
    'This room has no encrypted connection, which is enough for letters and numbers. Copying, and keeping the screen awake, do not work here.',
};

/** In the teacher's window. */
export const phonesWords = {
  /** On the tab: how many are in, or of a question how many have answered. */
  tab: (name: string, phones: number, answered: number | undefined) =>
    answered === undefined ? `${name} (${phones})` : `${name} (${answered} of ${phones})`,
  let: 'Let phones answer',
  key: 'Key of the broker, from whoever keeps it',
  none: 'Phones can answer when this site is served to the room: npm run class on the teacher’s computer. A show of hands works everywhere.',
  unreachable:
    'Phones cannot be reached from here. Ask for hands; the question stays. If this goes on, start npm run class again, and open this window on that computer.',
  letters: 'Letters of this class',
  address: 'Phones open',
  otherAddress: 'Another address of this computer',
  invite: 'Show the code to the class',
  hideInvite: 'Hide the code',
  ask: 'Ask',
  open: 'Open the question',
  close: 'Close it',
  show: 'Show the answers',
  showLater: 'There is no connection just now. Show the answers once it is back.',
  withdraw: 'Take it off the phones',
  follow: 'Phones follow the slides, each after its last step',
  lock: 'Nobody else comes in',
  out: 'Send all out',
  end: 'End phones',
  ended: 'Ended. Everything about this class has been deleted.',
  notEnded:
    'Phones could not be told, as there is no connection. Go on with the class once it is back, and end it then; two hours after you have gone it is deleted.',
  /** `28 of 31 have answered.` */
  count: (answered: number, phones: number) => `${answered} of ${phones} have answered.`,
  /** `4 phones from one device; 3 of them may answer.` */
  crowd: (phones: number, seats: number) =>
    phones > seats
      ? `${phones} phones from one device; ${seats} of them may answer. Where all phones of a school share one address, start the class with npm run class -- --per-address 60.`
      : `${phones} phones from one device, or from phones that share its address.`,
  tooMany: (phones: number, most: number) =>
    `${phones} phones are in. Only the first ${most} answers to a question count.`,
  phones: (phones: number) => (phones === 1 ? '1 phone is in.' : `${phones} phones are in.`),
  clicker: 'Your own phone as a clicker',
  clickerHow: 'Scan this with your own phone only: whoever has it can lead the class. Keep it off the projector.',
  privacy:
    'Phones send the number of an option, or those of a line or of boxes, and that they are there. No names, no words; answers are deleted once shown, the rest when you end.',
};

/** The offer to take up the room of a window that was closed. */
export const goOnWithRoom = (room: string): string => `Go on with ${room}`;

/** On the class's screen. */
export const phonesOnStageWords = {
  title: 'Answer with your phone',
  or: 'or open',
  and: 'and type',
  code: 'QR code that opens the page for answers',
  /** `28 of 31` beside the letters. */
  badge: (room: string, answered: number | undefined, phones: number) =>
    answered === undefined ? `${room} · ${phones} in` : `${room} · ${answered} of ${phones}`,
  total: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
};

/** The teacher's own phone. */
export const clickerWords = {
  title: 'Clicker',
  notes: 'Notes for the teacher',
  noKey: 'This page needs the code from the teacher’s window: “Your own phone as a clicker”.',
  noScript: 'A clicker needs JavaScript.',
  status: {
    connecting: 'Connecting…',
    in: 'Connected.',
    away: 'Not connected; trying again.',
    crowd: 'Several phones with your address are in already.',
    full: 'This class is full.',
    unknown: 'The code is of another class. Scan the present one.',
    locked: 'This class is locked.',
  },
  waits: 'Your press is still on its way.',
  noDesk: 'Connected. The teacher’s window is not here yet.',
  ended: 'This class has ended. Scan the code of the next one.',
};
