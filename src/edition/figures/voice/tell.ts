import type { Cited } from '#core/schema/cited.ts';
import type { Telling, TextForm } from '#drawing/figures/kind.ts';
import type { Voice } from './schema.ts';

/** An argument in words: under the name and post of the person whose it is, with the further points at its end. */
export function tellVoice({ expert, points }: Voice, argument: readonly Cited[], { personOf }: Telling): TextForm {
  const { name, label } = personOf(expert);
  const items = [...argument, ...points].map(({ says, claims }) => ({ says, claims }));
  return { groups: [{ title: `${name}, ${label}`, items }] };
}
