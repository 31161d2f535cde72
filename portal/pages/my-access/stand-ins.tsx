import { useMutation, useQuery } from 'urql';
import {
  EndDelegationDocument,
  StandInsDocument,
  type StandInsQuery,
} from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Said } from '../../kit/said.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { ArrangeStandIn } from './arrange-stand-in.tsx';

type StandIn = StandInsQuery['mine']['edges'][number]['node'];

/** Who stands in for me, for whom I do, and who does for others at this moment. Either of the two ends it early. */
export function StandIns() {
  const { staffId } = useViewer();
  const change = useChange();
  const [{ data, error }, ask] = useQuery({
    query: StandInsDocument,
    variables: { staffId: [staffId], delegateId: [staffId] },
    context,
  });
  const [, end] = useMutation(EndDelegationDocument);
  const now = Date.now();
  const rows = (list: StandInsQuery['mine'] | undefined) => (list?.edges ?? []).map(({ node }) => node);
  const lasting = ({ endedAt, until }: StandIn) => !endedAt && until !== null && Date.parse(until) > now;
  const own = [...rows(data?.mine), ...rows(data?.toMe)].filter(lasting);
  const others = rows(data?.running).filter(({ id }) => !own.some((each) => each.id === id));

  async function endEarly(delegation: StandIn) {
    const input = { delegationId: delegation.id, idempotencyKey: null };
    const { data: told, error: failed } = await end({ input });
    change.heard({ refusals: told?.answer?.refusals, error: failed }, 'Ended: they see no more of it.');
  }

  return (
    <section className="card" aria-labelledby="stand-ins">
      <h2 id="stand-ins">Standing in while on leave</h2>
      <p className="card-about">
        A colleague who stands in sees and does what you may; restricted cases only where they are named too.
        It ends by itself (policy 15.2).
      </p>
      <Said change={change} />
      {error && !data ? (
        <FailureNotice
          what="Who stands in"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !data ? (
        <Skeleton height={80} label="Loading who stands in" />
      ) : own.length + others.length === 0 ? (
        <p className="muted">Nobody stands in for you, nor you for anybody.</p>
      ) : (
        <ul className="rows">
          {[...own, ...others].map((each) => (
            <li key={each.id} className="notice-row">
              <div className="notice-said">
                <p className="tag-line">
                  <span className="row-name">
                    {each.delegate?.name} for {each.staff?.name}
                  </span>
                  <StatusTag standing="plain">
                    {Date.parse(each.fromAt ?? '') > now ? 'To come' : 'Now'}
                  </StatusTag>
                </p>
                <p className="small muted">
                  {each.fromAt ? `From ${momentOf(each.fromAt)} ` : null}
                  {each.until ? `until ${momentOf(each.until)}` : null}
                </p>
              </div>
              {own.includes(each) ? (
                <button type="button" className="button" onClick={() => void endEarly(each)}>
                  End early
                  <span className="unseen">
                    : {each.delegate?.name} for {each.staff?.name}
                  </span>
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <ArrangeStandIn />
    </section>
  );
}

const context = { additionalTypenames: ['Delegation'] };
