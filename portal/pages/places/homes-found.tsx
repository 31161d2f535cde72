import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { KeptHomesDocument } from '../../generated/kept-places-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';

const most = 10;

/** The homes of an address or a postcode, wherever one answers for them; each leads to its service. */
export function HomesFound({ address }: { address: string }) {
  const [{ data, error }, ask] = useQuery({
    query: KeptHomesDocument,
    variables: { first: most, filter: { address } },
    context,
  });
  if (error && !data)
    return (
      <FailureNotice what="The homes" error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    );
  if (!data) return <Skeleton height={120} label="Looking" />;
  const { edges, totalCount } = data.properties;
  if (edges.length === 0)
    return (
      <p role="status" className="found-none">
        No home in your scope has “{address}” in its address or postcode.
      </p>
    );
  return (
    <>
      <p role="status" className="small muted">
        {totalCount === 1 ? 'One home.' : `${totalCount.toLocaleString('en-GB')} homes.`}
        {totalCount > most ? ` The first ${most} are shown: write more of the address.` : null}
      </p>
      <ul className="rows">
        {edges.map(({ node: { id, address: line, postcode, communal, service } }) => (
          <li key={id}>
            <Link
              className="row-name"
              to="/places/$id"
              params={{ id: service.id }}
              search={{ home: line ?? '' }}
            >
              {[line, postcode].filter(Boolean).join(', ')}
            </Link>
            <p className="small muted">
              {service.name}
              {communal ? ', shared by several homes' : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const context = { additionalTypenames: ['Property'] };
