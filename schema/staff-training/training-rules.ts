import { Temporal } from 'temporal-polyfill';
import type { PolicyDocument, TrainingModule } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { type StaffRole, TrainingLack } from '../vocabulary.ts';

type Training = PolicyDocument['training'];

export interface TrainingRecord {
  module: string;
  completedOn: string;
  expiresOn: string | null;
}

export interface TrainingGap {
  module: TrainingModule;
  lack: TrainingLack;
  /** The day on which the last one ended. */
  expiredOn: string | null;
}

/** What somebody in these roles should be trained in and is not, as things stand on a day (#78, #122). */
export function trainingGaps(
  roles: readonly StaffRole[],
  records: readonly TrainingRecord[],
  { modules }: Training,
  today: string,
): TrainingGap[] {
  return modules
    .filter((module) => module.roles.some((role) => roles.includes(role)))
    .flatMap((module): TrainingGap[] => {
      const made = records.filter((record) => record.module === module.code && record.completedOn <= today);
      if (made.some(({ expiresOn }) => expiresOn === null || expiresOn > today)) return [];
      const expiredOn =
        made
          .map(({ expiresOn }) => expiresOn!)
          .sort()
          .at(-1) ?? null;
      return [{ module, lack: expiredOn ? TrainingLack.EXPIRED : TrainingLack.MISSING, expiredOn }];
    });
}

/** Whether training can be recorded so, and until when it counts. */
export function ruleOnTraining(
  { module, completedOn, expiresOn }: TrainingRecord,
  { modules, clause }: Training,
  today: string,
): Ruling<{ expiresOn: string | null }> {
  const refusals: Refusal[] = [];
  const known = modules.find(({ code }) => code === module);
  if (!known) {
    const codes = modules.map(({ code }) => code).join(', ');
    refusals.push(
      refusal('module', 'MODULE_OF_THE_POLICY', clause, `The policy knows these modules: ${codes}.`),
    );
  }
  if (completedOn > today) {
    refusals.push(
      refusal('completedOn', 'NOT_IN_THE_FUTURE', clause, 'Training is recorded once it is completed.'),
    );
  }
  if (expiresOn !== null && expiresOn <= completedOn) {
    refusals.push(refusal('expiresOn', 'EXPIRES_AFTER', clause, 'It cannot end before it was completed.'));
  }
  const months = known?.validMonths ?? null;
  const byPolicy =
    months === null || refusals.length > 0
      ? null
      : Temporal.PlainDate.from(completedOn).add({ months }).toString();
  return ruling(refusals, { expiresOn: expiresOn ?? byPolicy });
}
