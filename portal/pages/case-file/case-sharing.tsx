import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { WorkName } from '../case-work/kinds-of-work.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Disclosure = CaseFileData['disclosures'][number];

const standings: Partial<Record<Disclosure['status'], Standing>> = {
  REQUESTED: 'warn',
  MADE: 'good',
  DECLINED: 'bad',
};

/** What of the case was or is to be shared, each step where it stands (policy 12.2). */
export function CaseSharing({ file }: { file: CaseFileData }) {
  return (
    <CaseSection
      part="sharing"
      empty={
        file.disclosures.length + file.sharingPermissions.length === 0 ? 'Nothing of it was shared.' : null
      }
      acts={
        <>
          <WorkLink file={file} work="propose-sharing" />
          <WorkLink file={file} work="sharing-permission" />
          <WorkLink file={file} work="refer-without-permission" />
        </>
      }
    >
      <ul className="rows">
        {file.disclosures.map((disclosure) => {
          const to = disclosure.agency?.name ?? disclosure.recipientName ?? wordFor(disclosure.recipientKind);
          return (
            <li key={disclosure.id}>
              <div className="row-line">
                <span className="row-name">{to}</span>
                <StatusTag standing={standings[disclosure.status] ?? 'plain'}>
                  {wordFor(disclosure.status)}
                </StatusTag>
              </div>
              <p className="small muted">
                {wordFor(disclosure.purpose)} · proposed {dayOf(disclosure.requestedAt)}
                {disclosure.madeAt ? ` · shared ${dayOf(disclosure.madeAt)}` : ''}
                {disclosure.advice ? ` · advice: ${wordWithin(disclosure.advice)}` : ''}
                {disclosure.judgement ? ` · reviewed: ${wordWithin(disclosure.judgement)}` : ''}
              </p>
              <div className="section-acts">
                {stepsOf(disclosure).map((work) => (
                  <WorkLink key={work} file={file} work={work} on={disclosure.id} about={to} />
                ))}
              </div>
            </li>
          );
        })}
        {file.sharingPermissions.map((permission) => {
          const from = permission.party.person.name ?? 'somebody';
          return (
            <li key={permission.id}>
              <div className="row-line">
                <span className="row-name">Permission of {from}</span>
                {permission.withdrawnAt ? <span className="tag">Taken back</span> : null}
              </div>
              <p className="small muted">
                {permission.categories.map(wordFor).join(', ')} · to{' '}
                {permission.agency?.name ?? permission.recipientName ?? wordFor(permission.recipientKind)} ·{' '}
                {wordWithin(permission.form)} {dayOf(permission.givenAt)}
              </p>
              {permission.withdrawnAt ? null : (
                <div className="section-acts">
                  <WorkLink file={file} work="withdraw-sharing-permission" on={permission.id} about={from} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </CaseSection>
  );
}

function stepsOf({ status, basis, reviewedAt }: Disclosure): WorkName[] {
  if (basis === 'REFERRAL_WITHOUT_PERMISSION' && status === 'MADE' && !reviewedAt) return ['review-referral'];
  if (status === 'REQUESTED') return ['advise-sharing', 'take-sharing-back'];
  return status === 'ADVISED' ? ['share-now', 'take-sharing-back'] : [];
}
