import type { Copy } from '../evidence/make-copy.ts';
import { CaseFilePages, type Facts } from './case-file-pages.ts';
import type { CaseFile } from './read-case-file.ts';

/** What became of a file on its way into the bundle. */
export type FileInBundle =
  | { name: string; sha256: string; metadata: Copy['metadata'] }
  /** Why it is not there. */
  | { why: string };

const metadataInWords: Record<Copy['metadata'], string> = {
  REMOVED:
    'removed from this copy (place, device, author and the like); the original is kept as it was put in',
  NONE_FOUND: 'none found: this copy is the original',
  NOT_LOOKED_FOR: 'not removed from files of this kind: this copy is the original',
  LEFT_IN: 'left in: this is the original',
};

/** Words of the vocabulary as a person reads them: NOISE_NUISANCE is noise nuisance. */
const words = (code: string | null | undefined) =>
  code ? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ') : null;
const several = (codes: string[] | null | undefined) => (codes?.length ? codes.map(words).join(', ') : null);
const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const at = (instant: string | null | undefined) => (instant ? clock.format(new Date(instant)) : null);
const on = (day: string | null | undefined) => (day ? calendar.format(new Date(`${day}T00:00:00Z`)) : null);
const yes = (flag: boolean | null | undefined) => (flag == null ? null : flag ? 'yes' : 'no');
const nameOf = (party: { person?: { name?: string | null } | null } | null | undefined) =>
  party?.person?.name ?? null;

/**
 * The index of a case file as pages: cover, parties, reports, timeline, assessments, plan, actions, orders, contacts,
 * sharing register and evidence (15.1). It says nothing that its reader may not know: that was never read.
 */
