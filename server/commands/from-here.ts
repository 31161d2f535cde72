import path from 'node:path';

/** npm changes to the project's folder; a path means the one that its user stands in. */
export const fromHere = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
