import { useQuery } from 'urql';
import {
  KeepTheGuideDocument,
  keepGuideInputFields,
  WithdrawTheGuideDocument,
  withdrawGuideInputFields,
} from '../../generated/kept-forms-query.ts';
import { KeptGuidesDocument } from '../../generated/kept-lists-query.ts';
import type { Ask } from '../../kit/asks.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { KeptRows } from './kept-rows.tsx';
import { useTurn } from './turn.ts';

const asks: readonly Ask[] = [
  { field: 'title', label: 'What is its title?' },
  { field: 'url', label: 'Where is it?' },
  { field: 'systemReference', label: 'Its reference in the housing system' },
  { field: 'purpose', label: 'What is it for?' },
  { field: 'clause', label: 'Which clause of the policy?' },
  { field: 'categories', label: 'For which categories?' },
  { field: 'stages', label: 'For which stages?' },
  { field: 'actionTypes', label: 'For which actions?' },
  { field: 'nation', label: 'Where does it hold?' },
  { field: 'serviceType', label: 'For which kind of service?' },
  { field: 'language', label: 'In which language is it?', needed: true },
  { field: 'validFrom', label: 'First day' },
  { field: 'validTo', label: 'Last day' },
];
const form = { document: KeepTheGuideDocument, fields: keepGuideInputFields, asks };

/** The guides and procedures that staff work with (policy 13.2, 18). */
export function GuideList() {
  const { page, onTurn } = useTurn();
  const [{ data, error, stale }, ask] = useQuery({ query: KeptGuidesDocument, variables: page, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <FoldedForm
        {...form}
        title="Add a guide"
        draft="guide"
        start={{ language: 'ENGLISH' }}
        send="Add"
        done="The guide is on record."
      />
      <KeptRows
        what="The guides"
        none="Add the guides and procedures that staff work with: each shows in the cases that it is for."
        rows={data?.guides.edges.map(({ node }) => node)}
        stale={stale}
        error={error}
        onRetry={again}
        pageInfo={data?.guides.pageInfo}
        onTurn={onTurn}
      >
        {(guide) => (
          <>
            <p className="row-line">
              {guide.url ? (
                <a className="row-name" href={guide.url} rel="noreferrer">
                  {guide.title}
                </a>
              ) : (
                <span className="row-name">{guide.title}</span>
              )}
              {guide.withdrawnAt ? (
                <StatusTag standing="plain">Out of use since {dayOf(guide.withdrawnAt)}</StatusTag>
              ) : null}
            </p>
            <p className="small muted">
              {[
                wordFor(guide.language),
                guide.clause && `clause ${guide.clause}`,
                guide.systemReference,
                `from ${dayOf(guide.validFrom)}`,
                guide.validTo && `until ${dayOf(guide.validTo)}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            {guide.purpose ? <p className="small">{guide.purpose}</p> : null}
            {guide.withdrawnReason ? (
              <p className="small">Out of use because: {guide.withdrawnReason}</p>
            ) : null}
            {guide.withdrawnAt ? null : (
              <>
                <FoldedForm
                  {...form}
                  plain
                  title="Change"
                  of={guide.title}
                  draft={`guide ${guide.id}`}
                  fixed={{ id: guide.id }}
                  version={{ field: 'version', read: guide.version }}
                  start={{
                    title: guide.title,
                    url: guide.url ?? '',
                    systemReference: guide.systemReference ?? '',
                    purpose: guide.purpose ?? '',
                    clause: guide.clause ?? '',
                    categories: guide.categories,
                    stages: guide.stages,
                    actionTypes: guide.actionTypes,
                    nation: guide.nation ?? '',
                    serviceType: guide.serviceType ?? '',
                    language: guide.language,
                    validFrom: guide.validFrom,
                    validTo: guide.validTo ?? '',
                  }}
                  done="The guide is changed."
                  onConflict={again}
                />
                <FoldedForm
                  plain
                  title="Take it out of use"
                  of={guide.title}
                  draft={`withdraw ${guide.id}`}
                  document={WithdrawTheGuideDocument}
                  fields={withdrawGuideInputFields}
                  fixed={{ id: guide.id }}
                  version={{ field: 'version', read: guide.version }}
                  asks={[{ field: 'reason', label: 'Why?' }]}
                  send="Take it out of use"
                  done="The guide is out of use."
                  onConflict={again}
                />
              </>
            )}
          </>
        )}
      </KeptRows>
    </>
  );
}

const context = { additionalTypenames: ['Guide'] };
