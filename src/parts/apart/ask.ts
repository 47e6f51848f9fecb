/** Files by their addresses: one that is wanted in several places is fetched once. */
const files = new Map<string, Promise<string>>();

/** The text of a file beside the page. One that cannot be had now is asked for again when somebody next wants it. */
export function ask(address: string): Promise<string> {
  const known = files.get(address);
  if (known) return known;
  const file = fetch(address).then((answer) =>
    answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText)),
  );
  file.catch(() => files.delete(address));
  files.set(address, file);
  return file;
}

/** The same for paper, which does not wait: nothing where it cannot be had. */
export function askNow(address: string): string | undefined {
  const asked = new XMLHttpRequest();
  asked.open('GET', address, false);
  try {
    asked.send();
  } catch {
    return undefined;
  }
  return asked.status < 300 ? asked.responseText : undefined;
}
