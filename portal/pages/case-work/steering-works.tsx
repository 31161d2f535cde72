import { useQuery } from 'urql';
import { AgenciesToShareWithDocument } from '../../generated/agencies-to-share-with-query.ts';
import {
  AssignCaseByFormDocument,
  assignCaseInputFields,
  ChangePriorityByFormDocument,
  ChangeUrgencyByFormDocument,
  changePriorityInputFields,
  changeUrgencyInputFields,
  EndExternalReferenceByFormDocument,
  endExternalReferenceInputFields,
  FlagSafeguardingByFormDocument,
  flagSafeguardingInputFields,
  LiftRestrictionByFormDocument,
  LinkCasesByFormDocument,
  LogServiceComplaintByFormDocument,
  liftRestrictionInputFields,
  linkCasesInputFields,
  logServiceComplaintInputFields,
  MoveDeadlineByFormDocument,
  overrideDeadlineInputFields,
  ProtectStaffByFormDocument,
  protectStaffInputFields,
  RecordExternalReferenceByFormDocument,
  RestrictCaseByFormDocument,
  recordExternalReferenceInputFields,
  restrictCaseInputFields,
  SetCaseLeadByFormDocument,
  setCaseLeadInputFields,
  UnlinkCasesByFormDocument,
  unlinkCasesInputFields,
} from '../../generated/steering-forms-query.ts';
import { asList, asText } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { useColleagues } from './colleagues.ts';
import { simpleWork } from './simple-work.tsx';
import { type CaseData, peopleOf, type Work, type WorkProps } from './work.ts';

const ofTheCase = (file: CaseData) => ({
  fixed: { caseId: file.id },
  version: { field: 'caseVersion', read: file.version },
});

function Assign({ file, form }: WorkProps) {
  const colleagues = useColleagues(file)?.filter(({ value }) => value !== file.owner?.id) ?? null;
  return (
    <>
      <p>{file.owner ? `${file.owner.name ?? 'Somebody'} leads it now.` : 'Nobody leads it yet.'}</p>
      <ChangeForm
        {...form}
        {...ofTheCase(file)}
        document={AssignCaseByFormDocument}
        fields={assignCaseInputFields}
        asks={[
          { field: 'ownerId', label: 'Who leads it from now on?', choices: colleagues },
          { field: 'reason', label: 'Why?' },
        ]}
        send="Assign the case"
      />
    </>
  );
}

function Restrict({ file, form }: WorkProps) {
  const { staffId } = useViewer();
  const always = [staffId, file.owner?.id].filter((id) => id !== undefined);
  const colleagues = useColleagues(file)?.filter(({ value }) => !always.includes(value)) ?? null;
  return (
    <ChangeForm
      {...form}
      {...ofTheCase(file)}
      document={RestrictCaseByFormDocument}
      fields={restrictCaseInputFields}
      also={(written) => ({ namedStaffIds: [...new Set([...always, ...asList(written, 'namedStaffIds')])] })}
      asks={[
        {
          field: 'namedStaffIds',
          label: 'Who reads it, beside you and whoever leads it?',
          hint: 'A manager of its service or area must be among those who read it. For everybody else it is no longer there.',
          choices: colleagues,
        },
        { field: 'reason', label: 'Why?' },
      ]}
      send="Restrict the case"
    />
  );
}

