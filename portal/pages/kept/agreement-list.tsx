import { useQuery } from 'urql';
import {
  AddSharingAgreementDocument,
  EndTheSharingAgreementDocument,
  endSharingAgreementInputFields,
  recordSharingAgreementInputFields,
} from '../../generated/kept-forms-query.ts';
import { AgenciesToAgreeWithDocument, KeptAgreementsDocument } from '../../generated/kept-lists-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, londonDate } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { KeptRows } from './kept-rows.tsx';
import { useTurn } from './turn.ts';

/** The protocols under which information is shared (policy 12.2), the longest to run first. */
export function AgreementList() {
  const keeps = useViewer().abilities.includes('KEEP_AGREEMENTS');
  const { page, onTurn } = useTurn();
  const [{ data, error, stale }, ask] = useQuery({
    query: KeptAgreementsDocument,
    variables: page,
    context,
  });
  const [{ data: directory }] = useQuery({ query: AgenciesToAgreeWithDocument, pause: !keeps });
  const again = () => ask({ requestPolicy: 'network-only' });
  const today = londonDate(new Date().toISOString());
  return (
    <>
      {keeps ? (
        <FoldedForm
          title="Add a sharing agreement"
          draft="agreement"
          document={AddSharingAgreementDocument}
          fields={recordSharingAgreementInputFields}
          asks={[
            {
              field: 'agencyId',
              label: 'With which agency?',
              hint: 'One of the directory.',
              choices: (directory?.agencies.edges ?? []).map(({ node }) => ({
                value: node.id,
                label: node.name,
              })),
            },
            { field: 'title', label: 'What is it called?' },
            { field: 'validFrom', label: 'First day' },
            { field: 'validTo', label: 'Last day' },
            { field: 'purposes', label: 'For what may be shared?' },
            { field: 'categories', label: 'What may be shared?' },
            { field: 'documentReference', label: 'Where is the signed document?' },
          ]}
          send="Add"
          done="The agreement is on record."
        />
      ) : (
        <p className="notice">Area and housing managers and the head of service keep these.</p>
      )}
      <KeptRows
        what="The sharing agreements"
        none="Without one, each time information is shared needs advice of its own (policy 12.2)."
        rows={data?.sharingAgreements.edges.map(({ node }) => node)}
        stale={stale}
        error={error}
        onRetry={again}
        pageInfo={data?.sharingAgreements.pageInfo}
        onTurn={onTurn}
      >
        {(agreement) => (
          <>
            <p className="row-line">
              <span className="row-name">{agreement.title}</span>
              {agreement.endedAt ? (
                <StatusTag standing="plain">Ended {dayOf(agreement.endedAt)}</StatusTag>
              ) : agreement.validTo < today ? (
                <StatusTag standing="warn">Ran out {dayOf(agreement.validTo)}</StatusTag>
              ) : (
                <StatusTag standing="good">Until {dayOf(agreement.validTo)}</StatusTag>
              )}
            </p>
            <p className="small muted">
              {agreement.agency.name}, from {dayOf(agreement.validFrom)}. Document:{' '}
              {agreement.documentReference}
            </p>
            <p className="small">
              {agreement.purposes.map(wordFor).join(', ')}: {agreement.categories.map(wordFor).join(', ')}
            </p>
            {agreement.endReason ? <p className="small">Ended because: {agreement.endReason}</p> : null}
            {keeps && !agreement.endedAt && agreement.validTo >= today ? (
              <FoldedForm
                plain
                title="End it before its day"
                of={agreement.title}
                draft={`end ${agreement.id}`}
                document={EndTheSharingAgreementDocument}
                fields={endSharingAgreementInputFields}
                fixed={{ agreementId: agreement.id }}
                version={{ field: 'agreementVersion', read: agreement.version }}
                asks={[{ field: 'reason', label: 'Why does it end?' }]}
                send="End it"
                done="The agreement has ended."
                onConflict={again}
              />
            ) : null}
          </>
        )}
      </KeptRows>
    </>
  );
}

const context = { additionalTypenames: ['SharingAgreement'] };
