import { writeFile } from 'node:fs/promises';
import { whoMayDoWhat } from '../access/who-may-do-what-text.ts';

/** Writes the table of who may do what as people read it. */
await writeFile('server/access/who-may-do-what.md', whoMayDoWhat());
