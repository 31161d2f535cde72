import type { RunningPortal } from '../support/running-portal.ts';
import { aDayOfALead } from './days/of-a-lead.ts';
import { aDayOfAWorker, theDayAfter } from './days/of-a-worker.ts';
import { aDayOfAHeadOfService, aDayOfAHousingManager, aDayOfAnAreaManager } from './days/of-managers.ts';
import { daysOfThoseWhoOversee } from './days/of-those-who-oversee.ts';
import type { Shared } from './days/signing-out.ts';

/** From signing in to signing out, as each of them works; what one leaves undone, the next finds. */
export function aDayOfEachRole(running: () => RunningPortal): void {
  const shared: Shared = { reference: '', atCourt: '' };
  aDayOfAWorker(running, shared);
  aDayOfALead(running, shared);
  aDayOfAHousingManager(running, shared);
  aDayOfAnAreaManager(running, shared);
  theDayAfter(running, shared);
  aDayOfAHeadOfService(running, shared);
  daysOfThoseWhoOversee(running, shared);
}
