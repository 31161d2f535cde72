// npm run screenshots: pictures of every page of the portal in its main states, for a person to look through.
import { ensureBuilt } from '../../../server/start/build.mjs';
import { refuseOldNode, reportFault } from '../../../server/start/tools.mjs';

refuseOldNode();
await ensureBuilt();
await import('../../support/built-modules.mjs');
await import('./screenshots.ts').catch(reportFault);
