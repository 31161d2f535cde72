import { useMutation, useQuery } from 'urql';
import {
  TakeEmergencyAccessDocument,
  takeEmergencyAccessInputFields,
} from '../../generated/emergency-access-forms-query.ts';
import {
  EndOwnEmergencyDocument,
  OwnEmergenciesDocument,
  type OwnEmergenciesQuery,
} from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { Said } from '../../kit/said.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

type Emergency = OwnEmergenciesQuery['emergencyAccesses']['edges'][number]['node'];

/** Reading a case outside one’s scope when somebody is in danger: for hours, with a reason, and told (policy 2.3, 12.1). */
export function EmergencyAccess() {
  const { staffId } = useViewer();
  const change = useChange();
  const [{ data, error }, ask] = useQuery({
    query: OwnEmergenciesDocument,
    variables: { staffId: [staffId] },
    context,
  });
  const [{ fetching }, end] = useMutation(EndOwnEmergencyDocument);
  const running = (data?.emergencyAccesses.edges ?? []).map(({ node }) => node);

  async function endIt({ id }: Emergency) {
    if (fetching) return;
    const { data: told, error: failed } = await end({ input: { accessId: id, idempotencyKey: null } });
    change.heard(
      { refusals: told?.answer?.refusals, error: failed },
      'Ended: the case is as it was before for you.',
    );
  }

  return (
    <section className="card" aria-labelledby="emergency">
      <h2 id="emergency">In an emergency</h2>
      <p className="card-about">
        When somebody is in danger you may read a case that is not yours: at once, for some hours, and without
        changing it. The data protection officer is told, and the case keeps who read it and why (policy 2.3,
        12.1). If it is happening now, call 999 first.
      </p>
      <FoldedForm
        plain
        title="Read a case in an emergency"
        draft="emergency access"
        document={TakeEmergencyAccessDocument}
        fields={takeEmergencyAccessInputFields}
        asks={[
          {
            field: 'caseReference',
            label: 'Reference of the case',
            hint: 'For example ASB-2026-000123.',
            short: true,
            needed: true,
          },
          { field: 'reason', label: 'Why?' },
          {
            field: 'explanation',
            long: true,
            label: 'What is the emergency?',
            hint: 'In words, at least 20 characters.',
          },
        ]}
        send="Read it now"
        done="The case is open to you, to read. It stands below until it ends."
        onDone={() => ask({ requestPolicy: 'network-only' })}
      />
      <Said change={change} />
      {error && !data ? (
        <FailureNotice
          what="What you read in an emergency"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !data ? (
        <Skeleton height={60} label="Loading what you read in an emergency" />
      ) : running.length === 0 ? (
        <p className="muted">You read nothing in an emergency at the moment.</p>
      ) : (
        <ul className="rows">
          {running.map((each) => (
            <li key={each.id} className="notice-row">
              <div className="notice-said">
                <p className="row-name">
                  {each.case?.reference ? (
                    <a href={`/cases/${each.case.reference}`}>{each.case.reference}</a>
                  ) : (
                    'A person'
                  )}
                </p>
                <p className="small muted">
                  {each.reason ? wordFor(each.reason) : null}
                  {each.until ? ` until ${momentOf(each.until)}` : null}
                </p>
              </div>
              <button
                type="button"
                className="button"
                aria-disabled={fetching}
                onClick={() => void endIt(each)}
              >
                End it now
                <span className="unseen">: {each.case?.reference}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const context = { additionalTypenames: ['EmergencyAccess'] };
