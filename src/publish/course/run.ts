// Runs in the page with which a learning platform opens a course: it hands on to the platform what the deck inside it keeps of
// a pupil, and gives it back the next time. Without a platform the deck is shown all the same.

/** The eight calls of SCORM 1.2; all of them take and give text. */
interface Api {
  LMSInitialize(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
}

/** Characters that a platform keeps of what a course wants to remember. */
const room = 4096;

/** What is kept of a pupil: where they are, and what they have answered. The rest is of a device, or of a class. */
const kept = /^(place|place-title|exercise\/.+|model\/.+|predict\/.+)$/;

/** A platform puts its calls on a window around this one, or on that which opened it. */
function findApi(from: Window): Api | undefined {
  const seen = new Set<Window>();
  for (const start of [from, from.opener as Window | null]) {
    for (let at = start; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      try {
        const { API } = at as Window & { API?: Api };
        if (API) return API;
      } catch {
        // A window of another origin is none of the platform's.
      }
    }
  }
  return undefined;
}

const { deck = '', last = '' } = document.body.dataset;
const prefix = `${deck}/`;
const frame = document.querySelector('iframe');
const api = findApi(window);
const began = Date.now();

const own = () =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix) && kept.test(name.slice(prefix.length)))
    .map((name) => name.slice(prefix.length));

/** The names of what was changed, the latest last: what has no room is what was touched longest ago. */
let touched: string[] = [];

/** All that has room, as the platform keeps it. */
function packed(): string {
  const names = [...new Set([...own(), ...touched].toReversed())];
  const held: [string, string][] = [];
  for (const name of names) {
    const value = localStorage.getItem(prefix + name);
    if (value === null) continue;
    if (JSON.stringify([...held, [name, value]]).length <= room) held.push([name, value]);
  }
  return JSON.stringify(held.toReversed());
}

/** What the platform kept; nothing where that is of another make. */
function unpacked(text: string): [string, string][] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found)
      ? found.filter(
          (one): one is [string, string] =>
            Array.isArray(one) && one.length === 2 && one.every((each) => typeof each === 'string'),
        )
      : [];
  } catch {
    return [];
  }
}

/** Where the pupil is, as the deck knows it. */
function placeNow(): string {
  const told: unknown = JSON.parse(localStorage.getItem(`${prefix}place`) ?? '""');
  return typeof told === 'string' ? told : '';
}

/** Who has come to the last section has been through it; and stays so. */
let isThrough = false;

function save(): void {
  if (!api) return;
  const place = placeNow();
  isThrough ||= place === last;
  api.LMSSetValue('cmi.core.lesson_location', place);
  api.LMSSetValue('cmi.suspend_data', packed());
  api.LMSSetValue('cmi.core.lesson_status', isThrough ? 'completed' : 'incomplete');
  api.LMSCommit('');
}

/** `0000:12:30`, as the platform adds up the time. */
function timeSince(start: number): string {
  const seconds = Math.round((Date.now() - start) / 1000);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

let isOver = false;
function finish(): void {
  if (!api || isOver) return;
  isOver = true;
  save();
  api.LMSSetValue('cmi.core.session_time', timeSince(began));
  api.LMSSetValue('cmi.core.exit', 'suspend');
  api.LMSFinish('');
}

if (api) {
  api.LMSInitialize('');
  // Somebody else may have sat at this computer before.
  for (const name of own()) localStorage.removeItem(prefix + name);
  for (const [name, value] of unpacked(api.LMSGetValue('cmi.suspend_data')))
    if (kept.test(name)) localStorage.setItem(prefix + name, value);
  touched = own();
  isThrough = ['completed', 'passed'].includes(api.LMSGetValue('cmi.core.lesson_status'));
  save();
  // The deck is another document: each thing that it keeps is told here.
  addEventListener('storage', ({ key }) => {
    if (!key?.startsWith(prefix)) return;
    const name = key.slice(prefix.length);
    if (!kept.test(name)) return;
    touched = [...touched.filter((one) => one !== name), name];
    save();
  });
  addEventListener('pagehide', finish);
  addEventListener('beforeunload', finish);
}
if (frame) frame.src = `deck.html?view=read${placeNow() ? `#${placeNow()}` : ''}`;
