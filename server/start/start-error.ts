/** A fault that a person who starts Amity can put right: printed as its one sentence, never with a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
