/**
 * What a case is held to of `file:line  what is wrong. What is known. How to mend it.`: where it is, what its first
 * sentence names in quotation marks, tags or numbers, and the longest word of that. A better sentence is no failure.
 */
export const gist = (message: string): string => message.split('\n').map(gistOfLine).join('\n');

function gistOfLine(line: string): string {
  const [, place = '', says = ''] = /^(.*?:\d+) {2}(.*)$/.exec(line) ?? [];
  const names: string[] = [];
  const words = says.replaceAll(/"[^"]*"|<[^>]*>|\d[\d.,]*\d|\d/g, (name) => `§${names.push(name)}`);
  const [first = ''] = words.split(/[.:?!](?= |$)/);
  const named = [...first.matchAll(/§(\d+)/g)].map(([, index]) => names[Number(index) - 1]);
  const longest = (first.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one), '');
  return [place, ...named, longest].filter(Boolean).join('  ');
}
