import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { endMonitoringBy } from '../closing/monitor-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { askForRiskReview } from '../risk-assessment/ask-for-risk-review.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { Incident } from './incident.ts';
import { ruleOnIncident } from './incident-rules.ts';
import type { RecordIncidentInput } from './record-incident-input.ts';

/** Writes down that something more has happened, and has the risk looked at again. */
export async function recordIncident(
  em: EntityManager,
  input: RecordIncidentInput,
  act: Act,
): Promise<Incident> {
  const of = await findOpenCase(em, input);
  const facts = {
    occurredAt: input.occurredAt,
    endedAt: input.endedAt ?? null,
    behaviour: input.behaviour ?? null,
    description: input.description?.trim() || null,
  };
  insist(ruleOnIncident(facts, act.now));
  const incident = em.create(Incident, {
    ...facts,
    case: of,
    againstStaff: input.againstStaff,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(
    em,
    { case: of },
    EventKind.INCIDENT_RECORDED,
    { incident: incident.id, behaviour: incident.behaviour, againstStaff: incident.againstStaff },
    act,
    incident.occurredAt,
  );
  await endMonitoringBy(em, of, incident.endedAt ?? incident.occurredAt, act);
  await askForRiskReview(em, of, act);
  return incident;
}
