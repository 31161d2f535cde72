import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { Service } from '../place/service.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { StaffRole } from '../vocabulary.ts';
import { StaffTraining } from './staff-training.ts';
import { type TrainingGap, trainingGaps } from './training-rules.ts';

const managers = [
  StaffRole.SERVICE_LEAD,
  StaffRole.AREA_MANAGER,
  StaffRole.HOUSING_MANAGER,
  StaffRole.HEAD_OF_SERVICE,
];

/** Those who work cases where somebody is a manager, with the roles they hold there. */
export async function managedStaff(em: EntityManager, managerId: string): Promise<Map<string, StaffRole[]>> {
  const mine = await em.find(StaffGrant, { staff: managerId, role: { $in: managers } });
  const everywhere = mine.some(({ area, service }) => !area && !service);
  const services = await em.find(Service, {
    $or: [
      { area: { $in: mine.flatMap(({ area }) => area?.id ?? []) } },
      { id: { $in: mine.flatMap(({ service }) => service?.id ?? []) } },
    ],
  });
  const theirs = await em.find(StaffGrant, {
    role: { $in: [...caseWorkers] },
    staff: { leftOn: null },
    ...(everywhere
      ? {}
      : {
          $or: [
            { service: { $in: services.map(({ id }) => id) } },
            { area: { $in: [...new Set(services.map(({ area }) => area.id))] } },
          ],
        }),
  });
  const staff = new Map<string, StaffRole[]>();
  for (const { staff: of, role } of theirs) staff.set(of.id, [...(staff.get(of.id) ?? []), role]);
  return staff;
}

/** The gaps of these people, as things stand today (13.3). */
export async function gapsOf(
  em: EntityManager,
  staff: ReadonlyMap<string, readonly StaffRole[]>,
  { now, policy, calendar }: Pick<Act, 'now' | 'policy' | 'calendar'>,
): Promise<{ staffId: string; gap: TrainingGap }[]> {
  const records = await em.find(StaffTraining, { staff: { $in: [...staff.keys()] }, withdrawnAt: null });
  const today = localDay(now, calendar).toString();
  return [...staff].flatMap(([staffId, roles]) => {
    const own = records
      .filter((record) => record.staff.id === staffId)
      .map(({ module, completedOn, expiresOn }) => ({ module, completedOn, expiresOn: expiresOn ?? null }));
    return trainingGaps(roles, own, policy.document.training, today).map((gap) => ({ staffId, gap }));
  });
}

export interface TrainingWarning {
  warning: 'TRAINING_MISSING' | 'TRAINING_EXPIRED';
  clause: string;
  message: string;
}

/**
 * What to say when somebody is given a case without the training for it: a warning, never a refusal (#122). Said to
 * themselves and to those who manage them: nobody else may know.
 */
export async function warnOfGaps(em: EntityManager, staffId: string, act: Act): Promise<TrainingWarning[]> {
  const mayKnow = staffId === act.by.staffId || (await managedStaff(em, act.by.staffId)).has(staffId);
  if (!mayKnow) return [];
  const grants = await em.find(StaffGrant, { staff: staffId, role: { $in: [...caseWorkers] } });
  const roles = new Map([[staffId, grants.map(({ role }) => role)]]);
  return (await gapsOf(em, roles, act)).map(({ gap: { module, lack, expiredOn } }) => ({
    warning: `TRAINING_${lack}`,
    clause: '13.3',
    message: expiredOn
      ? `Whoever leads the case now is to do this training again, which ended on ${expiredOn}: ${module.name}.`
      : `Whoever leads the case now has no training on record in this: ${module.name}.`,
  }));
}
