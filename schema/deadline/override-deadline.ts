import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Disclosure } from '../disclosure/disclosure-entry.ts';
import { identity } from '../identity.ts';
import type { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { ownRolesEverywhere, ownRolesOver } from '../staff/roles-over-service.ts';
import { DeadlineEnd, DeadlineStatus, EventKind } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { holdClocks } from './hold-clocks.ts';
import type { OverrideDeadlineInput } from './override-deadline-input.ts';
import { ruleOnOverriding } from './override-rules.ts';
import { recordOfDeadline } from './record-of-deadline.ts';
import { setDeadlines } from './set-deadlines.ts';

/**
 * A manager sets another day for something due, with a reason: the deadline that was is ended and says what replaces
 * it, and the new one is counted under the policy and calendar of today.
 */
export async function overrideDeadline(
  em: EntityManager,
  input: OverrideDeadlineInput,
  act: Act,
): Promise<Deadline> {
  const deadline = await findDeadline(em, input.deadlineId);
  const { type, conditional, clause } = deadline;
  const service = serviceOf(deadline);
  const { dueAt } = insist(
    ruleOnOverriding(
      {
        ...{ type, conditional, clause: clause ?? null, status: deadline.status, dueAt: deadline.dueAt },
        firstDueAt: await firstDueAt(em, deadline),
        dueOn: input.dueOn,
        reason: input.reason,
        rolesHere: service ? await ownRolesOver(em, service, act) : await ownRolesEverywhere(em, act),
      },
      act.policy.document,
      act.now,
      act.calendar,
    ),
  );
  deadline.status = DeadlineStatus.CANCELLED;
  deadline.endReason = DeadlineEnd.OVERRIDDEN;
  deadline.wakeAt = null;
  recordOfDeadline(em, deadline, EventKind.DEADLINE_OVERRIDDEN, { to: dueAt }, act);
  const startsAt = deadline.startsAt < dueAt ? deadline.startsAt : act.now;
  const about = aboutOf(deadline);
  const due = { type, conditional, startsAt, dueAt, clause: clause as string };
  const [instead] = setDeadlines(em, { ...about, replaces: deadline }, [due], act);
  instead!.movedBecause = input.reason.trim();
  for (const told of await em.find(Disclosure, { reviewDeadline: deadline })) told.reviewDeadline = instead!;
  return instead!;
}

/** The deadline, held until the operation ends, and with what says who manages it. */
async function findDeadline(em: EntityManager, given: string): Promise<Deadline> {
  const id = identity(given, 'deadlineId', 'deadline');
  const populate = [
    'case.service',
    'report.service',
    'evidence.service',
    'riskAssessment.person.property.service',
  ];
  const deadline = found(
    await em.findOne(Deadline, id, { populate: populate as never }),
    'deadlineId',
    'deadline',
  );
  const of = deadline.case ?? deadline.report;
  if (of) await holdClocks(em, of);
  await em.refresh(deadline, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return deadline;
}

const serviceOf = ({ case: of, report, evidence, riskAssessment }: Deadline): Service | null =>
  of?.service ?? report?.service ?? evidence?.service ?? riskAssessment?.person.property?.service ?? null;

function aboutOf(deadline: Deadline) {
  const { case: of, report, party, action, riskAssessment, caseReview } = deadline;
  const { recommendation, evidence, planItem, periodFrom, periodTo } = deadline;
  return {
    ...{ case: of, report, party, action, riskAssessment, caseReview },
    ...{ recommendation, evidence, planItem, periodFrom, periodTo },
  };
}

/** However often it is moved, how far is counted from the day it was first due. */
async function firstDueAt(em: EntityManager, deadline: Deadline): Promise<Date> {
  let first = deadline;
  while (first.movedBecause && first.replaces) {
    first = await em.findOneOrFail(Deadline, first.replaces.id);
  }
  return first.dueAt;
}
