import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { findOpenCase } from '../case/find-case.ts';
import { CaseChangeInput } from '../change-input.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, type Refusal, Refused } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { StaffProtection } from './staff-protection.ts';
import { refuseUnprotected, ruleOnProtectingStaff } from './staff-protection-rules.ts';

@InputType({
  description: 'What protects a member of staff who is the victim (policy 8.2, 4.3). What is left out stays.',
})
export class ProtectStaffInput extends CaseChangeInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the protection as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  protectionVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the incident report; at most 100 characters.',
  })
  incidentReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the health and safety event; at most 100 characters.',
  })
  healthAndSafetyReference?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The person sending this, an area manager, takes oversight now.',
  })
  takeOversight!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the plan was agreed. Not in the future.',
  })
  planAgreedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was agreed to safeguard staff and tackle the issue; at most 20,000 characters.',
  })
  plan?: string | null;
}

/** Writes down what protects a member of staff: incident report, event, oversight, agreed plan (#71, #94). */
export async function protectStaff(
  em: EntityManager,
  input: ProtectStaffInput,
  act: Act,
): Promise<StaffProtection> {
  const of = await findOpenCase(em, input);
  const there = await em.findOne(StaffProtection, { case: of });
  insist(
    ruleOnProtectingStaff(
      {
        incidentReference: input.incidentReference?.trim() || null,
        healthAndSafetyReference: input.healthAndSafetyReference?.trim() || null,
        takeOversight: input.takeOversight,
        planAgreedAt: input.planAgreedAt ?? null,
        plan: input.plan?.trim() || null,
      },
      { staffVictim: of.staffVictim, openedAt: of.openedAt, planKnown: there?.plan != null },
      await ownRolesOver(em, of.service, act),
      act.policy.document,
      act.now,
    ),
  );
  const protection = there ?? em.create(StaffProtection, { case: of } as never);
  const wanted: Partial<StaffProtection> = {};
  if (input.incidentReference?.trim()) wanted.incidentReference = input.incidentReference.trim();
  if (input.healthAndSafetyReference?.trim()) {
    wanted.healthAndSafetyReference = input.healthAndSafetyReference.trim();
  }
  if (input.plan?.trim()) wanted.plan = input.plan.trim();
  if (input.planAgreedAt) wanted.planAgreedAt = input.planAgreedAt;
  if (input.takeOversight) wanted.oversightBy = em.getReference(Staff, act.by.staffId);
  if (there) refuseOverwriting(there, input.protectionVersion, wanted, 'protectionVersion');
  if (input.takeOversight) wanted.oversightAt = act.now;
  em.assign(protection, wanted as never);
  recordEvent(
    em,
    { case: of },
    EventKind.STAFF_PROTECTION_RECORDED,
    {
      incident: wanted.incidentReference,
      healthAndSafety: wanted.healthAndSafetyReference,
      oversight: input.takeOversight || undefined,
      planAgreedAt: wanted.planAgreedAt,
    },
    act,
  );
  return protection;
}

/** Stops what must wait until a member of staff is protected (#94); nothing where staff are not the victims. */
export async function insistOnProtectedStaff(em: EntityManager, of: Case, act: Act): Promise<void> {
  const refusals = await whatStaffAreOwed(em, of, act);
  if (refusals.length > 0) throw new Refused(refusals);
}

export async function whatStaffAreOwed(em: EntityManager, of: Case, act: Act): Promise<Refusal[]> {
  if (!of.staffVictim) return [];
  const there = await em.findOne(StaffProtection, { case: of });
  return refuseUnprotected(
    there && {
      incidentReference: there.incidentReference ?? null,
      healthAndSafetyReference: there.healthAndSafetyReference ?? null,
      oversightAt: there.oversightAt ?? null,
      planAgreedAt: there.planAgreedAt ?? null,
    },
    act.policy.document,
  );
}
