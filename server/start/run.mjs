// node server/start/run.mjs NAME [ARGUMENTS]: runs a compiled module of ours, building it first if need be.
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { refuseOldNode, reportFault, root } from './tools.mjs';

refuseOldNode();
module.enableCompileCache?.(path.join(root, '.build/.compiled'));
const [, , name, ...args] = process.argv;
const file = path.join(root, '.build', `${name}.js`);
await ensureBuilt();
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href).catch(reportFault);
