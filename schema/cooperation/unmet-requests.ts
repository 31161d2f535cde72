import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { CooperationRequest } from './cooperation-request.ts';
import { isUnmet, type RequestStanding } from './cooperation-rules.ts';

export const standingOf = (
  { askedAt, byWhen, answer, answeredOn, result }: CooperationRequest,
  { calendar }: Pick<Act, 'calendar'>,
): RequestStanding => ({
  askedOn: localDay(askedAt, calendar).toString(),
  byWhen,
  answer: answer ?? null,
  answeredOn: answeredOn ?? null,
  result: result ?? null,
});

/** How many requests of a case nobody has met. */
export async function unmetRequests(em: EntityManager, of: Case, act: Act): Promise<number> {
  const today = localDay(act.now, act.calendar).toString();
  const requests = await em.find(CooperationRequest, { case: of });
  return requests.filter((request) => isUnmet(standingOf(request, act), today)).length;
}
