import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { VisitWarnings } from '../case-work/visit-warnings.tsx';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Visit = CaseFileData['visits'][number];

const standings: Partial<Record<Visit['status'], Standing>> = { CARRIED_OUT: 'good', NOBODY_IN: 'warn' };

/** Visits of its people: what to know before going, and what came of them (policy 4.1, 8.6). */
export function CaseVisits({ file }: { file: CaseFileData }) {
  const { visits } = file;
  return (
    <CaseSection
      part="visits"
      empty={visits.length === 0 ? 'No visit is planned or was made.' : null}
      acts={<WorkLink file={file} work="plan-visit" />}
    >
      <ul className="rows">
        {visits.toReversed().map((visit) => {
          const when = momentOf(visit.carriedOutAt ?? visit.plannedAt);
          return (
            <li key={visit.id}>
              <div className="row-line">
                <span className="row-name">{visit.person?.name ?? 'Somebody of the case'}</span>
                <StatusTag standing={standings[visit.status] ?? 'plain'}>{wordFor(visit.status)}</StatusTag>
              </div>
              {visit.purpose ? <p>{visit.purpose}</p> : null}
              {visit.outcome ? <p className="small">What came of it: {visit.outcome}</p> : null}
              <p className="small muted">
                {[
                  when,
                  visit.staff?.name ?? null,
                  visit.withoutConfirmation ? 'measures were not confirmed before' : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {visit.status === 'PLANNED' ? (
                <>
                  <VisitWarnings warnings={visit.warnings ?? []} />
                  <div className="section-acts">
                    <WorkLink file={file} work="confirm-visit" on={visit.id} about={when} />
                    <WorkLink file={file} work="visit-done" on={visit.id} about={when} />
                    <WorkLink file={file} work="cancel-visit" on={visit.id} about={when} />
                  </div>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </CaseSection>
  );
}
