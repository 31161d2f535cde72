import type { Asker, Data } from './landlord.ts';

type Fields = Record<string, unknown>;

const payloads: Record<string, [input: string, answer: string]> = {
  recordAgency: ['RecordAgencyInput', 'agency { id version name kind }'],
  updateAgency: ['UpdateAgencyInput', 'agency { id version powers help lastCheckedOn activeTo }'],
  recordSharingAgreement: ['RecordSharingAgreementInput', 'agreement { id version }'],
  endSharingAgreement: ['EndSharingAgreementInput', 'agreement { id endedAt }'],
  recordSharingPermission: ['RecordSharingPermissionInput', 'permission { id version categories }'],
  withdrawSharingPermission: ['WithdrawSharingPermissionInput', 'permission { id withdrawnAt }'],
  previewDisclosure: [
    'PreviewDisclosureInput',
    'text findings { id kind severity start end } minimisationHints { category dataClass hint }',
  ],
  requestDisclosure: [
    'RequestDisclosureInput',
    'disclosure { id version status consent items { category } }',
  ],
  adviseOnDisclosure: [
    'AdviseOnDisclosureInput',
    'disclosure { id version status advice advisedBy { name } }',
  ],
  makeDisclosure: [
    'MakeDisclosureInput',
    'disclosure { id status madeAt warningsConfirmed madeBy { name } }',
  ],
  withdrawDisclosure: ['WithdrawDisclosureInput', 'disclosure { id status }'],
  referWithoutPermission: [
    'ReferWithoutPermissionInput',
    'disclosure { id version status consent restricted reviewDeadline { type status dueAt } }',
  ],
  reviewReferral: [
    'ReviewReferralInput',
    'disclosure { id judgement reviewedAt reviewDeadline { status } reviewedBy { name } }',
  ],
  setCaseLead: ['SetCaseLeadInput', 'case { id landlordRole leadAgency { name } }'],
  restrictCase: [
    'RestrictCaseInput',
    'case { id restricted restrictions { namedStaffIds reason liftedAt } }',
  ],
  liftRestriction: ['LiftRestrictionInput', 'case { id restricted restrictions { liftedAt liftReason } }'],
};

/** One step of sharing; its payload, refusals and all. */
export async function share(by: Asker, step: string, input: Fields): Promise<Data> {
  const [type, answer] = payloads[step]!;
  const document = `mutation ($input: ${type}!) { ${step}(input: $input) { refusals { field rule clause message } ${answer} } }`;
  return (await by.query(document, { input }))[step];
}

/** One step of sharing that must be allowed. */
export async function shared(by: Asker, step: string, input: Fields): Promise<Data> {
  const payload = await share(by, step, input);
  if (payload.refusals.length > 0) throw new Error(JSON.stringify(payload.refusals));
  return payload;
}
