import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Action = CaseFileData['actions'][number];

const standings: Partial<Record<Action['status'], Standing>> = {
  COMPLETED: 'good',
  APPROVED: 'good',
  REFUSED: 'bad',
  BREACHED: 'bad',
  AWAITING_AREA_MANAGER_APPROVAL: 'warn',
  AWAITING_HOUSING_MANAGER_SUPPORT: 'warn',
};

/** What was done and what is to be done, the newest first. */
export function CaseActions({ actions }: { actions: CaseFileData['actions'] }) {
  return (
    <CaseSection title="Actions" empty={actions.length === 0 ? 'No action is recorded yet.' : null}>
      <ul className="rows">
        {actions.toReversed().map((action) => (
          <li key={action.id}>
            <div className="row-line">
              <span className="row-name">{wordFor(action.type)}</span>
              <StatusTag standing={standings[action.status] ?? 'plain'}>{wordFor(action.status)}</StatusTag>
            </div>
            {action.description ? <p>{action.description}</p> : null}
            <p className="small muted">{particulars(action)}</p>
            {action.result ? <p className="small">What came of it: {action.result}</p> : null}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function particulars(action: Action): string {
  return [
    wordFor(action.area),
    action.agency ? `with ${wordFor(action.agency)}` : null,
    `recorded ${dayOf(action.recordedAt)}${action.recordedBy?.name ? ` by ${action.recordedBy.name}` : ''}`,
    action.completedAt
      ? `done ${dayOf(action.completedAt)}`
      : action.dueOn
        ? `due ${dayOf(action.dueOn)}`
        : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
