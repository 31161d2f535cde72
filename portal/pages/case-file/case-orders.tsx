import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { WorkName } from '../case-work/kinds-of-work.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Order = CaseFileData['orders'][number];
type Publicity = Order['publicity'][number];

const standings: Record<Order['state'], Standing> = { IN_FORCE: 'warn', DISCHARGED: 'plain', REFUSED: 'bad' };

const publicitySteps: Partial<Record<Publicity['status'], WorkName[]>> = {
  GUIDANCE_ASKED: ['guide-publicity', 'withdraw-publicity'],
  GUIDANCE_GIVEN: ['draft-publicity', 'withdraw-publicity'],
  DRAFTED: ['draft-publicity', 'publish-publicity', 'withdraw-publicity'],
  PUBLISHED: ['withdraw-publicity'],
};

/** What courts decided, how it was kept to, and what was made public of it (policy 11.5, 14); only where there is one. */
export function CaseOrders({ file }: { file: CaseFileData }) {
  if (file.orders.length === 0) return null;
  return (
    <CaseSection part="orders">
      <ul className="rows">
        {file.orders.map((order) => (
          <li key={order.id}>
            <div className="row-line">
              <span className="row-name">{wordFor(order.type)}</span>
              <StatusTag standing={standings[order.state]}>{wordFor(order.state)}</StatusTag>
            </div>
            <p className="small muted">
              {order.court}, {dayOf(order.decidedOn)}
              {order.expiresOn ? ` · until ${dayOf(order.expiresOn)}` : ''}
              {order.powerOfArrest ? ' · with a power of arrest' : ''}
            </p>
            {order.terms ? <p>{order.terms}</p> : null}
            {order.changes.map((change) => (
              <p key={change.id} className="small">
                {wordFor(change.kind)} {dayOf(change.happenedOn)}
                {change.description ? `: ${change.description}` : ''}
                {change.policeReference ? ` (police reference ${change.policeReference})` : ''}
              </p>
            ))}
            <div className="section-acts">
              {order.state === 'IN_FORCE' ? (
                <>
                  <WorkLink file={file} work="order-breach" on={order.id} about={wordFor(order.type)} />
                  <WorkLink file={file} work="change-order" on={order.id} about={wordFor(order.type)} />
                </>
              ) : null}
              {order.result === 'GRANTED' ? (
                <WorkLink file={file} work="ask-publicity" on={order.id} about={wordFor(order.type)} />
              ) : null}
            </div>
            {order.publicity.map((publicity) => (
              <PublicityOfOrder key={publicity.id} file={file} publicity={publicity} />
            ))}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function PublicityOfOrder({ file, publicity }: { file: CaseFileData; publicity: Publicity }) {
  const purposes = publicity.purposes.map(wordFor).join(', ');
  return (
    <div className="held-thing">
      <div className="row-line">
        <span className="row-name">Publicity: {purposes}</span>
        <StatusTag standing={publicity.status === 'PUBLISHED' ? 'good' : 'plain'}>
          {wordFor(publicity.status)}
        </StatusTag>
      </div>
      <p className="small muted">
        Asked {dayOf(publicity.askedAt)}
        {publicity.publishedAt ? ` · published ${dayOf(publicity.publishedAt)}` : ''}
        {publicity.withdrawnReason ? ` · withdrawn: ${publicity.withdrawnReason}` : ''}
      </p>
      <div className="section-acts">
        {(publicitySteps[publicity.status] ?? []).map((work) => (
          <WorkLink key={work} file={file} work={work} on={publicity.id} about={purposes} />
        ))}
      </div>
    </div>
  );
}
