/** The file or its mapping cannot be used at all: printed as its one sentence, nothing is imported. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
