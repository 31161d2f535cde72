import { useQuery } from 'urql';
import { CoverageThisMonthDocument } from '../../generated/review-queue-query.ts';
import { londonDate } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { roleName } from '../reviews/review-quarters.ts';

/** How far everybody has come this month whose reviews the viewer may see. */
export function CoverageThisMonth() {
  const today = londonDate(new Date());
  const [{ data }] = useQuery({
    query: CoverageThisMonthDocument,
    variables: { period: { from: `${today.slice(0, 8)}01`, to: today } },
    context,
  });
  const rows = data?.reviewCoverage ?? [];
  if (rows.length === 0) return null;
  return (
    <details className="card">
      <summary>Reviewed this month</summary>
      <ul className="rows">
        {rows.map(({ staff, role, cases, reviewed, overdue }) => (
          <li key={`${staff?.id} ${role}`} className="row-line">
            <span className="row-name">
              {staff?.name ?? 'Not shown to your role'}, {roleName(role).toLowerCase()}
            </span>
            <span>
              {count(reviewed)} of {count(cases)} reviewed, {count(overdue)} overdue
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every review counts. */
const context = { additionalTypenames: ['LeadReview'] };
