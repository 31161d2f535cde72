import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import type { Report } from '../report/report.ts';
import { insist } from '../ruling.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, VictimType } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { CaseRestriction } from './case-restriction.ts';
import { refuseOverwriting } from './case-version.ts';
import { findCase } from './find-case.ts';
import type { LiftRestrictionInput, RestrictCaseInput } from './restrict-case-input.ts';
import {
  mostNamed,
  type NamedStaff,
  ruleOnLifting,
  ruleOnRestricting,
  ruleOnRestrictingAsOpened,
} from './restriction-rules.ts';

/** From here on only the named read the case and all that hangs on it, whatever anybody's rank (#133). */
export async function restrictCase(em: EntityManager, input: RestrictCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, { caseId: input.caseId });
  const named = await namedStaff(em, of, input.namedStaffIds, 'namedStaffIds', act);
  refuseOverwriting(of, input.caseVersion, { namedStaff: named.map(({ id }) => id) }, 'caseVersion');
  const today = localDay(act.now, act.calendar).toString();
  const own = await rolesOverService(em, of.service, today, { staffIds: [act.by.staffId] });
  insist(
    ruleOnRestricting(
      {
        ownerId: of.owner?.id ?? null,
        named,
        reason: input.reason,
        by: { staffId: act.by.staffId, rolesHere: own.get(act.by.staffId) ?? [] },
      },
      act.policy.document,
    ),
  );
  await endRestrictions(em, of, input.reason, act);
  restrict(em, of, named, input.reason, act);
  return of;
}

/** Restricted from its first moment, to the named and whoever opens it: where hate or abuse of staff asks for it. */
export async function restrictAsOpened(
  em: EntityManager,
  opened: Case,
  report: Report,
  staffIds: readonly string[],
  act: Act,
): Promise<void> {
  const ids = [...staffIds, act.by.staffId];
  const named = await namedStaff(em, opened, ids, 'openCase.restrictTo', act);
  const hatePerceived = (report.hateStrands ?? []).length > 0;
  const staffVictim = report.victimType === VictimType.STAFF;
  insist(
    ruleOnRestrictingAsOpened(
      { hatePerceived, staffVictim, ownerId: opened.owner!.id, named, by: act.by },
      act.policy.document,
    ),
  );
  const reason = hatePerceived ? 'Hate was perceived.' : 'A member of staff is the victim.';
  restrict(em, opened, named, reason, act);
}

/** Those to be named, each once, with the roles that they hold where the case is. */
async function namedStaff(
  em: EntityManager,
  of: Case,
  staffIds: readonly string[],
  field: string,
  act: Act,
): Promise<NamedStaff[]> {
  const ids = [...new Set(staffIds)].slice(0, mostNamed + 1);
  for (const id of ids) identity(id, field, 'member of staff');
  const today = localDay(act.now, act.calendar).toString();
  const roles = await rolesOverService(em, of.service, today, { staffIds: ids });
  return ids.map((id) => ({ id, rolesHere: roles.get(id) ?? [] }));
}

function restrict(em: EntityManager, of: Case, named: readonly NamedStaff[], reason: string, act: Act): void {
  const namedStaffIds = named.map(({ id }) => id);
  of.namedStaff = namedStaffIds;
  em.create(CaseRestriction, {
    case: of,
    namedStaffIds,
    reason: reason.trim(),
    restrictedAt: act.now,
    restrictedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordEvent(em, { case: of }, EventKind.CASE_RESTRICTED, { named: namedStaffIds.length }, act);
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
