import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { refuseOldNode, reportFault, root } from './tools.mjs';

refuseOldNode();
module.enableCompileCache?.(path.join(root, '.build/.compiled'));
await ensureBuilt();
await import(pathToFileURL(path.join(root, '.build/server/main.js')).href).catch(reportFault);
