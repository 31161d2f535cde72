import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EmergencyAccess } from './emergency-access.ts';
import type { EndEmergencyAccessInput, TakeEmergencyAccessInput } from './emergency-inputs.ts';
import { ruleOnEmergencyAccess } from './emergency-rules.ts';

/**
 * Opens a case or a person outside the actor's scope for reading, at once and for hours (#133). The clock is the
 * database's: it decides at each question whether the time has run out.
 */
export async function takeEmergencyAccess(
  em: EntityManager,
  input: TakeEmergencyAccessInput,
  act: Act,
): Promise<EmergencyAccess> {
  const caseReference = input.caseReference?.trim() || null;
  const personId = input.personId ? identity(input.personId, 'personId', 'person') : null;
  const hidden = await hiddenFrom(em, caseReference, personId);
  const { hours } = insist(
    ruleOnEmergencyAccess(
      {
        named: Number(caseReference !== null) + Number(personId !== null),
        explanation: input.explanation,
        inScope: hidden?.inScope ?? false,
      },
      act.policy.document,
    ),
  );
  const to = found(
    hidden?.id,
    caseReference ? 'caseReference' : 'personId',
    caseReference ? 'case' : 'person',
  );
  const [{ now }] = await em.execute<[{ now: Date }]>('select clock_timestamp() as now');
  const startedAt = new Date(now);
  return em.create(EmergencyAccess, {
    staff: em.getReference(Staff, act.by.staffId),
    case: caseReference ? em.getReference(Case, to) : null,
    person: caseReference ? null : em.getReference(Person, to),
    reason: input.reason,
    explanation: input.explanation.trim(),
    startedAt,
    until: new Date(startedAt.getTime() + hours * 3_600_000),
  } as never);
}

/** Ends it before its time; nobody can make it longer. */
export async function endEmergencyAccess(
  em: EntityManager,
  input: EndEmergencyAccessInput,
  act: Act,
): Promise<EmergencyAccess> {
  const id = identity(input.accessId, 'accessId', 'emergency access');
  const own = { id, staff: act.by.staffId, endedAt: null };
  const access = found(await em.findOne(EmergencyAccess, own), 'accessId', 'emergency access');
  const [{ now }] = await em.execute<[{ now: Date }]>('select clock_timestamp() as now');
  access.endedAt = new Date(Math.min(new Date(now).getTime(), access.until.getTime()));
  return access;
}

async function hiddenFrom(em: EntityManager, caseReference: string | null, personId: string | null) {
  const rows = await em.execute<{ id: string; inScope: boolean }[]>(
    'select id, in_scope as "inScope" from app.in_an_emergency(?, ?)',
    [caseReference, personId],
  );
  return rows[0];
}
