import { useMutation, useQuery } from 'urql';
import {
  ConfirmEqualityStewardDocument,
  EndEqualityStewardDocument,
  EqualityStewardsDocument,
  NameEqualityStewardDocument,
} from '../../generated/exact-figures-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { momentOf } from '../../words/dates.ts';
import type { Person } from './person-page.tsx';

/** Whether somebody of the Equality and Diversity group is one of the two stewards of its figures. */
export function PersonSteward({ person, names }: { person: Person; names: boolean }) {
  const change = useChange();
  const [{ data }] = useQuery({ query: EqualityStewardsDocument, context });
  const [, name] = useMutation(NameEqualityStewardDocument);
  const [, confirm] = useMutation(ConfirmEqualityStewardDocument);
  const [, end] = useMutation(EndEqualityStewardDocument);
  const steward = data?.equalityStewards.find(({ staffId }) => staffId === person.id);
  const proposed = steward?.state === 'PROPOSED';

  async function nameNow() {
    const answer = await name({ input: { staffId: person.id, idempotencyKey: null } });
    change.heard(
      { refusals: answer.data?.answer.refusals, error: answer.error },
      'Named: it counts when another administrator or the data protection officer has confirmed it.',
    );
  }
  const act = (mutate: typeof end, said: string) => async () => {
    const answer = await mutate({ input: { stewardId: steward!.id, idempotencyKey: null } });
    change.heard({ refusals: answer.data?.answer.refusals, error: answer.error }, said);
  };

  return (
    <section className="card" aria-labelledby="steward">
      <h2 id="steward">Steward of the equality figures</h2>
      <p className="card-about">
        Two of the group at most. A steward may ask for counts before they were rounded; the other approves.
      </p>
      <Said change={change} />
      {steward ? (
        <p>
          Named {momentOf(steward.namedAt)} by {steward.namedBy}.{' '}
          {steward.confirmedAt
            ? `Confirmed ${momentOf(steward.confirmedAt)} by ${steward.confirmedBy}.`
            : 'Waits for a second person.'}
        </p>
      ) : (
        <p className="muted">They are not a steward.</p>
      )}
      <p className="say-acts">
        {!steward && names && !person.leftOn ? <Act words="Name them a steward" onAct={nameNow} /> : null}
        {proposed && !steward.namedByYou ? (
          <Act words="Confirm the steward" onAct={act(confirm, 'They are a steward from now on.')} />
        ) : null}
        {steward ? (
          <Act
            words={proposed ? 'Decline the steward' : 'End the stewardship'}
            onAct={act(end, proposed ? 'Not confirmed.' : 'Ended.')}
          />
        ) : null}
      </p>
    </section>
  );
}

const Act = ({ words, onAct }: { words: string; onAct: () => Promise<void> }) => (
  <button type="button" className="button" onClick={() => void onAct()}>
    {words}
  </button>
);

const context = { additionalTypenames: ['EqualityStewardship'] };
