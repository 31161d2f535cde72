// node server/start/run.mjs MODULE [ARGUMENTS]: runs a compiled module of ours, building it first if need be.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { refuseOldNode, reportFault, root } from './tools.mjs';

refuseOldNode();
const [, , module, ...args] = process.argv;
const file = path.join(root, '.build', `${module}.js`);
await ensureBuilt();
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href).catch(reportFault);
