import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** What is agreed with the individual: who does what by when (policy 8.10). */
export function CasePlan({ file }: { file: CaseFileData }) {
  const plan = file.actionPlan;
  if (!plan)
    return (
      <CaseSection
        part="plan"
        empty="No action plan is agreed yet; the risk is assessed first (8.7)."
        acts={<WorkLink file={file} work="plan" />}
      />
    );
  return (
    <CaseSection
      part="plan"
      acts={
        <>
          <WorkLink file={file} work="review-plan" />
          <WorkLink file={file} work="change-plan" />
        </>
      }
    >
      <p className="small muted">
        Agreed {dayOf(plan.agreedAt)}
        {plan.agreedWith.person.name ? ` with ${plan.agreedWith.person.name}` : ''}
        {plan.reviewOwedAt ? `; review owed by ${dayOf(plan.reviewOwedAt)}` : ''}
      </p>
      {plan.expectations ? <p>{plan.expectations}</p> : null}
      <ul className="rows">
        {plan.items.map((item) => {
          const words =
            item.description ?? (item.action ? wordFor(item.action.type) : 'Not shown to your role');
          return (
            <li key={item.id}>
              <div className="row-line">
                <span className="row-name">{words}</span>
                <StatusTag standing={item.status === 'DONE' ? 'good' : 'plain'}>
                  {wordFor(item.status)}
                </StatusTag>
              </div>
              <p className="small muted">
                {[
                  item.agency ? wordFor(item.agency) : wordFor(item.by),
                  item.dueOn ? `by ${dayOf(item.dueOn)}` : null,
                  item.result,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {item.status === 'TO_DO' && !item.action ? (
                <div className="section-acts">
                  <WorkLink file={file} work="plan-item" on={item.id} about={wordWithin(words)}>
                    It is done
                  </WorkLink>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </CaseSection>
  );
}
