/** The page that a phone opens. */
export const joinWords = {
  title: 'Join the class',
  letters: 'The six letters on the class’s screen',
  join: 'Join',
  noScript: 'Answering needs JavaScript. Without it, raise your hand: it counts the same.',
  none: 'No class is open at this address. Your teacher has to start one first.',
  wrongLetters: 'A class code has six letters, such as BCDFGH. Check the class’s screen.',
  status: {
    connecting: 'Connecting…',
    in: 'You are in.',
    away: 'Not connected. Your answer is saved, and will be sent when you are back online.',
    crowd: 'Waiting for your teacher to let you in. Keep this page open, or raise your hand: it counts the same.',
    full: 'This class is full. Raise your hand instead: it counts the same.',
    unknown: 'No class has this code. Check the class’s screen.',
    locked: 'This class is locked. Raise your hand instead: it counts the same.',
  },
  out: 'The class has ended. This phone has deleted its data.',
  wait: 'Wait for a question.',
  open: 'Choose one. You can change it until the question is closed.',
  openLine: 'Draw your line and send it. You can change it until the question is closed.',
  openRows: 'Tick one or more boxes in each row, then send. You can change them until the question is closed.',
  whichLever: 'Which lever do you pull?',
  pulled: (lever: string) => `You pulled: ${lever}. What would follow`,
  sendRows: 'Send my rows',
  emptyRows: (rows: number) => (rows === 1 ? '1 row is empty.' : `${rows} rows are empty.`),
  sendChange: 'Send the change',
  sent: 'Answer sent.',
  kept: 'Your answer is saved and will be sent.',
  late: 'Your answer came too late to count.',
  own: 'your answer',
  closed: 'The question is closed.',
  closedForNow: 'Counted. You will be asked again. Both results come on the class’s screen then.',
  shown: 'The class’s answers are shown.',
  leave: 'Leave',
  following: 'The class has finished:',
  readArticle: 'Read the article',
  privacy: [
    'Your phone sends the number of the option that you choose, the numbers of the line that you draw or the boxes that you tick, and that it is connected. Nothing else: no name, no free text.',
    'The computer that runs the class counts the phones at each address, and deletes the count when the class ends.',
    'Answers go to the computer that runs the class, which saves nothing on disk. If the school has a server for its classes, they go to that server instead.',
    'Each answer is deleted once its results are shown, and the rest when the class ends. If the teacher doesn’t end the class, everything is deleted two hours later.',
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
    'The page opens, but answers are blocked by a firewall or the school’s filter. Try a hotspot on the laptop or a phone, or a cable for the laptop.',
  plain:
    'This connection is not encrypted, which is enough for letters and numbers. Copying, and keeping the screen on, do not work here.',
};

/** In the teacher's window. */
export const phonesWords = {
  title: 'Phones',
  let: 'Let phones answer',
  key: 'Key of the broker, from whoever runs it',
  none: 'To let phones answer, run npm run class on the teacher’s computer. A show of hands works everywhere.',
  unreachable:
    'Can’t reach the phones. Ask for a show of hands; the question stays open. If it doesn’t come back, run npm run class again and open this window on that computer.',
  otherAddress: 'Another address of this computer',
  invite: 'Show the code to the class',
  hideInvite: 'Hide the code',
  question: 'Question',
  /** On the one button, by what it does next. */
  turns: { ask: 'Ask', close: 'Close', show: 'Show', again: 'Ask again' },
  /** What was answered to a question that is asked twice. */
  keptForSecond: 'Counted. It is shown with the second vote.',
  showLater: 'Not connected. Show the answers when the connection is back.',
  more: 'More',
  withdraw: 'Withdraw the question',
  follow: 'Phones show each slide after its last step',
  lock: 'Lock the class',
  out: 'Remove everyone',
  end: 'Stop phone answers',
  ended: 'Stopped. Everything about this class has been deleted.',
  notEnded:
    'Not connected, so phones are still in. Try again when the connection is back; otherwise the class is deleted two hours after you leave.',
  /** `28 of 31 have answered.` */
  count: (answered: number, phones: number) => `${answered} of ${phones} have answered.`,
  /** Of the question that is chosen, while another one is the last that was asked. */
  notAsked: 'Not asked yet.',
  /** Phones of one address, of which some wait. */
  crowd: (phones: number, waiting: number) =>
    `${phones} phones share one address: the school’s, or one person’s.${waiting > 0 ? ` ${waiting} waiting.` : ''}`,
  letAllIn: 'Let them all in',
  tooMany: (phones: number, most: number) =>
    `${phones} phones have joined. Only the first ${most} answers to a question count.`,
  phones: (phones: number) => (phones === 1 ? '1 phone is in.' : `${phones} phones are in.`),
  clicker: 'Use your phone as a clicker',
  clickerHow: 'Scan this with your own phone only: whoever has it controls the slides. Keep it off the projector.',
  privacy:
    'Phones send the number of an option, of a line or of boxes, and that they are connected. No names, no words. Answers are deleted once shown, the rest when you stop.',
};

/** The offer to resume the room of a window that was closed. */
export const goOnWithRoom = (room: string): string => `Resume ${room}`;

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
  noKey: 'Scan the code in the presenter’s window first: “Use your phone as a clicker”.',
  noScript: 'A clicker needs JavaScript.',
  status: {
    connecting: 'Connecting…',
    in: 'Connected.',
    away: 'Not connected; trying again.',
    crowd: 'Too many phones with your address have joined.',
    full: 'This class is full.',
    unknown: 'That code belongs to another class. Scan the one on the screen.',
    locked: 'This class is locked.',
  },
  waits: 'Sending…',
  noDesk: 'Connected. Waiting for the presenter’s window.',
  ended: 'This class has ended. Scan the code of the next one.',
};
