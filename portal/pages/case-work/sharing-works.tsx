import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { AgenciesToShareWithDocument } from '../../generated/agencies-to-share-with-query.ts';
import {
  PreviewSharingDocument,
  type PreviewSharingMutation,
} from '../../generated/preview-sharing-query.ts';
import {
  AdviseSharingDocument,
  adviseOnDisclosureInputFields,
  makeDisclosureInputFields,
  PermissionToShareDocument,
  ProposeSharingDocument,
  ReferWithoutPermissionByFormDocument,
  ReviewReferralByFormDocument,
  recordSharingPermissionInputFields,
  referWithoutPermissionInputFields,
  requestDisclosureInputFields,
  reviewReferralInputFields,
  ShareNowDocument,
  TakeSharingBackDocument,
  WithdrawPermissionToShareDocument,
  withdrawDisclosureInputFields,
  withdrawSharingPermissionInputFields,
} from '../../generated/sharing-forms-query.ts';
import { asInput } from '../../kit/as-input.ts';
import { type Ask, asText, type Written } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import type { Choice } from '../../kit/select-field.tsx';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import { type CaseData, nameOf, peopleOf, type Work, type WorkProps } from './work.ts';

type Preview = NonNullable<PreviewSharingMutation['previewDisclosure']>;

const recipient = (kind: string) => (written: Written) => asText(written, 'recipient.kind') === kind;

const recipientAsks = (file: CaseData, agencies: readonly Choice[] | null): Ask[] => [
  { field: 'recipient.kind', label: 'With whom is it to be shared?' },
  {
    field: 'recipient.agencyId',
    label: 'Which agency?',
    choices: agencies,
    needed: true,
    when: recipient('AGENCY'),
  },
  {
    field: 'recipient.partyId',
    label: 'Which of the people of the case?',
    choices: peopleOf(file),
    needed: true,
    when: recipient('PARTY'),
  },
  {
    field: 'recipient.name',
    label: 'Name of the recipient',
    needed: true,
    when: (written) => ['COURT', 'LEGAL_ADVISER', 'OTHER'].includes(asText(written, 'recipient.kind')),
  },
];

const itemsAsk = (file: CaseData): Ask => ({
  field: 'items',
  label: 'What is to be shared?',
  row: {
    called: 'Kind of information',
    least: 1,
    asks: [
      { field: 'category', label: 'What kind?' },
      { field: 'partyId', label: 'About whom?', choices: peopleOf(file) },
      {
        field: 'reference',
        label: 'Reference of the evidence',
        when: (row) => asText(row, 'category') === 'EVIDENCE',
      },
    ],
  },
});

const textAsks = (file: CaseData, agencies: readonly Choice[] | null): Ask[] => [
  ...recipientAsks(file, agencies),
  itemsAsk(file),
  { field: 'text', label: 'The text, as it is to be sent' },
];

function useAgencies(file: CaseData, kinds?: readonly string[]): Choice[] | null {
  const [{ data, fetching }] = useQuery({
    query: AgenciesToShareWithDocument,
    variables: { serviceId: [file.service.id] },
  });
  if (fetching) return null;
  return (data?.agencies.edges ?? [])
    .filter(({ node }) => kinds?.includes(node.kind) ?? true)
    .map(({ node }) => ({ value: node.id, label: `${node.name} (${wordFor(node.kind)})` }));
}

