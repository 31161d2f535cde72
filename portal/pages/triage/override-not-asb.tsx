import {
  OverrideNotAsbByFormDocument,
  overrideNotAsbInputFields,
} from '../../generated/decided-forms-query.ts';
import { noteDone } from '../../kit/done-note.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import type { ReportData } from './report-facts.tsx';

/** A manager may find that it is anti-social behaviour after all: it is decided anew (policy 9.3). */
export function OverrideNotAsb({ report, onDone }: { report: ReportData; onDone: () => void }) {
  const viewer = useViewer();
  if (report.status !== 'NOT_ASB' || report.minimisedAt || !mayOpen(viewer, 'DECIDE_AS_MANAGER')) return null;
  const done = `Taken back: ${report.reference} is decided anew, its clocks counted from its receipt (9.3).`;
  return (
    <FoldedForm
      title="Take back that it is not anti-social behaviour"
      draft={`override ${report.id}`}
      document={OverrideNotAsbByFormDocument}
      fields={overrideNotAsbInputFields}
      fixed={{ reportId: report.id }}
      version={{ field: 'reportVersion', read: report.version }}
      asks={[
        {
          field: 'reason',
          label: 'Why is the decision taken back?',
          hint: 'It is decided anew, and its clocks count from the day it was received.',
        },
      ]}
      done={done}
      send="Take the decision back"
      onConflict={onDone}
      onDone={() => {
        noteDone(done);
        onDone();
      }}
    />
  );
}