export function writeCaseFile(
  file: CaseFile,
  bundled: ReadonlyMap<string, FileInBundle>,
  by: string,
  now: Date,
) {
  const pages = new CaseFilePages(`Case file ${file.reference}`, now);
  const list = <T>(title: string, rows: readonly T[], entry: (row: T) => [string, Facts]) => {
    pages.section(`${title} (${rows.length})`);
    if (rows.length === 0) pages.note('None on record.');
    for (const row of rows) pages.entry(...entry(row));
  };

  pages.cover(`Case file ${file.reference}`, `As read by ${by} on ${clock.format(now)} (policy 15.1)`);
  if (file.restricted) pages.note('This case is restricted: only the named staff read it (policy 12.1).');
  pages.entry(words(file.category)!, [
    ['Status', words(file.status)],
    ['Stage', words(file.stage)],
    ['Urgency', words(file.urgency)],
    ['Harm rating', words(file.harmRating)],
    ['Risk level', words(file.riskLevel)],
    ['Hate strands', several(file.hateStrands)],
    ['Opened', at(file.openedAt)],
    ['Closed', at(file.closedAt)],
    ['Outcome', words(file.outcome)],
    ['Why it was closed', file.closingReason],
    ['Service', [file.service?.name, file.service?.area?.name].filter(Boolean).join(', ')],
    ['Place', [file.property?.address, file.property?.postcode].filter(Boolean).join(', ')],
    ['Led by', file.owner?.name],
    ['Leading agency', file.leadAgency?.name],
    ['Safeguarding reference', file.safeguardingReference],
    ['Incident reference', file.incidentReference],
    ['Policy', file.policyVersion?.title],
  ]);

  list('Parties', file.parties, (party: CaseFile) => [
    nameOf(party) ?? words(party.role)!,
    [
      ['Role', words(party.role)],
      ['Telephone', party.person?.phone],
      ['Mail', party.person?.email],
      ['Born', on(party.person?.dateOfBirth)],
      ['Occupancy', words(party.person?.occupancyType)],
      ['Lives at', party.person?.property?.address],
      ['Relation to the household', party.relationToHousehold],
      ['Added', at(party.addedAt)],
      ['Left the case', at(party.endedAt)],
    ],
  ]);
  list('Reports', file.reports, (report: CaseFile) => [
    report.reference,
    [
      ['Received', at(report.receivedAt)],
      ['Channel', words(report.channel)],
      ['Reported by', report.reporter?.name ?? words(report.reporterType)],
      ['Category', words(report.category)],
      ['Behaviour', words(report.behaviour)],
      ['What was reported', report.description],
    ],
  ]);
  list('Incidents', file.incidents, (incident: CaseFile) => [
    at(incident.occurredAt)!,
    [
      ['Behaviour', words(incident.behaviour)],
      ['What happened', incident.description],
    ],
  ]);
  pages.section(`Timeline (${file.events.length})`);
  for (const event of file.events as CaseFile[]) {
    pages.line(
      [event.seq, at(event.occurredAt), words(event.kind), event.actor?.name].filter(Boolean).join(' · '),
    );
  }
  list('Risk assessments', file.riskAssessments, (risk: CaseFile) => [
    `${words(risk.level)} risk, ${at(risk.assessedAt)}`,
    [
      ['Of', risk.person?.name],
      ['As', words(risk.assessedAs)],
      ['Score', risk.score],
      ['Level by the matrix', words(risk.computedLevel)],
      ['Why another level', risk.levelReason],
      ['Notes', risk.notes],
      ['Control measures', risk.controlMeasures],
      ['By', risk.assessedBy?.name],
      ['Review due', at(risk.reviewDueAt)],
    ],
  ]);

  const plan = file.actionPlan;
  pages.section('Action plan');
  if (!plan) pages.note('None agreed.');
  else {
    pages.entry(`Agreed ${at(plan.agreedAt)}, version ${plan.version}`, [
      ['With', nameOf(plan.agreedWith)],
      ['How', words(plan.agreedBy)],
      ['What the landlord can and cannot do', plan.expectations],
      ['Living at home', words(plan.livingAtHome)],
    ]);
    for (const item of plan.items) {
      pages.entry(item.description ?? words(item.action?.type) ?? 'Agreed step', [
        ['Who', words(item.by)],
        ['Agency', words(item.agency)],
        ['Due', on(item.dueOn)],
        ['Status', words(item.status)],
        ['Result', item.result],
      ]);
    }
    for (const review of plan.reviews) {
      pages.entry(`Reviewed ${at(review.reviewedAt)}`, [['Conclusion', review.conclusion]]);
    }
  }

  list('Actions', file.actions, (action: CaseFile) => [
    words(action.type)!,
    [
      ['Status', words(action.status)],
      ['Area', words(action.area)],
      ['For or about', nameOf(action.party)],
      ['Agency', words(action.agency)],
      ['Recorded', at(action.recordedAt)],
      ['Due', on(action.dueOn)],
      ['Completed', at(action.completedAt)],
      ['What', action.description],
      ['Outcome', words(action.outcome)],
      ['Result', action.result],
      ['Power', action.formal?.cites],
      ['Reasons', action.formal?.reasons],
      ['Proportionality', action.formal?.proportionality],
      ['Capacity', action.formal?.capacity],
      ['Human Rights Act', action.formal?.humanRights],
      ['Equality Act', action.formal?.equality],
      [
        'Decisions',
        (action.decisions ?? [])
          .map((step: CaseFile) => [words(step.step), at(step.at), step.by?.name].filter(Boolean).join(', '))
          .join('; '),
      ],
    ],
  ]);
  list('Orders', file.orders, (order: CaseFile) => [
    words(order.type)!,
    [
      ['Result', words(order.result)],
      ['Stands', words(order.state)],
      ['Court', order.court],
      ['Decided', on(order.decidedOn)],
      ['Runs out', on(order.expiresOn)],
      ['Power of arrest', yes(order.powerOfArrest)],
      ['Terms', order.terms],
      ...order.changes.map((change: CaseFile) => [
        `${words(change.kind)} on ${on(change.happenedOn)}`,
        change.description ?? 'recorded',
      ]),
    ],
  ]);
  list('Contacts', file.contacts, (contact: CaseFile) => [
    `${words(contact.method)}, ${at(contact.occurredAt)}`,
    [
      ['With', nameOf(contact.party)],
      ['Reached', yes(contact.reached)],
      ['Initial interview', contact.isInitialInterview ? 'yes' : null],
      ['What was said', contact.summary],
      ['They were told', contact.toldThem],
      ['By', contact.recordedBy?.name],
    ],
  ]);
  list('Sharing register', file.disclosures, (disclosure: CaseFile) => [
    disclosure.agency?.name ?? disclosure.recipientName ?? words(disclosure.recipientKind)!,
    [
      ['Status', words(disclosure.status)],
      ['Purpose', words(disclosure.purpose)],
      ['Basis', words(disclosure.basis)],
      ['Lawful basis', words(disclosure.lawfulBasis)],
      ['What', several(disclosure.items.map((item: CaseFile) => item.category))],
      ['Proposed', [at(disclosure.requestedAt), disclosure.requestedBy?.name].filter(Boolean).join(', ')],
      ['Advised by', disclosure.advisedBy?.name],
      ['Shared', [at(disclosure.madeAt), disclosure.madeBy?.name].filter(Boolean).join(', ')],
    ],
  ]);
  list('Evidence', file.evidence, (evidence: CaseFile) => {
    const inBundle = bundled.get(evidence.id)!;
    const copy = 'name' in inBundle ? inBundle : null;
    return [
      words(evidence.type)!,
      [
        ['File in this bundle', 'why' in inBundle ? `not included: ${inBundle.why}` : inBundle.name],
        ['State', words(evidence.state)],
        ['Why set aside', evidence.setAsideReason],
        ['Called', evidence.fileName],
        ['Shows or states', evidence.description],
        ['Happened', on(evidence.happenedOn)],
        ['Received', at(evidence.receivedAt)],
        ['Given by', nameOf(evidence.givenBy)],
        ['Uploaded by', evidence.recordedBy?.name],
        ['Media type', evidence.mediaType],
        ['Size', `${evidence.sizeBytes.toLocaleString('en-GB')} bytes`],
        ['Scan', words(evidence.scanState)],
        ['Metadata', copy && metadataInWords[copy.metadata]],
        ['SHA-256 of the original', evidence.sha256, 'code'],
        ['SHA-256 of this copy', copy?.sha256, 'code'],
      ],
    ];
  });
  return pages.document;
}
