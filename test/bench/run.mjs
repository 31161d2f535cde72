// npm run bench: builds what has changed, then runs the bench on what was built.
import { ensureBuilt } from '../../server/start/build.mjs';
import { refuseOldNode, reportFault } from '../../server/start/tools.mjs';

refuseOldNode();
await ensureBuilt();
await import('./built-modules.mjs');
await import('./bench.ts').catch(reportFault);
