import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RecordPreventionByFormDocument } from '../../generated/prevention-forms-query.ts';
import {
  PartnersInPreventionDocument,
  type PreventionFilter,
  PreventionListDocument,
} from '../../generated/prevention-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { usePlaces } from '../../kit/places.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { openServices } from '../../kit/service-choices.ts';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { ActivityRow } from './activity-row.tsx';
import { type Places, preventionAsks, recordFields } from './prevention-asks.ts';

const pageSize = 25;
const route = getRouteApi('/prevention');
const context = { additionalTypenames: ['PreventionActivity'] };

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });

const shows: Record<string, { words: string; filter: () => PreventionFilter }> = {
  stands: { words: 'What stands', filter: () => ({ status: ['RECORDED'] }) },
  owed: {
    words: 'Where the next one is owed',
    filter: () => ({ status: ['RECORDED'], nextOwedBy: today() }),
  },
  'no-case': { words: 'What belongs to no case', filter: () => ({ status: ['RECORDED'], hasCase: false }) },
  ended: {
    words: 'What was put right or withdrawn',
    filter: () => ({ status: ['CORRECTED', 'WITHDRAWN'] }),
  },
};

export function PreventionPage() {
  return mayOpen(useViewer(), 'RECORD_PREVENTION') ? (
    <Prevention />
  ) : (
    <NotPermittedPage needs="RECORD_PREVENTION" />
  );
}

/** What is done so that there is no case, with one person or in a place with others, the latest first (policy 6). */
function Prevention() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = search.show && shows[search.show] ? search.show : 'stands';
  const places = useWhere();
  // The day is read once: another would be another question.
  const [filters] = useState(() =>
    Object.fromEntries(Object.entries(shows).map(([name, { filter }]) => [name, filter()])),
  );
  const [{ data, stale, error }, ask] = useQuery({
    query: PreventionListDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: filters[chosen]!,
    },
    context,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const list = data?.preventionActivities;
  const change = useChange();
  /** What was put right or withdrawn leaves the list: it is said here, where it can still be heard. */
  function ended(words: string) {
    again();
    setTimeout(() => change.heard({ refusals: [], error: undefined }, words));
  }
  return (
    <>
      <PageHeading title="Prevention" lede="What is done so that it does not come to a case (policy 6)" />
      <div className="stack">
        <FoldedForm
          title="Record what was done"
          draft="prevention"
          document={RecordPreventionByFormDocument}
          fields={recordFields}
          asks={preventionAsks(places)}
          send="Record it"
          done="Recorded."
          onDone={again}
        />
        <div className="list-bar">
          <SelectField
            label="Show"
            value={chosen}
            choices={Object.entries(shows).map(([value, { words }]) => ({ value, label: words }))}
            onChoose={(show) => navigate({ search: show === 'stands' ? {} : { show } })}
          />
        </div>
        <Said change={change} />
        {error && !list ? (
          <FailureNotice what="The list" error={error} onRetry={again} />
        ) : !list ? (
          <Skeleton height={320} label="Loading what was done" />
        ) : (
          <Updating stale={stale}>
            {list.edges.length > 0 ? (
              <ul className="rows card">
                {list.edges.map(({ node }) => (
                  <ActivityRow key={node.id} one={node} places={places} onChanged={again} onEnded={ended} />
                ))}
              </ul>
            ) : (
              <div className="empty">
                <h2>There is none</h2>
                <p className="muted">Nothing of this kind is recorded that you may see.</p>
              </div>
            )}
            <PageTurner
              pageInfo={list.pageInfo}
              onTurn={(to) => navigate({ search: chosen === 'stands' ? to : { show: chosen, ...to } })}
            />
          </Updating>
        )}
      </div>
    </>
  );
}

/** Where it may have been, and who may have taken part. */
function useWhere(): Places {
  const { areas } = usePlaces();
  const [{ data }] = useQuery({ query: PartnersInPreventionDocument });
  return {
    services: openServices(areas ?? []),
    areas: (areas ?? [])
      .filter(({ imported }) => !imported)
      .map(({ id, name }) => ({ value: id, label: name })),
    partners: data?.agencies.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? null,
  };
}
