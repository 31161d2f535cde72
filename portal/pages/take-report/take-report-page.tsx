import { useNavigate } from '@tanstack/react-router';
import { receiveReportInputFields, TakeReportDocument } from '../../generated/report-forms-query.ts';
import { asText } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { noteDone } from '../../kit/done-note.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { usePlaces } from '../../kit/places.ts';
import { openServices } from '../../kit/service-choices.ts';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { CallNineNineNine } from './call-999.tsx';
import { alsoOfReport, reportAsks } from './report-asks.ts';

export function TakeReportPage() {
  return mayOpen(useViewer(), 'RECEIVE_REPORT') ? (
    <TakeReport />
  ) : (
    <NotPermittedPage needs="RECEIVE_REPORT" />
  );
}

function TakeReport() {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { areas, error } = usePlaces();
  const services = openServices(areas ?? []);
  const leads = viewer.roles.some((role) => role === 'SERVICE_LEAD' || role === 'AREA_MANAGER')
    ? [{ value: viewer.staffId, label: `${viewer.name} (you)` }]
    : [];
  return (
    <>
      <PageHeading
        title="Take a report"
        lede="Ask about danger first, then who, what, where and when (policy 2.4, 8.3)"
      />
      <div className="form-page">
        {error && !areas ? (
          <FailureNotice what="The services" error={error} onRetry={() => window.location.reload()} />
        ) : !areas ? (
          <Skeleton height={640} label="Loading the form" />
        ) : (
          <ChangeForm
            draft="report"
            name="Take a report"
            document={TakeReportDocument}
            fields={receiveReportInputFields}
            asks={reportAsks(services, leads)}
            start={{
              'reporter.kind': 'INDIVIDUAL',
              serviceId: services.length === 1 ? services[0]!.value : '',
            }}
            also={alsoOfReport}
            send="Take the report"
            after={{
              dangerNow: (written) => (asText(written, 'dangerNow') === 'YES' ? <CallNineNineNine /> : null),
            }}
            onDone={({ report }) => {
              const { reference } = report as { reference: string };
              noteDone(`Report ${reference} is taken and its clocks run. Decide what becomes of it.`);
              void navigate({ to: '/triage/$reference', params: { reference } });
            }}
          />
        )}
      </div>
    </>
  );
}
