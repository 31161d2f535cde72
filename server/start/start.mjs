import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { refuseOldNode, reportFault, root } from './tools.mjs';

refuseOldNode();
await ensureBuilt();
await import(pathToFileURL(path.join(root, '.build/server/main.js')).href).catch(reportFault);
