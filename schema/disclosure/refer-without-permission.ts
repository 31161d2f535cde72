import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findAgency } from '../agency/keep-agency.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { handOf } from '../delegation/same-hand.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import {
  ConsentState,
  DeadlineType,
  DisclosureBasis,
  DisclosureStatus,
  EventKind,
  RecipientKind,
} from '../vocabulary.ts';
import { Disclosure } from './disclosure-entry.ts';
import { findDisclosure, findItems, itemFacts, keepItems } from './propose-disclosure.ts';
import type { ReferWithoutPermissionInput, ReviewReferralInput } from './referral-input.ts';
import { ruleOnReferring, ruleOnReviewing } from './referral-rules.ts';

/** Refers to social services or the police at once; advice follows as a review (#132, #136). */
export async function referWithoutPermission(
  em: EntityManager,
  input: ReferWithoutPermissionInput,
  act: Act,
): Promise<Disclosure> {
  const of = await findCase(em, input);
  const agency = await findAgency(em, input.agencyId);
  const items = await findItems(em, of, input.items);
  const terms = {
    text: input.text,
    lawfulBasis: input.lawfulBasis,
    specialCategoryCondition: input.specialCategoryCondition ?? null,
    offenceCondition: input.offenceCondition ?? null,
    confidentialityStatement: input.confidentialityStatement.trim(),
  };
  const facts = { ...terms, agency, reason: input.reason, items: items.map(itemFacts) };
  insist(ruleOnReferring(facts, act.policy.document.sharing, localDay(act.now, act.calendar).toString()));
  const [reviewDeadline] = setDeadlines(em, { case: of }, [reviewDue(act)], act);
  const by = em.getReference(Staff, act.by.staffId);
  const disclosure = em.create(Disclosure, {
    case: of,
    status: DisclosureStatus.MADE,
    basis: DisclosureBasis.REFERRAL_WITHOUT_PERMISSION,
    consent: ConsentState.OVERRIDDEN,
    recipientKind: RecipientKind.AGENCY,
    agency,
    purpose: input.purpose,
    ...terms,
    referralReason: input.reason.trim(),
    safeguarding: input.safeguarding,
    namedStaff: await readersOf(em, of, act),
    requestedAt: act.now,
    requestedBy: by,
    madeAt: act.now,
    madeBy: by,
    reviewDeadline,
  } as never);
  keepItems(em, disclosure, items);
  // More people read the log of the case than may know what was said to whom.
  recordEvent(em, { case: of }, EventKind.DISCLOSURE_MADE, { disclosure: disclosure.id }, act);
  return disclosure;
}

/** Who made it and who reviews it; nobody else, whatever they know of the case. */
async function readersOf(em: EntityManager, of: Case, act: Act): Promise<string[]> {
  const today = localDay(act.now, act.calendar).toString();
  const roles = act.policy.document.sharing.referralReview.reviews;
  const reviewers = [...(await rolesOverService(em, of.service, today, { roles })).keys()];
  return [...new Set([act.by.staffId, ...reviewers])];
}

function reviewDue({ now, policy, calendar }: Act) {
  const { workingDays, clause } = policy.document.sharing.referralReview;
  return {
    type: DeadlineType.DISCLOSURE_REVIEW,
    conditional: false,
    startsAt: now,
    dueAt: addWorkingDays(now, workingDays, calendar),
    clause: clause ?? '11.9',
  };
}

/** The area manager looks at it afterwards, since there was no time before. */
export async function reviewReferral(
  em: EntityManager,
  input: ReviewReferralInput,
  act: Act,
): Promise<Disclosure> {
  const disclosure = await findDisclosure(em, input);
  const today = localDay(act.now, act.calendar).toString();
  const staffIds = [act.by.staffId];
  const roles = await rolesOverService(em, disclosure.case.service, today, { staffIds });
  insist(
    ruleOnReviewing(
      {
        basis: disclosure.basis,
        reviewedAt: disclosure.reviewedAt ?? null,
        madeById: await handOf(em, act.by.staffId, disclosure.requestedBy.id, disclosure.requestedAt),
        by: { staffId: act.by.staffId, rolesHere: roles.get(act.by.staffId) ?? [] },
        note: input.note,
      },
      act.policy.document.sharing,
    ),
  );
  disclosure.judgement = input.judgement;
  disclosure.reviewNote = input.note.trim();
  disclosure.reviewedAt = act.now;
  disclosure.reviewedBy = em.getReference(Staff, act.by.staffId);
  await meetDeadlines(em, { id: disclosure.reviewDeadline?.id }, act.now, act);
  recordEvent(
    em,
    { case: disclosure.case },
    EventKind.DISCLOSURE_REVIEWED,
    { disclosure: disclosure.id },
    act,
  );
  return disclosure;
}
