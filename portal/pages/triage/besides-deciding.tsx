import {
  ContactAboutReportDocument,
  DeferReportDocument,
  deferTriageInputFields,
  recordReportContactInputFields,
  SupplementTheReportDocument,
  supplementReportInputFields,
} from '../../generated/triage-forms-query.ts';
import type { Ask } from '../../kit/asks.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import type { ReportData } from './report-facts.tsx';
import { SupportOffered } from './support-offered.tsx';

const contactAsks: readonly Ask[] = [
  { field: 'method', label: 'By which means?' },
  { field: 'reached', label: 'Was the person reached?' },
  { field: 'approachAgreed', label: 'Was the approach agreed?' },
  { field: 'occurredAt', label: 'When?' },
];

const supplementAsks: readonly Ask[] = [
  { field: 'policeCalledAt', label: 'When were the police called?' },
  { field: 'hateStrands', label: 'Hatred of what?' },
  { field: 'hatePerceivedBy', label: 'Who perceives it so?' },
  { field: 'trueVisionReported', label: 'Was the hate reported through True Vision?' },
  { field: 'trueVisionReference', label: 'Reference at True Vision' },
  { field: 'safeToSelfResolve', label: 'Do they feel safe to try to resolve it themselves?' },
];

/** What may be done about a report before it is decided. */
export function BesidesDeciding({ report, onDone }: { report: ReportData; onDone: () => void }) {
  const shared = {
    fixed: { reportId: report.id },
    version: { field: 'reportVersion', read: report.version },
    onConflict: onDone,
    onDone,
  };
  return (
    <>
      <FoldedForm
        {...shared}
        title="Record a contact or an attempt"
        draft={`report-contact ${report.id}`}
        document={ContactAboutReportDocument}
        fields={recordReportContactInputFields}
        asks={contactAsks}
        done="The contact is recorded."
      />
      <FoldedForm
        {...shared}
        title="Add what has become known"
        draft={`supplement ${report.id}`}
        document={SupplementTheReportDocument}
        fields={supplementReportInputFields}
        asks={supplementAsks}
        done="Added."
      />
      <SupportOffered report={report} onDone={onDone} />
      <FoldedForm
        {...shared}
        title="Put the decision off until everybody is safe"
        draft={`defer ${report.id}`}
        document={DeferReportDocument}
        fields={deferTriageInputFields}
        asks={[{ field: 'reason', label: 'Why?' }]}
        done="Put off. The clocks run on (2.4)."
      />
    </>
  );
}
