import { DeadlineStatus } from '../../schema/vocabulary.ts';
import type { Batch } from './batch.ts';
import { type CopyValue, copyLine, free } from './copy-text.ts';
import { instantText } from './instant-text.ts';

export type CopiedTable = Exclude<keyof Batch, 'readMore'>;
type Row<T extends CopiedTable> = Batch[T][number];

/** What is the same in every row. */
export interface Standing {
  policyVersionId: string;
  calendarVersion: string;
  /** What was missed since then and is still to be done is looked at again, and told. */
  missedSince: number;
}

type Writer<T extends CopiedTable> = (row: Row<T>, standing: Standing) => CopyValue;
type Columns<T extends CopiedTable> = Readonly<Record<string, Writer<T>>>;

const instant = (at: number | null): CopyValue => at && instantText(at);
const list = (values: readonly string[] | null): CopyValue => values && `{${values.join(',')}}`;
/** A list of free texts: each in quotation marks, as PostgreSQL reads one, and then as COPY does. */
const texts = (values: readonly string[]): CopyValue =>
  free(`{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
const flag = (value: boolean | null): CopyValue => (value === null ? null : value ? 't' : 'f');
const digest = (value: string | null): CopyValue => value && `\\\\x${value}`;

let lastReaders: readonly string[] = [];
let lastText: CopyValue = '{}';

/** Rows of a case share their readers and are written one after the other. */
function readersText(readers: readonly string[]): CopyValue {
  if (readers !== lastReaders) {
    lastReaders = readers;
    lastText = list(readers);
  }
  return lastText;
}

const scoped = {
  id: ({ id }: { id: string }) => id,
  readers: ({ readers }: { readers: readonly string[] }) => readersText(readers),
};

/** How each table's rows are written, column by column, each after the tables it points to. */
const tables: { [T in CopiedTable]: Columns<T> } = {
  person: {
    ...scoped,
    kind: ({ kind }) => kind,
    name: ({ name }) => free(name),
    date_of_birth: ({ dateOfBirth }) => dateOfBirth,
    phone: ({ phone }) => phone,
    email: ({ email }) => email,
    occupancy_type: ({ occupancyType }) => occupancyType,
    property_id: ({ propertyId }) => propertyId,
  },
  asb_case: {
    ...scoped,
    reference: ({ reference }) => reference,
    status: ({ status }) => status,
    stage: ({ stage }) => stage,
    category: ({ category }) => category,
    harm_rating: ({ harmRating }) => harmRating,
    risk_level: ({ riskLevel }) => riskLevel,
    urgency: ({ urgency }) => urgency,
    hate_strands: ({ hateStrands }) => list(hateStrands),
    service_id: ({ serviceId }) => serviceId,
    property_id: ({ propertyId }) => propertyId,
    owner_id: ({ ownerId }) => ownerId,
    named_staff: ({ namedStaff }) => list(namedStaff),
    opened_at: ({ openedAt }) => instant(openedAt),
    closed_at: ({ closedAt }) => instant(closedAt),
    outcome: ({ outcome }) => outcome,
    closing_reason: ({ closingReason }) => free(closingReason),
    review_right_informed_at: ({ reviewRightInformedAt }) => instant(reviewRightInformedAt),
    closure_notice_at: ({ closureNoticeAt }) => instant(closureNoticeAt),
    last_contact_at: ({ lastContactAt }) => instant(lastContactAt),
    version: ({ version }) => version,
    policy_version_id: (_, { policyVersionId }) => policyVersionId,
  },
  report: {
    ...scoped,
    reference: ({ reference }) => reference,
    received_at: ({ receivedAt }) => instant(receivedAt),
    recorded_at: ({ receivedAt }) => instant(receivedAt),
    occurred_at: ({ occurredAt }) => instant(occurredAt),
    channel: ({ channel }) => channel,
    reporter_type: ({ reporterType }) => reporterType,
    reporter_id: ({ reporterId }) => reporterId,
    service_id: ({ serviceId }) => serviceId,
    property_id: ({ propertyId }) => propertyId,
    category: ({ category }) => category,
    behaviour: ({ behaviour }) => behaviour,
    description: ({ description }) => free(description),
    danger_now: ({ dangerNow }) => flag(dangerNow),
    violence: ({ violence }) => flag(violence),
    police_called_at: ({ policeCalledAt }) => instant(policeCalledAt),
    hate_strands: ({ hateStrands }) => list(hateStrands),
    status: ({ status }) => status,
    urgency: ({ urgency }) => urgency,
    limbs: ({ limbs }) => list(limbs),
    not_asb_reason: ({ notAsbReason }) => notAsbReason,
    redirect_target: ({ redirectTarget }) => redirectTarget,
    triage_note: ({ triageNote }) => free(triageNote),
    triaged_at: ({ triagedAt }) => instant(triagedAt),
    case_id: ({ caseId }) => caseId,
    recorded_by_id: ({ recordedById }) => recordedById,
    assigned_to_id: ({ assignedToId }) => assignedToId,
    named_staff: ({ namedStaff }) => list(namedStaff),
    lsoa_code: ({ lsoaCode }) => lsoaCode,
    external_reference: ({ externalReference }) => externalReference,
    version: ({ version }) => version,
    policy_version_id: (_, { policyVersionId }) => policyVersionId,
  },
  party: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    person_id: ({ personId }) => personId,
    role: ({ role }) => role,
    relation_to_household: ({ relationToHousehold }) => free(relationToHousehold),
    informed: ({ informed }) => flag(informed),
    added_at: ({ addedAt }) => instant(addedAt),
    report_id: ({ reportId }) => reportId,
    represents_id: ({ representsId }) => representsId,
  },
  incident: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    report_id: ({ reportId }) => reportId,
    occurred_at: ({ occurredAt }) => instant(occurredAt),
    ended_at: ({ endedAt }) => instant(endedAt),
    behaviour: ({ behaviour }) => behaviour,
    description: ({ description }) => free(description),
  },
  contact: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    party_id: ({ partyId }) => partyId,
    method: ({ method }) => method,
    occurred_at: ({ occurredAt }) => instant(occurredAt),
    reached: ({ reached }) => flag(reached),
    approach_agreed: ({ approachAgreed }) => flag(approachAgreed),
    summary: ({ summary }) => free(summary),
    told_them: ({ toldThem }) => free(toldThem),
    is_initial_interview: ({ isInitialInterview }) => flag(isInitialInterview),
    face_to_face_needed: ({ faceToFaceNeeded }) => flag(faceToFaceNeeded),
    face_to_face_declined: ({ faceToFaceDeclined }) => flag(faceToFaceDeclined),
    face_to_face_reason: ({ faceToFaceReason }) => free(faceToFaceReason),
    recorded_by_id: ({ recordedById }) => recordedById,
  },
  action: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    party_id: ({ partyId }) => partyId,
    area: ({ area }) => area,
    type: ({ type }) => type,
    status: ({ status }) => status,
    agency: ({ agency }) => agency,
    description: ({ description }) => free(description),
    due_on: ({ dueOn }) => dueOn,
    recorded_at: ({ recordedAt }) => instant(recordedAt),
    completed_at: ({ completedAt }) => instant(completedAt),
    result: ({ result }) => free(result),
    recorded_by_id: ({ recordedById }) => recordedById,
  },
  formal_action: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    action_id: ({ actionId }) => actionId,
    route: ({ route }) => route,
    limb: ({ limb }) => limb,
    cites: ({ cites }) => free(cites),
    cautions: ({ cautions }) => texts(cautions),
    reasons: ({ reasons }) => free(reasons),
    risk: ({ risk }) => free(risk),
    lead_agency: ({ leadAgency }) => leadAgency,
    proportionality: ({ proportionality }) => free(proportionality),
    capacity: ({ capacity }) => free(capacity),
    human_rights: ({ humanRights }) => free(humanRights),
    equality: ({ equality }) => free(equality),
    assessed_by_id: ({ assessedById }) => assessedById,
    assessed_at: ({ assessedAt }) => instant(assessedAt),
  },
  formal_decision: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    action_id: ({ actionId }) => actionId,
    step: ({ step }) => step,
    by_id: ({ byId }) => byId,
    at: ({ at }) => instant(at),
    reason: ({ reason }) => free(reason),
  },
  possession_claim: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    action_id: ({ actionId }) => actionId,
    breached_clause: ({ breachedClause }) => free(breachedClause),
    condition: ({ condition }) => condition,
    found_on: ({ foundOn }) => foundOn,
    notice_on: ({ noticeOn }) => noticeOn,
  },
  temporary_exclusion: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    action_id: ({ actionId }) => actionId,
    party_id: ({ partyId }) => partyId,
    ground: ({ ground }) => ground,
    begins_at: ({ beginsAt }) => instant(beginsAt),
    ends_at: ({ endsAt }) => instant(endsAt),
    written_reasons: ({ writtenReasons }) => free(writtenReasons),
    reasons_given_at: ({ reasonsGivenAt }) => instant(reasonsGivenAt),
  },
  partnership_option: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    party_id: ({ partyId }) => partyId,
    option: ({ option }) => option,
    choice: ({ choice }) => choice,
    reason: ({ reason }) => free(reason),
    agency: ({ agency }) => agency,
    recorded_by_id: ({ recordedById }) => recordedById,
    recorded_at: ({ recordedAt }) => instant(recordedAt),
  },
  police_partnership: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    force: ({ force }) => free(force),
    officer_reference: ({ officerReference }) => officerReference,
    agreed_on: ({ agreedOn }) => agreedOn,
    agreed: ({ agreed }) => free(agreed),
    recorded_by_id: ({ recordedById }) => recordedById,
    recorded_at: ({ recordedAt }) => instant(recordedAt),
  },
  case_closing: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    outcome: ({ outcome }) => outcome,
    closed_at: ({ closedAt }) => instant(closedAt),
    closed_by_id: ({ closedById }) => closedById,
    status_before: ({ statusBefore }) => statusBefore,
    stage_before: ({ stageBefore }) => stageBefore,
    ended_deadlines: ({ endedDeadlines }) => list(endedDeadlines),
  },
  closure_notice: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    party_id: ({ partyId }) => partyId,
    contact_id: ({ contactId }) => contactId,
    outcome: ({ outcome }) => outcome,
    given_at: ({ givenAt }) => instant(givenAt),
    given_by_id: ({ givenById }) => givenById,
  },
  survey: {
    ...scoped,
    reference: ({ reference }) => reference,
    case_id: ({ caseId }) => caseId,
    closing_id: ({ closingId }) => closingId,
    party_id: ({ partyId }) => partyId,
    side: ({ side }) => side,
    status: ({ status }) => status,
    issued_at: ({ issuedAt }) => instant(issuedAt),
    handling_score: ({ handlingScore }) => handlingScore,
    outcome_score: ({ outcomeScore }) => outcomeScore,
    answered_at: ({ answeredAt }) => instant(answeredAt),
    recorded_by_id: ({ recordedById }) => recordedById,
    version: ({ version }) => version,
  },
  deadline: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    report_id: ({ reportId }) => reportId,
    action_id: ({ actionId }) => actionId,
    party_id: ({ partyId }) => partyId,
    type: ({ type }) => type,
    status: ({ status }) => status,
    conditional: ({ conditional }) => flag(conditional),
    starts_at: ({ startsAt }) => instant(startsAt),
    due_at: ({ dueAt }) => instant(dueAt),
    met_at: ({ metAt }) => instant(metAt),
    clause: ({ clause }) => clause,
    end_reason: ({ endReason }) => endReason,
    // A clock that waits for a need to be agreed cannot be missed, so nobody is woken for it.
    wake_at: ({ status, conditional, startsAt, dueAt }, { missedSince }) =>
      (status === DeadlineStatus.PENDING && !conditional) ||
      (status === DeadlineStatus.MISSED && dueAt > missedSince)
        ? instant(startsAt)
        : null,
    policy_version_id: (_, { policyVersionId }) => policyVersionId,
    calendar_version: (_, { calendarVersion }) => calendarVersion,
  },
  case_event: {
    ...scoped,
    case_id: ({ caseId }) => caseId,
    report_id: ({ reportId }) => reportId,
    deadline_id: ({ deadlineId }) => deadlineId,
    kind: ({ kind }) => kind,
    occurred_at: ({ occurredAt }) => instant(occurredAt),
    recorded_at: ({ recordedAt }) => instant(recordedAt),
    actor_id: ({ actorId }) => actorId,
    facts: ({ facts }) => free(facts),
    seq: ({ seq }) => seq,
    previous_hash: ({ previousHash }) => digest(previousHash),
    hash: ({ hash }) => digest(hash),
  },
};

export const copiedTables = Object.keys(tables) as CopiedTable[];

const writers = Object.fromEntries(
  copiedTables.map((table) => [table, Object.values(tables[table])]),
) as unknown as { [T in CopiedTable]: readonly Writer<T>[] };

export const columnsOf = (table: CopiedTable): readonly string[] => Object.keys(tables[table]);

/** A batch's rows of one table as lines of COPY's text format, one after the other. */
export function* linesOf<T extends CopiedTable>(
  table: T,
  batch: Batch,
  standing: Standing,
): Generator<string, void> {
  const columns = writers[table] as readonly Writer<T>[];
  for (const row of batch[table] as readonly Row<T>[]) {
    yield copyLine(columns.map((column) => column(row, standing)));
  }
}
