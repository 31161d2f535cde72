import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { StaffTraining } from './staff-training.ts';
import type { RecordTrainingInput, WithdrawTrainingInput } from './training-input.ts';
import { ruleOnTraining } from './training-rules.ts';
import { managedStaff } from './training-standing.ts';

/** Writes down that somebody has completed a module (13.1, 13.3). */
export async function recordTraining(
  em: EntityManager,
  input: RecordTrainingInput,
  act: Act,
): Promise<StaffTraining> {
  const id = identity(input.staffId, 'staffId', 'member of staff');
  await refuseUnlessManaged(em, id, 'staffId', act);
  const record = { module: input.module, completedOn: input.completedOn, expiresOn: input.expiresOn ?? null };
  const today = localDay(act.now, act.calendar).toString();
  const { expiresOn } = insist(ruleOnTraining(record, act.policy.document.training, today));
  const staff = em.getReference(Staff, id);
  const before = await em.findOne(StaffTraining, {
    staff,
    module: input.module,
    completedOn: input.completedOn,
  });
  if (before && !before.withdrawnAt) {
    const message = 'This is on record already.';
    throw new Refused([refusal('completedOn', 'RECORDED_ONCE', '13.1', message)]);
  }
  const recorded = { expiresOn, recordedAt: act.now, recordedBy: em.getReference(Staff, act.by.staffId) };
  if (before) return em.assign(before, { ...recorded, withdrawnAt: null });
  return em.create(StaffTraining, {
    staff,
    module: input.module,
    completedOn: input.completedOn,
    ...recorded,
  } as never);
}

/** Takes back what was recorded by mistake. */
export async function withdrawTraining(
  em: EntityManager,
  input: WithdrawTrainingInput,
  act: Act,
): Promise<StaffTraining> {
  const id = identity(input.trainingId, 'trainingId', 'record of training');
  const training = found(await em.findOne(StaffTraining, id), 'trainingId', 'record of training');
  await refuseUnlessManaged(em, training.staff.id, 'trainingId', act);
  if (training.withdrawnAt) {
    const message = 'It has been withdrawn already.';
    throw new Refused([refusal('trainingId', 'WITHDRAWN_ONCE', '13.1', message)]);
  }
  training.withdrawnAt = act.now;
  return training;
}

async function refuseUnlessManaged(em: EntityManager, id: string, field: string, { by }: Act): Promise<void> {
  if (id === by.staffId) {
    const message = 'Somebody else records your own training.';
    throw new Refused([refusal(field, 'NOT_ONES_OWN_TRAINING', '13.3', message)]);
  }
  found((await managedStaff(em, by.staffId)).get(id), field, 'member of staff');
}
