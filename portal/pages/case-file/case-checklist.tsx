import { useMutation, useQuery } from 'urql';
import { ChecklistDocument, TickStepDocument } from '../../generated/checklist-query.ts';
import { useChange } from '../../kit/change.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { Said } from '../../kit/said.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

const context = { additionalTypenames: ['ChecklistTick'] };

/** The steps of the investigation that the policy has for the category, each ticked when it is done (policy 7.4). */
export function CaseChecklist({ file }: { file: CaseFileData }) {
  const viewer = useViewer();
  const { reference, category } = file;
  const [{ data, error }] = useQuery({
    query: ChecklistDocument,
    variables: { reference, category: [category] },
    context,
  });
  const [, tick] = useMutation(TickStepDocument);
  const change = useChange();
  const steps = data?.categories[0]?.checklist ?? [];
  const doneOf = (code: string) => data?.case?.checklist.find(({ item, doneAt }) => item === code && doneAt);
  const mayTick = file.status !== 'CLOSED' && mayOpen(viewer, 'WORK_CASE');

  async function turn(item: string, done: boolean) {
    const box = document.activeElement;
    const { data: answer, error: failed } = await tick({ input: { caseId: file.id, item, done } });
    change.heard(
      { refusals: answer?.tickChecklist.refusals, error: failed },
      done ? 'The step is ticked.' : 'The tick is taken back.',
    );
    // Whoever goes down the list by keyboard goes on where they were.
    if (box instanceof HTMLElement) box.focus({ preventScroll: true });
  }

  return (
    <CaseSection
      part="investigation"
      empty={
        data
          ? steps.length === 0
            ? 'The policy has no steps for this category.'
            : null
          : error
            ? 'These could not be loaded. Load the page again.'
            : 'Loading'
      }
    >
      <p className="small muted">
        {steps.filter(({ code }) => doneOf(code)).length} of {steps.length} done (7.4)
      </p>
      <ul className="rows">
        {steps.map(({ code, text }) => {
          const done = doneOf(code);
          return (
            <li key={code}>
              {mayTick ? (
                <CheckField
                  label={text}
                  checked={done !== undefined}
                  onCheck={(checked) => void turn(code, checked)}
                />
              ) : (
                <p>{text}</p>
              )}
              <p className="small muted">
                {done?.doneAt
                  ? `Done ${dayOf(done.doneAt)}${done.doneBy?.name ? `, ticked by ${done.doneBy.name}` : ''}`
                  : 'Not done yet'}
              </p>
            </li>
          );
        })}
      </ul>
      <Said change={change} />
    </CaseSection>
  );
}
