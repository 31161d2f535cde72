import { useState } from 'react';
import { useQuery } from 'urql';
import {
  LiftHoldDocument,
  liftHoldInputFields,
  PlaceHoldDocument,
  placeHoldInputFields,
} from '../../generated/retention-forms-query.ts';
import { RetentionHoldsDocument, type RetentionHoldsQuery } from '../../generated/retention-query.ts';
import { ownChoice } from '../../kit/asks.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { dayOf, londonDate } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { useTurns } from './use-turns.ts';

type Hold = RetentionHoldsQuery['retentionHolds']['edges'][number]['node'];
const context = { additionalTypenames: ['RetentionHold'] };

/** What must not go although its time is over: placed with a reason and a day to look again, lifted with a reason. */
export function Holds() {
  const [shown, show] = useState<'standing' | 'lifted'>('standing');
  const { page, onTurn } = useTurns(25);
  const [{ data, stale, error }, ask] = useQuery({
    query: RetentionHoldsDocument,
    variables: { ...page, standing: shown === 'standing' },
    context,
  });
  const list = data?.retentionHolds;
  return (
    <section className="card" aria-labelledby="holds">
      <h2 id="holds">Holds</h2>
      <p className="card-about">
        While a hold stands, nothing of the case, or of anything the person is in, goes or is erased (UK GDPR,
        Article 17(3)). It does not end by itself.
      </p>
      <FoldedForm
        plain
        title="Place a hold"
        draft="place hold"
        document={PlaceHoldDocument}
        fields={placeHoldInputFields}
        asks={[
          {
            field: 'on',
            label: 'What is to be kept?',
            own: ownChoice(),
            needed: true,
            choices: [
              { value: 'CASE', label: 'A case' },
              { value: 'PERSON', label: 'Everything a person is in' },
            ],
          },
          {
            field: 'caseReference',
            label: 'Reference of the case',
            hint: 'For example ASB-2026-000123.',
            needed: true,
            when: ({ on }) => on === 'CASE',
          },
          {
            field: 'personId',
            label: 'Identity of the person',
            hint: 'Whoever works their case finds it beside the person in the case file.',
            needed: true,
            when: ({ on }) => on === 'PERSON',
          },
          { field: 'reason', label: 'Why must it be kept?' },
          { field: 'explanation', label: 'Why, in words?', hint: 'No more of the person than is needed.' },
          { field: 'reviewOn', label: 'By when does somebody look again?' },
        ]}
        send="Place the hold"
        done="The hold stands: nothing of it goes."
        onDone={() => ask({ requestPolicy: 'network-only' })}
      />
      <div className="filters-fields open">
        <SelectField
          label="Show holds"
          value={shown}
          choices={[
            { value: 'standing', label: 'That stand' },
            { value: 'lifted', label: 'That were lifted' },
          ]}
          onChoose={(value) => {
            onTurn({});
            show(value as typeof shown);
          }}
        />
      </div>
      {error && !list ? (
        <FailureNotice
          what="The holds"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !list ? (
        <Skeleton height={160} label="Loading the holds" />
      ) : (
        <Updating stale={stale}>
          {list.edges.length === 0 ? (
            <p className="muted">
              {shown === 'standing' ? 'No hold stands in your scope.' : 'No hold was lifted in your scope.'}
            </p>
          ) : (
            <ul className="rows">
              {list.edges.map(({ node }) => (
                <HoldRow key={node.id} hold={node} onLifted={() => ask({ requestPolicy: 'network-only' })} />
              ))}
            </ul>
          )}
          <PageTurner pageInfo={list.pageInfo} onTurn={onTurn} />
        </Updating>
      )}
    </section>
  );
}

function HoldRow({ hold, onLifted }: { hold: Hold; onLifted: () => void }) {
  const { id, caseReference, personId, reason, explanation, reviewOn, placedAt, placedBy, liftedAt } = hold;
  const on = caseReference ?? `person …${personId?.slice(-6)}`;
  const late = !liftedAt && reviewOn !== null && reviewOn < londonDate(new Date());
  return (
    <li>
      <p className="row-line">
        <span className="row-name">{on.replace(/^p/, 'P')}</span>
        <StatusTag standing={liftedAt ? 'plain' : late ? 'warn' : 'good'}>
          {liftedAt
            ? `Lifted ${dayOf(liftedAt)}`
            : late
              ? 'To be looked at again'
              : `Looked at again by ${reviewOn ? dayOf(reviewOn) : 'nobody'}`}
        </StatusTag>
      </p>
      <p className="small">
        {reason ? `${wordFor(reason)}. ` : null}
        {explanation}
      </p>
      <p className="small muted">
        {placedAt ? `Placed ${dayOf(placedAt)}` : null}
        {placedBy?.name ? ` by ${placedBy.name}` : null}.
        {liftedAt
          ? ` Lifted${hold.liftedBy?.name ? ` by ${hold.liftedBy.name}` : ''}: ${hold.liftReason}`
          : null}
      </p>
      {liftedAt ? null : (
        <FoldedForm
          plain
          title="Lift it"
          of={on}
          draft={`lift hold ${id}`}
          document={LiftHoldDocument}
          fields={liftHoldInputFields}
          fixed={{ holdId: id }}
          asks={[{ field: 'reason', label: 'Why is it needed no longer?', short: true }]}
          send="Lift the hold"
          done="Lifted: what is over its time goes next night."
          onDone={onLifted}
        />
      )}
    </li>
  );
}
