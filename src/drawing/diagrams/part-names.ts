/** Letters, digits, hyphens and underscores of any script: what a key of a meaning file and an address may hold. */
export const PART_NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;

/** An author's id as the name of its part: as it stands where it can be one, else with hyphens for what cannot. */
export function partName(id: string): string {
  const name = id
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (name === '') return `sign-${[...id].map((sign) => sign.codePointAt(0)?.toString(36)).join('-')}`;
  // what every object inherits would be taken for a part that is told
  return name in {} ? `part-${name}` : name;
}

/** Gives each name once: a second part of the same name is `<name>-2`. */
export function onceEach(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let nth = 2; given.has(unique); nth++) unique = `${name}-${nth}`;
    given.add(unique);
    return unique;
  };
}