/** What of the text gives somebody away, in place, before anybody else reads it. */
function Findings({ preview }: { preview: Preview }) {
  const text = preview.text ?? '';
  if (preview.refusals.length > 0)
    return (
      <ul className="plain-list">
        {preview.refusals.map(({ field, message, clause }) => (
          <li key={`${field} ${message}`}>
            {message} ({clause})
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <p className="told">{text}</p>
      {preview.findings?.length ? (
        <ul className="plain-list">
          {preview.findings.map(({ id, kind, severity, start, end }) => (
            <li key={id}>
              <mark>{text.slice(start, end)}</mark>: {wordWithin(kind)},{' '}
              {severity === 'BLOCK' ? 'which must go' : 'to be looked at and confirmed'}
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing in it gives anybody away.</p>
      )}
      {preview.minimisationHints?.map(({ category, hint }) => (
        <p key={category} className="small">
          {wordFor(category)}: {hint}
        </p>
      ))}
    </>
  );
}

function Propose({ file, form }: WorkProps) {
  const agencies = useAgencies(file);
  const [, look] = useMutation(PreviewSharingDocument);
  const [preview, setPreview] = useState<Preview | null>(null);
  const asks = textAsks(file, agencies);

  async function lookThrough(written: Written) {
    const input = { caseId: file.id, ...asInput(asks, written, requestDisclosureInputFields) };
    const { data } = await look({ input: input as never });
    setPreview(data?.previewDisclosure ?? null);
  }

  return (
    <ChangeForm
      {...form}
      document={ProposeSharingDocument}
      fields={requestDisclosureInputFields}
      fixed={{ caseId: file.id }}
      start={{ items: [{}] }}
      asks={[
        ...asks,
        { field: 'purpose', label: 'What for?', heading: 'What allows it' },
        {
          field: 'basis',
          label: 'What allows it?',
          choices: ['INFORMATION_SHARING_PROTOCOL', 'EXPRESS_PERMISSION', 'COURT_REQUIREMENT'].map(
            (value) => ({
              value,
              label: wordFor(value),
            }),
          ),
        },
        {
          field: 'courtReference',
          label: 'Reference of the order',
          when: (written) => asText(written, 'basis') === 'COURT_REQUIREMENT',
        },
        {
          field: 'courtDocumentReference',
          label: 'Where a copy is kept',
          when: (written) => asText(written, 'basis') === 'COURT_REQUIREMENT',
        },
        { field: 'lawfulBasis', label: 'What makes it lawful?' },
        { field: 'specialCategoryCondition', label: 'Condition for special category data' },
        { field: 'offenceCondition', label: 'Condition for criminal offence data' },
        { field: 'internalNote', long: true, label: 'Note among staff' },
      ]}
      after={{
        text: (written) => (
          <div className="notice">
            <p>
              <button type="button" className="button" onClick={() => void lookThrough(written)}>
                Look the text through
              </button>
            </p>
            <div role="status">{preview ? <Findings preview={preview} /> : null}</div>
          </div>
        ),
      }}
      send="Propose to share"
    />
  );
}

/** The last look before something leaves: exactly what was advised on, and each warning confirmed by itself. */
function ShareNow({ file, on, form }: WorkProps) {
  const disclosure = file.disclosures.find(({ id }) => id === on);
  const [{ data }, look] = useMutation(PreviewSharingDocument);
  useEffect(() => {
    if (!disclosure) return;
    const { recipientKind: kind, recipientName: name, agency, recipientParty, items } = disclosure;
    void look({
      input: {
        caseId: file.id,
        text: disclosure.text ?? '',
        recipient: {
          kind,
          name,
          agencyId: agency?.id ?? null,
          partyId: recipientParty?.id ?? null,
        },
        items: items.map(({ category, reference, party }) => ({
          category,
          reference,
          partyId: party?.id ?? null,
        })),
      },
    });
  }, [disclosure, file.id, look]);
  if (!disclosure) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  const preview = data?.previewDisclosure;
  const warnings = (preview?.findings ?? []).filter(({ severity }) => severity === 'WARN');
  const text = preview?.text ?? '';
  return (
    <>
      <section className="card stack" aria-label="What is shared">
        <h2>What leaves, and to whom</h2>
        <p>
          {disclosure.agency?.name ?? disclosure.recipientName ?? wordFor(disclosure.recipientKind)}; purpose:{' '}
          {wordWithin(disclosure.purpose)}
        </p>
        {disclosure.advice ? (
          <p>
            The area manager’s advice: {wordWithin(disclosure.advice)}
            {disclosure.adviceReason ? `. ${disclosure.adviceReason}` : ''}
          </p>
        ) : (
          <p className="notice warn">The area manager has not advised yet (12.2).</p>
        )}
        {preview ? <Findings preview={preview} /> : null}
      </section>
      <ChangeForm
        {...form}
        document={ShareNowDocument}
        fields={makeDisclosureInputFields}
        fixed={{ disclosureId: disclosure.id }}
        version={{ field: 'disclosureVersion', read: disclosure.version }}
        also={(written) => ({ confirmedFindings: written.confirmedFindings ?? [] })}
        asks={
          warnings.length > 0
            ? [
                {
                  field: 'confirmedFindings',
                  label: 'Warnings that you have looked at and let stand',
                  hint: '',
                  needed: false,
                  choices: warnings.map(({ id, start, end, kind }) => ({
                    value: id,
                    label: `“${text.slice(start, end)}” (${wordWithin(kind)})`,
                  })),
                },
              ]
            : []
        }
        send="Share it now"
      />
    </>
  );
}

function RecordPermission({ file, form }: WorkProps) {
  const agencies = useAgencies(file);
  return (
    <ChangeForm
      {...form}
      document={PermissionToShareDocument}
      fields={recordSharingPermissionInputFields}
      fixed={{ caseId: file.id }}
      asks={[
        { field: 'partyId', label: 'Who gives it?', choices: peopleOf(file) },
        { field: 'categories', label: 'What may be shared about them?' },
        ...recipientAsks(file, agencies),
        {
          field: 'form',
          label: 'How was it given?',
          choices: ['SIGNED', 'WRITTEN'].map((value) => ({ value, label: wordFor(value) })),
        },
        { field: 'documentReference', label: 'Where the written permission is kept' },
        { field: 'givenAt', label: 'When?' },
        { field: 'expiresAt', label: 'Until when does it hold, if it says so?' },
      ]}
      send="Record the permission"
    />
  );
}

/** To social services or the police at once, where the situation supports it; somebody else looks at it afterwards (11.9). */
function Refer({ file, form }: WorkProps) {
  const agencies = useAgencies(file, ['POLICE', 'SOCIAL_SERVICES']);
  return (
    <ChangeForm
      {...form}
      document={ReferWithoutPermissionByFormDocument}
      fields={referWithoutPermissionInputFields}
      fixed={{ caseId: file.id }}
      start={{ items: [{}], purpose: 'SAFEGUARDING' }}
      asks={[
        {
          field: 'agencyId',
          label: 'Whom do you turn to?',
          hint: 'Social services or the police (11.9).',
          choices: agencies,
        },
        { field: 'safeguarding', label: 'Is it a safeguarding referral?', hint: '' },
        { field: 'reason', label: 'Why does the situation support it?' },
        {
          field: 'confidentialityStatement',
          label: 'How were confidentiality and data protection considered?',
        },
        itemsAsk(file),
        { field: 'text', label: 'The text that is shared' },
        { field: 'purpose', label: 'What for?', heading: 'What allows it' },
        { field: 'lawfulBasis', label: 'What makes it lawful?' },
        { field: 'specialCategoryCondition', label: 'Condition for special category data' },
        { field: 'offenceCondition', label: 'Condition for criminal offence data' },
      ]}
      send="Refer it now"
    />
  );
}

export const works: Record<string, Work> = {
  'refer-without-permission': {
    done: 'Referred. The area manager reviews it afterwards (11.9).',
    Form: Refer,
  },
  'review-referral': simpleWork(
    { document: ReviewReferralByFormDocument, fields: reviewReferralInputFields },
    'The review of the referral is recorded.',
    (file, on) => {
      const disclosure = file.disclosures.find(({ id }) => id === on);
      return disclosure
        ? {
            first: (
              <section className="card">
                {disclosure.referralReason ? <p className="told">{disclosure.referralReason}</p> : null}
                <p className="told">{disclosure.text}</p>
              </section>
            ),
            fixed: { disclosureId: disclosure.id },
            version: { field: 'disclosureVersion', read: disclosure.version },
            asks: [
              { field: 'judgement', label: 'Did the situation support it?' },
              { field: 'note', label: 'What did you find?', hint: '' },
            ],
            send: 'Record the review',
          }
        : null;
    },
  ),
  'withdraw-sharing-permission': simpleWork(
    { document: WithdrawPermissionToShareDocument, fields: withdrawSharingPermissionInputFields },
    'The permission is taken back: nothing more is shared by it.',
    (file, on) => {
      const permission = file.sharingPermissions.find(({ id }) => id === on);
      if (!permission) return null;
      const party = file.parties.find(({ id }) => id === permission.party.id);
      return {
        first: (
          <p>
            {[party ? nameOf(party) : null, ...permission.categories.map(wordFor)].filter(Boolean).join(', ')}
          </p>
        ),
        fixed: { permissionId: permission.id },
        version: { field: 'permissionVersion', read: permission.version },
        asks: [{ field: 'withdrawnAt', label: 'When did they take it back?' }],
        send: 'Take it back',
      };
    },
  ),
  'propose-sharing': { done: 'Proposed: it waits for the area manager’s advice (12.2).', Form: Propose },
  'advise-sharing': simpleWork(
    { document: AdviseSharingDocument, fields: adviseOnDisclosureInputFields },
    'The advice is recorded.',
    (file, on) => {
      const disclosure = file.disclosures.find(({ id }) => id === on);
      return disclosure
        ? {
            first: <p className="told card">{disclosure.text}</p>,
            fixed: { disclosureId: disclosure.id },
            version: { field: 'disclosureVersion', read: disclosure.version },
            asks: [
              { field: 'advice', label: 'Your advice' },
              { field: 'reason', label: 'Why?' },
            ],
            send: 'Advise',
          }
        : null;
    },
  ),
  'share-now': { done: 'It has been shared and stands in the register.', Form: ShareNow },
  'take-sharing-back': simpleWork(
    { document: TakeSharingBackDocument, fields: withdrawDisclosureInputFields },
    'Taken back: nothing has left.',
    (file, on) => {
      const disclosure = file.disclosures.find(({ id }) => id === on);
      return disclosure
        ? {
            first: <p>{wordFor(disclosure.purpose)}</p>,
            fixed: { disclosureId: disclosure.id },
            version: { field: 'disclosureVersion', read: disclosure.version },
            asks: [],
            send: 'Take it back',
          }
        : null;
    },
  ),
  'sharing-permission': { done: 'The permission is recorded.', Form: RecordPermission },
};
