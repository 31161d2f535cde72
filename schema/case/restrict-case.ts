import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { CaseRestriction } from './case-restriction.ts';
import { findCase } from './find-case.ts';
import type { LiftRestrictionInput, RestrictCaseInput } from './restrict-case-input.ts';
import { ruleOnLifting, ruleOnRestricting } from './restriction-rules.ts';

const mostNamed = 50;

/** From here on only the named read the case and all that hangs on it, whatever anybody's rank (#133). */
export async function restrictCase(em: EntityManager, input: RestrictCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, input);
  const namedStaffIds = [...new Set(input.namedStaffIds)].map((id) =>
    identity(id, 'namedStaffIds', 'member of staff'),
  );
  if (namedStaffIds.length > mostNamed) {
    const message = `Name at most ${mostNamed}: what more people read is not restricted.`;
    throw new Refused([refusal('namedStaffIds', 'FEW_ARE_NAMED', '12.1', message)]);
  }
  const today = localDay(act.now, act.calendar).toString();
  const staffIds = [...namedStaffIds, act.by.staffId];
  const roles = await rolesOverService(em, of.service, today, { staffIds });
  insist(
    ruleOnRestricting(
      {
        ownerId: of.owner?.id ?? null,
        named: namedStaffIds.map((id) => ({ id, rolesHere: roles.get(id) ?? [] })),
        reason: input.reason,
        by: { staffId: act.by.staffId, rolesHere: roles.get(act.by.staffId) ?? [] },
      },
      act.policy.document,
    ),
  );
  await endRestrictions(em, of, input.reason, act);
  of.namedStaff = namedStaffIds;
  em.create(CaseRestriction, {
    case: of,
    namedStaffIds,
    reason: input.reason.trim(),
    restrictedAt: act.now,
    restrictedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordEvent(em, { case: of }, EventKind.CASE_RESTRICTED, { named: namedStaffIds.length }, act);
  return of;
}

/** Whoever answers for the case reads it again. */
export async function liftRestriction(
  em: EntityManager,
  input: LiftRestrictionInput,
  act: Act,
): Promise<Case> {
  const of = await findCase(em, input);
  const today = localDay(act.now, act.calendar).toString();
  const roles = await rolesOverService(em, of.service, today, { staffIds: [act.by.staffId] });
  insist(
    ruleOnLifting(
      {
        restricted: of.namedStaff != null,
        reason: input.reason,
        rolesHere: roles.get(act.by.staffId) ?? [],
      },
      act.policy.document,
    ),
  );
  await endRestrictions(em, of, input.reason, act);
  of.namedStaff = null;
  recordEvent(em, { case: of }, EventKind.CASE_RESTRICTION_LIFTED, {}, act);
  return of;
}

async function endRestrictions(em: EntityManager, of: Case, reason: string, act: Act): Promise<void> {
  for (const restriction of await em.find(CaseRestriction, { case: of, liftedAt: null })) {
    restriction.liftedAt = act.now;
    restriction.liftedBy = em.getReference(Staff, act.by.staffId);
    restriction.liftReason = reason.trim();
  }
}
