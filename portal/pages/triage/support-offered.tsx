import {
  offerSupportInputFields,
  SupportOfferedByFormDocument,
} from '../../generated/decided-forms-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { dayOf } from '../../words/dates.ts';
import type { ReportData } from './report-facts.tsx';

/** Support is offered whatever the landlord may do about the behaviour (policy 3.10); within a case it is an action of the case. */
export function SupportOffered({ report, onDone }: { report: ReportData; onDone: () => void }) {
  if (report.case || report.minimisedAt) return null;
  const { supportOffered, supportOfferedAt } = report;
  return (
    <>
      {supportOffered && supportOfferedAt ? (
        <p>
          Support offered {dayOf(supportOfferedAt)}: {supportOffered}
        </p>
      ) : null}
      <FoldedForm
        title="Record support that was offered"
        draft={`support ${report.id}`}
        document={SupportOfferedByFormDocument}
        fields={offerSupportInputFields}
        fixed={{ reportId: report.id }}
        version={{ field: 'reportVersion', read: report.version }}
        start={{ support: supportOffered ?? '' }}
        asks={[
          { field: 'support', label: 'Which support?' },
          { field: 'offeredAt', label: 'When was it offered?' },
        ]}
        done="The support is recorded (3.10)."
        send="Record the support"
        onConflict={onDone}
        onDone={onDone}
      />
    </>
  );
}
