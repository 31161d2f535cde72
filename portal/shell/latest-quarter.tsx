import { Navigate } from '@tanstack/react-router';
import { financialYear, latestWholeQuarter } from '../words/quarter.ts';

export function LatestQuarter() {
  const quarter = latestWholeQuarter(new Date());
  return (
    <Navigate
      to="/reports/quarterly/$fy/$q"
      params={{ fy: financialYear(quarter), q: String(quarter.quarter) }}
      replace
    />
  );
}
