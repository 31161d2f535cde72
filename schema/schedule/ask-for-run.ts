import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { ChangeInput } from '../change-input.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ScheduleName, ScheduleRunStatus } from '../vocabulary.ts';
import { ScheduleRun } from './schedule-run.ts';

@InputType({ description: 'What is to be done now instead of at its time.' })
export class RunScheduleInput extends ChangeInput {
  @Field(() => ScheduleName, { description: 'Which schedule.' })
  name!: ScheduleName;
}

/** Has a schedule run by hand: a worker takes it up at once, or when the run that is under way has ended. */
export async function askForRun(
  em: EntityManager,
  { name }: RunScheduleInput,
  act: Act,
): Promise<ScheduleRun> {
  const waiting = await em.count(ScheduleRun, { schedule: name, status: ScheduleRunStatus.WAITING });
  const message = 'This has been asked for already and is about to begin.';
  insist(ruling(waiting === 0 ? [] : [refusal('name', 'ASKED_FOR_ALREADY', '15.3', message)], {}));
  return em.create(ScheduleRun, {
    schedule: name,
    dueAt: act.now,
    status: ScheduleRunStatus.WAITING,
    attempts: 0,
    askedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}
