/** Files by their addresses: one that is wanted in several places is fetched once. */
const files = new Map<string, Promise<string>>();
/** Texts of the files that have come. */
const texts = new Map<string, string>();

/** The text of a file beside the page. One that cannot be had now is asked for again when somebody next wants it. */
export function fetchText(address: string): Promise<string> {
  const known = files.get(address);
  if (known) return known;
  const file = fetch(address).then((answer) =>
    answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText)),
  );
  file.then(
    (text) => texts.set(address, text),
    () => files.delete(address),
  );
  files.set(address, file);
  return file;
}

/** Forgets a file that was not what was asked for, as from a network that wants a login first: it is fetched again. */
export function forgetText(address: string): void {
  files.delete(address);
  texts.delete(address);
}

/** Fetches the text at once for paper, which does not wait; undefined where it cannot be had. */
export function fetchTextNow(address: string): string | undefined {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const asked = new XMLHttpRequest();
  asked.open('GET', address, false);
  try {
    asked.send();
  } catch {
    return undefined;
  }
  return asked.status < 300 ? asked.responseText : undefined;
}
