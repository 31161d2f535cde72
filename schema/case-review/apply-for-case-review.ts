import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { LocalAuthority } from '../local-authority/local-authority.ts';
import { findParty } from '../party/find-party.ts';
import { nextReference } from '../reference.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { CaseReviewDecision, CaseReviewProgress, DeadlineType, EventKind, PartyRole } from '../vocabulary.ts';
import { CaseReview } from './case-review.ts';
import { setCaseReviewClocks } from './case-review-clocks.ts';
import type { ApplyForCaseReviewInput } from './case-review-input.ts';
import { ruleOnApplication } from './case-review-rules.ts';
import { readMeter } from './read-meter.ts';

/** Takes an application, counts what it rests on, and starts the authority's own time limits (#147, #148). */
export async function applyForCaseReview(
  em: EntityManager,
  input: ApplyForCaseReviewInput,
  act: Act,
): Promise<CaseReview> {
  const of = await findCase(em, input);
  const receivedAt = input.receivedAt ?? act.now;
  const applicant = input.applicantPartyId
    ? await findParty(em, of, input.applicantPartyId, 'applicantPartyId')
    : null;
  const applicantName = input.applicantName?.trim() || null;
  insist(
    ruleOnApplication(
      {
        applicantKind: input.applicantKind,
        applicantNamed: Boolean(applicant ?? applicantName),
        applicantAccused: applicant?.role === PartyRole.ALLEGED_PERPETRATOR,
        applicantName,
        consentAt: input.consentAt ?? null,
        receivedAt,
        caseOpenedAt: of.openedAt,
        alreadyRunning:
          (await em.count(CaseReview, {
            case: of,
            decision: CaseReviewDecision.PENDING,
            ...(applicant ? { applicant } : { applicantName }),
          })) > 0,
      },
      act.now,
    ),
  );
  const localAuthority = await authorityOf(em, of, input.localAuthorityId);
  const meter = await readMeter(em, of, localAuthority, receivedAt, act.calendar);
  const review = em.create(CaseReview, {
    reference: await nextReference(em, 'ACR', receivedAt),
    case: of,
    localAuthority,
    applicantKind: input.applicantKind,
    applicant,
    applicantName,
    consentAt: input.consentAt ?? null,
    receivedAt,
    complaintsCounted: meter.count,
    complaintsNeeded: meter.needed,
    decision: CaseReviewDecision.PENDING,
    status: CaseReviewProgress.NOT_STARTED,
  } as never);
  const { CASE_REVIEW_ACKNOWLEDGEMENT, CASE_REVIEW_DECISION } = DeadlineType;
  setCaseReviewClocks(em, review, receivedAt, [CASE_REVIEW_ACKNOWLEDGEMENT, CASE_REVIEW_DECISION], act);
  const facts = {
    caseReview: review.reference,
    complaintsCounted: meter.count,
    complaintsNeeded: meter.needed,
  };
  recordEvent(em, { case: of }, EventKind.CASE_REVIEW_APPLIED, facts, act, receivedAt);
  return review;
}

async function authorityOf(
  em: EntityManager,
  of: Case,
  id: string | null | undefined,
): Promise<LocalAuthority> {
  const field = 'localAuthorityId';
  if (id) {
    const known = await em.findOne(LocalAuthority, identity(id, field, 'local authority'));
    return found(known, field, 'local authority');
  }
  const own = await em.findOne(LocalAuthority, { serviceIds: { $contains: [of.service.id] } });
  if (own) return own;
  const message = 'No local authority is on record for this service: name it, or put it on record first.';
  throw new Refused([refusal(field, 'AUTHORITY_NEEDED', '16.2', message)]);
}
