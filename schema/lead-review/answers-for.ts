import type { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '../place/service.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { type Reviewer, reviewers } from './lead-review-rules.ts';

/** In which of the two parts somebody answers for the cases of a service on a day (15.2, 15.3). */
export async function answersFor(
  em: EntityManager,
  staffId: string,
  service: Service,
  today: string,
): Promise<Reviewer[]> {
  const roles = (await rolesOverService(em, service, today, { staffIds: [staffId] })).get(staffId) ?? [];
  return [...new Set(roles.filter((role): role is Reviewer => reviewers.some((each) => each === role)))];
}
