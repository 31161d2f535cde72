// npm run bench: builds what has changed, then runs the bench on what was built.
import { ensureBuilt } from '../../server/start/build.mjs';
import { refuseOldNode, reportFault } from '../../server/start/tools.mjs';

refuseOldNode();
// What is printed is the answer, for `--json` word for word; how it comes about is told beside it.
const { log } = console;
console.log = console.error;
await ensureBuilt();
console.log = log;
await import('../support/built-modules.mjs');
await import('./bench.ts').catch(reportFault);
