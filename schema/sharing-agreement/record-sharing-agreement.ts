import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { keepsEntry } from '../agency/agency-rules.ts';
import { coverageOf, findAgency, grantsOf } from '../agency/keep-agency.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { SharingAgreement } from './sharing-agreement.ts';
import type { EndSharingAgreementInput, RecordSharingAgreementInput } from './sharing-agreement-input.ts';
import { ruleOnAgreement, ruleOnEndingAgreement } from './sharing-agreement-rules.ts';

/** Records the protocol under which an agency may be given information (#134). */
export async function recordSharingAgreement(
  em: EntityManager,
  input: RecordSharingAgreementInput,
  act: Act,
): Promise<SharingAgreement> {
  insist(ruleOnAgreement(input));
  const agency = await findAgency(em, input.agencyId);
  await refuseUnlessAnswering(em, agency, act);
  return em.create(SharingAgreement, {
    agency,
    title: input.title.trim(),
    validFrom: input.validFrom,
    validTo: input.validTo,
    purposes: [...new Set(input.purposes)],
    categories: [...new Set(input.categories)],
    documentReference: input.documentReference.trim(),
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

/** Ends a protocol before its day: from this moment nothing more is shared under it. */
export async function endSharingAgreement(
  em: EntityManager,
  input: EndSharingAgreementInput,
  act: Act,
): Promise<SharingAgreement> {
  const what = 'agreement';
  const id = identity(input.agreementId, 'agreementId', what);
  const row = await em.findOne(SharingAgreement, id, { populate: ['agency'] });
  const agreement = found(row, 'agreementId', what);
  refuseIfChanged(agreement, input.agreementVersion, {}, 'agreementVersion');
  await refuseUnlessAnswering(em, agreement.agency, act);
  const today = localDay(act.now, act.calendar).toString();
  const facts = { ...agreement, endedAt: agreement.endedAt ?? null };
  insist(ruleOnEndingAgreement(facts, input.reason, today));
  return em.assign(agreement, {
    endedAt: act.now,
    endReason: input.reason.trim(),
    endedBy: em.getReference(Staff, act.by.staffId),
  });
}

async function refuseUnlessAnswering(
  em: EntityManager,
  agency: { areaIds: string[]; serviceIds: string[] },
  act: Act,
): Promise<void> {
  const coverage = await coverageOf(em, agency.areaIds, agency.serviceIds);
  if (keepsEntry(await grantsOf(em, act), coverage)) return;
  const message = 'An agreement is kept by those who answer for a service or area that the agency covers.';
  throw new Refused([refusal('agencyId', 'KEPT_BY_WHO_ANSWERS_FOR_IT', '12.2', message)]);
}
