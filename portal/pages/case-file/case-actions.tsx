import { useQuery } from 'urql';
import { PowersDocument } from '../../generated/powers-query.ts';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
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
export function CaseActions({ file }: { file: CaseFileData }) {
  const { actions, service } = file;
  const [{ data: powers }] = useQuery({
    query: PowersDocument,
    variables: { serviceId: service.id },
    pause: !actions.some(undecided),
  });
  const byCourt = (powers?.interventions ?? []).filter((one) => one.byCourt).map(({ type }) => type);
  return (
    <CaseSection
      part="actions"
      empty={actions.length === 0 ? 'No action is recorded yet.' : null}
      acts={
        <>
          <WorkLink file={file} work="action" />
          <WorkLink file={file} work="propose" />
          <WorkLink file={file} work="consider-option" />
        </>
      }
    >
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
            <div className="section-acts">
              {stepsOf(action, byCourt).map((work) => (
                <WorkLink key={work} file={file} work={work} on={action.id} about={wordFor(action.type)}>
                  {stepWords[work]}
                </WorkLink>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

const stepWords = {
  'start-action': 'Begin it',
  'complete-action': 'It is done',
  'cancel-action': 'Give it up',
  assess: 'Write the assessment',
  support: 'Support it',
  approve: 'Approve it',
  refuse: 'Refuse it',
  begin: 'Begin it',
  'change-action': 'Change it',
  'action-review': 'Review it',
  consent: 'Record who agrees',
  'reopen-action': 'Take it up again',
  diary: 'Open the diary',
  'diary-entry': 'Add an entry',
  'extend-diary': 'Keep it for longer',
  'return-diary': 'The sheets came back',
  'diary-feedback': 'Give feedback',
  'agreement-breach': 'Record a breach',
  'end-agreement': 'End it',
  'police-evidence': 'Link evidence of the police',
  'record-order': 'Record what the court decided',
  'formal-breach': 'Record a breach',
  'end-formal': 'End it',
  'give-up-formal': 'Give it up',
  'exclusion-reasons': 'Give the written reasons',
} as const;

type Step = keyof typeof stepWords;

const agreements: readonly string[] = [
  'ACCEPTABLE_BEHAVIOUR_CONTRACT',
  'GOOD_NEIGHBOUR_AGREEMENT',
  'COMMUNITY_AGREEMENT',
];

/** Under way, and no court has decided on it yet. */
const undecided = ({ formal, status, order }: Action) => formal && status === 'IN_PROGRESS' && !order;

/** What comes next for an action, by where it stands (policy 11.2). */
function stepsOf(action: Action, byCourt: readonly string[]): Step[] {
  const { type, status, formal } = action;
  if (formal) return formalSteps(action, byCourt);
  const diary: Step[] =
    type === 'DIARY_SHEETS' ? ['diary', 'diary-entry', 'extend-diary', 'return-diary', 'diary-feedback'] : [];
  const agreed: Step[] = agreements.includes(type) ? ['agreement-breach', 'end-agreement'] : [];
  if (status === 'PROPOSED') return ['start-action', 'consent', 'change-action', 'cancel-action'];
  if (status === 'IN_PROGRESS' || status === 'APPROVED')
    return [
      'complete-action',
      ...diary,
      ...agreed,
      'action-review',
      'consent',
      'change-action',
      'cancel-action',
    ];
  if (status === 'BREACHED') return ['complete-action', ...agreed];
  return status === 'COMPLETED' || status === 'CANCELLED' ? ['reopen-action'] : [];
}

function formalSteps(action: Action, byCourt: readonly string[]): Step[] {
  const { type, status, exclusion } = action;
  const reasons: Step[] = exclusion && !exclusion.reasonsGivenAt ? ['exclusion-reasons'] : [];
  switch (status) {
    case 'AWAITING_HOUSING_MANAGER_SUPPORT':
      return ['assess', 'support', 'refuse', 'police-evidence', 'give-up-formal'];
    case 'AWAITING_AREA_MANAGER_APPROVAL':
      return ['assess', 'approve', 'refuse', 'police-evidence', 'give-up-formal'];
    case 'APPROVED':
      return ['begin', 'police-evidence', 'give-up-formal'];
    case 'IN_PROGRESS':
      return [
        'complete-action',
        ...(undecided(action) && byCourt.includes(type) ? (['record-order'] as const) : []),
        ...reasons,
        ...(action.order ? [] : (['formal-breach'] as const)),
        'end-formal',
        'police-evidence',
      ];
    case 'BREACHED':
      return ['complete-action', ...reasons, 'end-formal'];
    default:
      return [];
  }
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
