import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { responseClocks } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { newPerson } from '../person/new-person.ts';
import { Person } from '../person/person.ts';
import { stillKnown } from '../person/still-known.ts';
import { refuseClosedService } from '../place/place-rules.ts';
import { Property } from '../place/property.ts';
import type { Service } from '../place/service.ts';
import { findServiceWorkedAt } from '../place/worked-at.ts';
import { categoryPolicy } from '../policy/category-advice.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { nextReference } from '../reference.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { tellOfStaffVictim } from '../staff-protection/tell-of-staff-victim.ts';
import { DatePrecision, EventKind, ReportStatus, Urgency } from '../vocabulary.ts';
import { readersOfRestricted } from './readers-of-restricted.ts';
import type { ReceiveReportInput } from './receive-report-input.ts';
import { Report } from './report.ts';
import { refuseDetails } from './report-details-rules.ts';
import { type Prompt, ruleOnReceipt } from './report-rules.ts';
import { type Suggestion, suggestForReport } from './suggest-for-report.ts';
import { judgeUrgency } from './urgency-rules.ts';

/**
 * Takes a report: keeps it, judges its urgency and starts the response clocks of 8.6 at its receipt. What was an emergency
 * to those who were told of it before stays one: only a manager lowers it (#101).
 */
export async function receiveReport(
  em: EntityManager,
  input: ReceiveReportInput,
  act: Act,
  { toldAsEmergency = false } = {},
): Promise<{ report: Report; prompts: Prompt[]; suggestions: Suggestion }> {
  const receivedAt = input.receivedAt ?? act.now;
  insist(
    ruleOnReceipt(
      {
        receivedAt,
        occurredAt: input.occurredAt ?? null,
        channel: input.channel,
        reporterType: input.reporterType,
        reporterNamed: Boolean(input.reporterId ?? input.reporter),
        behaviour: input.behaviour ?? null,
        description: input.description ?? null,
        externalReference: input.externalReference ?? null,
        dangerNow: input.dangerNow,
        policeCalledAt: input.policeCalledAt ?? null,
      },
      act.now,
      act.calendar,
    ),
  );
  const details = {
    category: input.category ?? null,
    behaviour: input.behaviour ?? null,
    noise: input.noise ?? null,
    hateStrands: input.hateStrands ?? null,
    hatePerceivedBy: input.hatePerceivedBy ?? null,
    victimType: input.victimType ?? null,
    toldNamed: input.told != null,
    safeguarding: input.safeguarding ?? null,
  };
  insist(ruling(refuseDetails(details, act.policy.document), {}));
  const service = await findServiceWorkedAt(em, input.serviceId);
  insist(ruling(refuseClosedService(service), {}));
  const property = await propertyOf(em, input, service);
  const reporter = await reporterOf(em, input, act);
  const judgement = judgeUrgency(
    {
      category: input.category ?? null,
      behaviour: input.behaviour ?? null,
      // Serious danger that is reported as such is danger (2.3), whether or not it is happening now.
      dangerNow: input.dangerNow || input.safeguarding != null,
      violence: input.violence ?? null,
      hatePerceived: (input.hateStrands ?? []).length > 0,
    },
    act.policy.document,
  );
  const urgency = toldAsEmergency ? Urgency.EMERGENCY : judgement.urgency;
  const report = em.create(Report, {
    reference: await nextReference(em, 'REP', receivedAt),
    receivedAt,
    receivedPrecision: DatePrecision.INSTANT,
    recordedAt: act.now,
    occurredAt: input.occurredAt ?? null,
    channel: input.channel,
    reporterType: input.reporterType,
    reporter,
    service,
    property,
    lsoaCode: property?.lsoaCode ?? null,
    category: input.category ?? null,
    behaviour: input.behaviour ?? null,
    description: input.description?.trim() || null,
    dangerNow: input.dangerNow,
    violence: input.violence ?? null,
    policeCalledAt: input.policeCalledAt ?? null,
    hateStrands: input.hateStrands ?? null,
    hatePerceivedBy: input.hatePerceivedBy ?? null,
    victimType: input.victimType ?? null,
    safeguardingPriority: input.safeguarding != null,
    incidentReference: input.safeguarding?.incidentReference?.trim() || null,
    safeguardingReference: input.safeguarding?.safeguardingReference?.trim() || null,
    noiseKind: input.noise?.kind ?? null,
    noiseTimeOfDay: input.noise?.timeOfDay ?? null,
    noiseHowOften: input.noise?.howOften ?? null,
    noiseMinutes: input.noise?.minutes ?? null,
    safeToSelfResolve: input.safeToSelfResolve ?? null,
    status: ReportStatus.RECEIVED,
    urgency,
    policyVersion: em.getReference(PolicyVersion, act.policy.id),
    recordedBy: em.getReference(Staff, act.by.staffId),
    externalReference: input.externalReference ?? null,
  } as never);
  // What belongs to the domestic abuse procedure is not read by everybody until somebody hands it over (#3).
  const belongsTo = input.category && categoryPolicy(input.category, act.policy.document).redirectTo;
  if (belongsTo) report.namedStaff = (await readersOfRestricted(em, report, belongsTo, act)).staffIds;
  const clocks = responseClocks({ receivedAt, urgency }, act.policy.document, act.calendar);
  recordEvent(
    em,
    { report },
    EventKind.REPORT_RECEIVED,
    {
      reference: report.reference,
      channel: report.channel,
      reporterType: report.reporterType,
      urgency,
      urgencyClause: judgement.clause,
      deadlines: clocks.map(({ type, dueAt }) => ({ type, dueAt })),
    },
    act,
    receivedAt,
  );
  setDeadlines(em, { report }, clocks, act);
  if (report.safeguardingPriority) {
    recordEvent(
      em,
      { report },
      EventKind.SAFEGUARDING_FLAGGED,
      { incident: report.incidentReference, safeguarding: report.safeguardingReference },
      act,
    );
  }
  if (input.told) await tellOfStaffVictim(em, report, input.told, act);
  const suggestions = await suggestForReport(em, report, act);
  return { report, prompts: suggestions.prompts, suggestions };
}

async function propertyOf(
  em: EntityManager,
  input: ReceiveReportInput,
  service: Service,
): Promise<Property | null> {
  if (!input.propertyId) return null;
  const id = identity(input.propertyId, 'propertyId', 'property');
  const property = found(await em.findOne(Property, id), 'propertyId', 'property');
  if (property.service.id !== service.id) {
    throw new Refused([
      refusal('propertyId', 'PROPERTY_OF_SERVICE', '8.4', 'This property belongs to another service.'),
    ]);
  }
  return property;
}

async function reporterOf(em: EntityManager, input: ReceiveReportInput, act: Act): Promise<Person | null> {
  if (input.reporterId && input.reporter) {
    throw new Refused([
      refusal(
        'reporter',
        'ONE_REPORTER',
        '8.4',
        'Name the reporter by identity or as a new person, not both.',
      ),
    ]);
  }
  if (input.reporter) return newPerson(em, input.reporter, 'reporter', act);
  if (!input.reporterId) return null;
  const id = identity(input.reporterId, 'reporterId', 'person');
  return found(await em.findOne(Person, { id, ...stillKnown }), 'reporterId', 'person');
}
