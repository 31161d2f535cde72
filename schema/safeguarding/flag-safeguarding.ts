import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { type CaseOrReport, CaseOrReportInput, caseOrReport } from '../case/case-or-report.ts';
import { setUrgency } from '../case/change-urgency.ts';
import { recordEvent } from '../event/record-event.ts';
import { refuseReferences } from '../report/report-details-rules.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { isBlank } from '../text-rules.ts';
import { EventKind, Urgency } from '../vocabulary.ts';

@InputType({
  description:
    'Serious risk or danger to individuals or staff: safeguarding and incident procedures take priority (policy 2.3). Given again, it corrects the references.',
})
export class FlagSafeguardingInput extends CaseOrReportInput {
  @Field(() => String, {
    description: 'Reference in the incident management system; at most 100 characters.',
  })
  incidentReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the safeguarding concern; at most 100 characters.',
  })
  safeguardingReference?: string | null;
}

const wantedOf = ({ incidentReference, safeguardingReference }: FlagSafeguardingInput) => ({
  incidentReference: incidentReference.trim(),
  ...(safeguardingReference?.trim() ? { safeguardingReference: safeguardingReference.trim() } : {}),
});

/** Lets safeguarding take priority from here on, under its incident (#26, #27); such danger is an emergency. */
export async function flagSafeguarding(
  em: EntityManager,
  input: FlagSafeguardingInput,
  act: Act,
): Promise<CaseOrReport> {
  const of = await caseOrReport(em, input, wantedOf(input));
  const row = of.case ?? of.report;
  const refusals = refuseReferences(input);
  if (isBlank(input.incidentReference)) {
    const message = 'A safeguarding incident has a reference: complete the incident report.';
    refusals.push(refusal('incidentReference', 'INCIDENT_REFERENCE_NEEDED', '2.3', message));
  }
  insist(ruling(refusals, {}));
  Object.assign(row, { safeguardingPriority: true, ...wantedOf(input) });
  recordEvent(
    em,
    of,
    EventKind.SAFEGUARDING_FLAGGED,
    { incident: row.incidentReference, safeguarding: row.safeguardingReference ?? null },
    act,
  );
  if (row.urgency !== Urgency.EMERGENCY) await setUrgency(em, of, Urgency.EMERGENCY, act);
  return of;
}
