import { StartError } from '../start/start-error.ts';

/** The file or its mapping cannot be used at all: printed as its one sentence, nothing is imported. */
export class FileFault extends StartError {}
