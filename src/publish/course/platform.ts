/** The calls of SCORM 1.2 that a course needs; all of them take and give text. */
export interface Platform {
  LMSInitialize(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
}

/** A platform puts its calls on a window around this one, or on that which opened it. */
export function findPlatform(from: Window): Platform | undefined {
  const seen = new Set<Window>();
  for (const start of [from, from.opener as Window | null]) {
    for (let at = start; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      try {
        const { API } = at as Window & { API?: Platform };
        if (API) return API;
      } catch {
        // A window of another origin is none of the platform's.
      }
    }
  }
  return undefined;
}

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

/** `0000:12:30`, as the platform adds up the time. */
export function timeSince(start: number): string {
  const seconds = Math.round((Date.now() - start) / 1000);
  return `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** `09:12:30`, the hour at which something was answered. */
export const hourOf = (now: Date): string => [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
