import { Link } from '@tanstack/react-router';
import { londonClock, momentOf } from '../../words/dates.ts';
import { financialYear, type Quarter } from '../../words/quarter.ts';

/** A signed report stays as it was counted: beside it, what is known of its quarter now, and what was known then. */
export function KnownSince({ quarter, dataTo }: { quarter: Quarter; dataTo: string }) {
  const params = { fy: financialYear(quarter), q: String(quarter.quarter) };
  return (
    <p className="small">
      These figures are as they were known on {momentOf(dataTo)}, and stay so.{' '}
      <Link to="/reports/quarterly/$fy/$q" params={params}>
        Compare with what is known now
      </Link>{' '}
      or{' '}
      <Link to="/reports/quarterly/$fy/$q" params={params} search={{ as_at: londonClock(dataTo) }}>
        open the quarter as it was known then
      </Link>
      .
    </p>
  );
}
