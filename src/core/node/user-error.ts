/** Something that the user of a command can mend. The message is a sentence that says how. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