function Lead({ file, form }: WorkProps) {
  const [{ data, fetching }] = useQuery({
    query: AgenciesToShareWithDocument,
    variables: { serviceId: [file.service.id] },
  });
  const agencies = fetching
    ? null
    : (data?.agencies.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  return (
    <ChangeForm
      {...form}
      {...ofTheCase(file)}
      document={SetCaseLeadByFormDocument}
      fields={setCaseLeadInputFields}
      start={{ landlordRole: file.landlordRole }}
      asks={[
        { field: 'landlordRole', label: 'Do we lead, or support?' },
        {
          field: 'leadAgencyId',
          label: 'Which agency leads?',
          choices: agencies,
          needed: true,
          when: (written) => asText(written, 'landlordRole') === 'SUPPORT',
        },
      ]}
    />
  );
}

export const works: Record<string, Work> = {
  assign: { done: 'The case is assigned. Whoever leads it now is told.', Form: Assign },
  restrict: { done: 'Only the staff you named read the case from now on.', Form: Restrict },
  lead: { done: 'It is recorded who leads.', Form: Lead },
  'lift-restriction': simpleWork(
    { document: LiftRestrictionByFormDocument, fields: liftRestrictionInputFields },
    'The case is read by its service again.',
    (file) => ({
      ...ofTheCase(file),
      asks: [{ field: 'reason', label: 'Why?' }],
      send: 'Lift the restriction',
    }),
  ),
  urgency: simpleWork(
    { document: ChangeUrgencyByFormDocument, fields: changeUrgencyInputFields },
    'The urgency is changed, and with it the clocks (8.6).',
    (file) => ({
      ...ofTheCase(file),
      start: { urgency: file.urgency },
      asks: [
        { field: 'urgency', label: 'How urgent is it?' },
        { field: 'reason', label: 'Why?' },
      ],
    }),
  ),
  priority: simpleWork(
    { document: ChangePriorityByFormDocument, fields: changePriorityInputFields },
    'The priority is changed.',
    (file) => ({
      ...ofTheCase(file),
      start: { priority: file.priority },
      asks: [
        {
          field: 'priority',
          label: 'Which priority has it?',
          hint: 'Without one, harm and risk decide again (7.5).',
        },
        { field: 'reason', label: 'Why?' },
      ],
    }),
  ),
  'link-case': simpleWork(
    { document: LinkCasesByFormDocument, fields: linkCasesInputFields },
    'The cases are linked.',
    (file) => ({
      ...ofTheCase(file),
      asks: [
        { field: 'otherCaseId', label: 'Which other case?', find: 'case' },
        { field: 'kind', label: 'Why do they belong together?' },
        { field: 'reason', label: 'What connects them?' },
      ],
      send: 'Link the cases',
    }),
  ),
  safeguarding: simpleWork(
    { document: FlagSafeguardingByFormDocument, fields: flagSafeguardingInputFields },
    'Safeguarding takes priority from now on (2.3).',
    (file) => ({
      ...ofTheCase(file),
      asks: [
        { field: 'incidentReference', label: 'Reference of the incident', short: true },
        { field: 'safeguardingReference', label: 'Reference of the safeguarding concern', short: true },
      ],
      send: 'Safeguarding takes priority',
    }),
  ),
  complaint: simpleWork(
    { document: LogServiceComplaintByFormDocument, fields: logServiceComplaintInputFields },
    'The complaint about our service is recorded. It is dealt with by the complaints procedure.',
    (file) => ({
      ...ofTheCase(file),
      asks: [
        { field: 'partyId', label: 'Who complains?', choices: peopleOf(file) },
        { field: 'about', label: 'What is it about?' },
        { field: 'madeAt', label: 'When?' },
        { field: 'externalReference', label: 'Its reference in the complaints procedure', short: true },
        { field: 'reviewExplainedAt', label: 'When was the right to a case review explained?' },
      ],
      send: 'Record the complaint',
    }),
  ),
  'move-deadline': simpleWork(
    { document: MoveDeadlineByFormDocument, fields: overrideDeadlineInputFields },
    'The deadline has another day; the one before stays in its history.',
    (file, on) => {
      const deadline = file.deadlines.find(({ id }) => id === on);
      return deadline
        ? {
            first: (
              <p>
                {wordFor(deadline.type)}, due by {momentOf(deadline.dueAt)}
              </p>
            ),
            fixed: { deadlineId: deadline.id },
            asks: [
              { field: 'dueOn', label: 'By the end of which day instead?' },
              { field: 'reason', label: 'Why?' },
            ],
            send: 'Set the day',
          }
        : null;
    },
  ),
  'unlink-case': simpleWork(
    { document: UnlinkCasesByFormDocument, fields: unlinkCasesInputFields },
    'The two cases are no longer linked.',
    (file, on) => ({
      ...ofTheCase(file),
      fixed: { caseId: file.id, linkId: on },
      first: <p>The record that they were linked stays.</p>,
      asks: [],
      send: 'End the link',
    }),
  ),
  'external-reference': simpleWork(
    { document: RecordExternalReferenceByFormDocument, fields: recordExternalReferenceInputFields },
    'The reference is recorded.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        {
          field: 'system',
          label: 'Which system?',
          hint: 'As it is called there, in capital letters: HOUSING, REPAIRS (15.1).',
        },
        { field: 'reference', label: 'The reference there', hint: 'As that system writes it.' },
      ],
    }),
  ),
  'end-external-reference': simpleWork(
    { document: EndExternalReferenceByFormDocument, fields: endExternalReferenceInputFields },
    'The reference is out of use.',
    (file, on) => {
      const elsewhere = file.externalReferences.find(({ id }) => id === on);
      return elsewhere
        ? {
            first: (
              <p>
                {elsewhere.system} {elsewhere.reference}
              </p>
            ),
            fixed: { externalReferenceId: elsewhere.id },
            asks: [],
            send: 'It is called so no longer',
          }
        : null;
    },
  ),
  'protect-staff': simpleWork(
    { document: ProtectStaffByFormDocument, fields: protectStaffInputFields },
    'What protects the member of staff is recorded.',
    (file) => {
      const held = file.staffProtection[0];
      return {
        fixed: { caseId: file.id },
        version: held ? { field: 'protectionVersion', read: held.version } : undefined,
        start: {
          incidentReference: held?.incidentReference ?? '',
          healthAndSafetyReference: held?.healthAndSafetyReference ?? '',
          plan: held?.plan ?? '',
        },
        asks: [
          { field: 'incidentReference', label: 'Reference of the incident report', hint: '' },
          {
            field: 'healthAndSafetyReference',
            label: 'Reference of the health and safety event',
            hint: 'For abuse of staff (4.3).',
          },
          {
            field: 'plan',
            label: 'What was agreed to keep them safe?',
            hint: 'And to tackle the behaviour (8.2).',
          },
          { field: 'planAgreedAt', label: 'When was that agreed?' },
          {
            field: 'takeOversight',
            label: 'Do you take oversight now?',
            hint: 'For the area manager (8.2).',
          },
        ],
      };
    },
  ),
};
