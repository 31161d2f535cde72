import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AskForExportByFormDocument, askForExportInputFields } from '../../generated/export-forms-query.ts';
import { ExportsDocument } from '../../generated/exports-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { ExportRow } from './export-row.tsx';

const pageSize = 25;
const route = getRouteApi('/exports');
const context = { additionalTypenames: ['BulkExport'] };

export function ExportsPage() {
  return mayOpen(useViewer(), 'READ_EXPORTS') ? <Exports /> : <NotPermittedPage needs="READ_EXPORTS" />;
}

/** Files of all that one may read: asked for, written by a worker, fetched for a day. */
function Exports() {
  const viewer = useViewer();
  const { after, before } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, stale, error }, ask] = useQuery({
    query: ExportsDocument,
    variables: before === undefined ? { first: pageSize, after: after ?? null } : { last: pageSize, before },
    context,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const list = data?.bulkExports;
  const exportsData = mayOpen(viewer, 'EXPORT_DATA');

  return (
    <>
      <PageHeading
        title="Exports"
        lede={
          exportsData
            ? 'All that you may read, as a file for another system: who asked, for what, and when it was fetched'
            : 'What left as a file, who asked for it, for what and on which basis (UK GDPR, Article 30)'
        }
      />
      <div className="stack">
        {exportsData ? (
          <FoldedForm
            title="Have a file written"
            draft="export"
            document={AskForExportByFormDocument}
            fields={askForExportInputFields}
            asks={[
              {
                field: 'kinds',
                label: 'Of what?',
                hint: 'One record to a line (NDJSON), as you may read it when it is written. Nothing restricted is in it.',
              },
              { field: 'purpose', label: 'What is it for?', hint: '' },
              {
                field: 'lawfulBasis',
                label: 'On which lawful basis does it leave (UK GDPR, Article 6)?',
                hint: '',
              },
            ]}
            send="Have it written"
            done="Asked for: it is written in a moment. This page says when it can be fetched."
            onDone={again}
          />
        ) : null}
        {error && !list ? (
          <FailureNotice what="The exports" error={error} onRetry={again} />
        ) : !list ? (
          <Skeleton height={320} label="Loading the exports" />
        ) : (
          <Updating stale={stale}>
            {list.edges.length > 0 ? (
              <ul className="rows card">
                {list.edges.map(({ node }) => (
                  <ExportRow key={node.id} one={node} own={node.askedBy?.id === viewer.staffId} />
                ))}
              </ul>
            ) : (
              <div className="empty">
                <h2>No export</h2>
                <p className="muted">Nothing was taken along as a whole.</p>
              </div>
            )}
            <PageTurner pageInfo={list.pageInfo} onTurn={(to) => navigate({ search: to })} />
          </Updating>
        )}
      </div>
    </>
  );
}
