import { getRouteApi } from '@tanstack/react-router';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { londonDate } from '../../words/dates.ts';
import { quarterDays, readQuarter } from '../../words/quarter.ts';
import { QuarterlyReport } from './quarterly-report.tsx';

const route = getRouteApi('/reports/quarterly/$fy/$q');

/** The quarterly report to the senior management team (policy 15.5). */
export function QuarterlyPage() {
  const viewer = useViewer();
  const { fy, q } = route.useParams();
  const search = route.useSearch();
  if (!mayOpen(viewer, 'READ_FIGURES')) return <NotPermittedPage needs="READ_FIGURES" />;

  const now = new Date();
  const asked = readQuarter(fy, q);
  // A quarter that has not begun has no report, and neither has one before there was a policy.
  const begun = asked !== null && quarterDays(asked).from <= londonDate(now);
  if (!asked || !begun || asked.year < 2020) return <NotFoundPage what="quarter" />;
  return <QuarterlyReport quarter={asked} search={search} now={now} />;
}
