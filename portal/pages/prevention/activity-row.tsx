import { Link } from '@tanstack/react-router';
import {
  CorrectPreventionByFormDocument,
  LinkPreventionByFormDocument,
  linkPreventionInputFields,
  WithdrawPreventionByFormDocument,
  withdrawPreventionInputFields,
} from '../../generated/prevention-forms-query.ts';
import type { PreventionListQuery } from '../../generated/prevention-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { asWritten, correctFields, type Places, preventionAsks } from './prevention-asks.ts';

export type Activity = PreventionListQuery['preventionActivities']['edges'][number]['node'];

/** What was done once, and what may be done about the record of it: nothing is written over (policy 8.4). */
export function ActivityRow({
  one,
  places,
  onChanged,
  onEnded,
}: {
  one: Activity;
  places: Places;
  onChanged: () => void;
  /** When it is put right or withdrawn, and what is to be said of it. */
  onEnded: (words: string) => void;
}) {
  const where = [one.area?.name ?? one.service?.name, one.property?.address].filter(Boolean).join(', ');
  const about = `${wordFor(one.type)}, ${dayOf(one.heldOn)}`;
  const shared = { plain: true, of: about, onConflict: onChanged } as const;
  return (
    <li>
      <div className="row-line">
        <span className="row-name">{wordFor(one.type)}</span>
        <span className="tags">
          {one.status === 'RECORDED' ? null : <StatusTag standing="plain">{wordFor(one.status)}</StatusTag>}
          <span className="small muted">{dayOf(one.heldOn)}</span>
        </span>
      </div>
      <p className="small muted">
        {where}
        {one.heldBy?.name ? `, by ${one.heldBy.name}` : ''}
      </p>
      {one.person ? (
        <p>
          With {one.person.erasedAt ? 'somebody kept no longer' : (one.person.name ?? 'somebody not shown')}
        </p>
      ) : null}
      {one.partners.length > 0 ? <p>Together with {listed(one.partners)}</p> : null}
      {one.summary ? <p>{one.summary}</p> : null}
      {one.agreed ? <p>Agreed: {one.agreed}</p> : null}
      {one.agreementClause ? <p className="small">Clause of the agreement: {one.agreementClause}</p> : null}
      <p className="small muted">
        {listed(one.strands.map(wordWithin)).replace(/^./, (letter) => letter.toUpperCase())}
        {one.nextOn ? `; the next one ${dayOf(one.nextOn)}` : ''}
      </p>
      {one.case ? (
        <p>
          An early step of{' '}
          <Link to="/cases/$reference" params={{ reference: one.case.reference }}>
            {one.case.reference}
          </Link>
        </p>
      ) : null}
      {one.endReason ? <p className="small">Why: {one.endReason}</p> : null}
      {one.status !== 'RECORDED' || one.minimisedAt ? null : (
        <>
          {one.case ? null : (
            <FoldedForm
              {...shared}
              title="It is an early step of a case"
              draft={`prevention-link ${one.id}`}
              document={LinkPreventionByFormDocument}
              fields={linkPreventionInputFields}
              fixed={{ activityId: one.id }}
              asks={[{ field: 'caseId', label: 'Which case?', find: 'case' }]}
              send="Show it there"
              done="It is shown as an early step of the case (6.3)."
              onDone={onChanged}
            />
          )}
          <FoldedForm
            {...shared}
            title="Put it right"
            draft={`prevention-correct ${one.id}`}
            document={CorrectPreventionByFormDocument}
            fields={correctFields}
            fixed={{ activityId: one.id, ...(one.heldBy ? { heldById: one.heldBy.id } : {}) }}
            version={{ field: 'activityVersion', read: one.version }}
            start={asWritten(one)}
            asks={[...preventionAsks(places, one), { field: 'reason', label: 'Why is it put right?' }]}
            send="Put it right"
            done=""
            onDone={() => onEnded('Put right; what stood there stays readable.')}
          />
          <FoldedForm
            {...shared}
            title="It was recorded by mistake"
            draft={`prevention-withdraw ${one.id}`}
            document={WithdrawPreventionByFormDocument}
            fields={withdrawPreventionInputFields}
            fixed={{ activityId: one.id }}
            version={{ field: 'activityVersion', read: one.version }}
            asks={[{ field: 'reason', label: 'Why is it withdrawn?' }]}
            send="Withdraw it"
            done=""
            onDone={() => onEnded('Withdrawn; it stays readable.')}
          />
        </>
      )}
    </li>
  );
}
