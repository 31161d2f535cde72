// npm run requirements: which tests prove which row of the policy, and whether they passed.
import { refuseOldNode, reportFault } from '../../server/start/tools.mjs';

refuseOldNode();
await import('./requirements-main.ts').catch(reportFault);
