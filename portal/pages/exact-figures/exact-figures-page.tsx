import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ExactFiguresPageDocument, type ExactFiguresPageQuery } from '../../generated/exact-figures-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { AskForExact } from './ask-for-exact.tsx';
import { ElevationRow } from './elevation-row.tsx';

export type Elevation = ExactFiguresPageQuery['exactFiguresElevations'][number];
type Steward = ExactFiguresPageQuery['equalityStewards'][number];

export function ExactFiguresPage() {
  return mayOpen(useViewer(), 'READ_ELEVATIONS') ? (
    <Elevations />
  ) : (
    <NotPermittedPage needs="READ_ELEVATIONS" />
  );
}

/** What the equality summary was rounded from, asked for by one steward and approved by the other (policy 12.1, 15.4). */
function Elevations() {
  const { staffId } = useViewer();
  const [{ data, error }, ask] = useQuery({ query: ExactFiguresPageDocument, context });
  if (error && !data) {
    const again = () => ask({ requestPolicy: 'network-only' });
    return <FailureNotice what="The exact figures" error={error} onRetry={again} />;
  }
  if (!data) return <Skeleton height={480} label="Loading" />;
  const stewards = data.equalityStewards.filter(({ state }) => state === 'HELD');
  const own = stewards.some((steward) => steward.staffId === staffId);
  const rows = data.exactFiguresElevations;
  return (
    <>
      <PageHeading
        title="Exact equality figures"
        lede="Counts of the equality summary before they were rounded, for its two stewards"
      >
        <Link className="button quiet" to="/reports/equality">
          Equality summary
        </Link>
      </PageHeading>
      <div className="stack">
        <section className="card" aria-labelledby="how-it-opens">
          <h2 id="how-it-opens">{whoStewards(stewards)}</h2>
          <p className="card-about">
            One steward asks for one table and says what is to be checked; the other approves or declines it.
            Approved it is open to whoever asked, and to nobody else, for four hours; either of the two can
            end it sooner. The data protection officer is written of it, and each look is in the audit. There
            is no file of it, and it does not print.
          </p>
          {own ? null : <p>You are not a steward, so nothing can be asked for from here.</p>}
          {own && stewards.length < 2 ? (
            <p>Until a second steward is confirmed, nobody can approve what you ask for.</p>
          ) : null}
        </section>
        {own ? <AskForExact /> : null}
        <section className="card" aria-labelledby="asked-for">
          <h2 id="asked-for">
            {rows.length === 0 ? 'Nothing has been asked for' : 'What has been asked for'}
          </h2>
          {rows.length > 0 ? (
            <ul className="rows">
              {rows.map((row) => (
                <ElevationRow key={row.id} elevation={row} steward={own} />
              ))}
            </ul>
          ) : null}
        </section>
      </div>
    </>
  );
}

const whoStewards = (stewards: readonly Steward[]): string =>
  stewards.length === 0
    ? 'Nobody is a steward yet: an administrator names two of the group'
    : `${stewards.length === 1 ? 'Steward' : 'Stewards'}: ${stewards.map(({ name }) => name).join(' and ')}`;

const context = { additionalTypenames: ['EqualityStewardship', 'ExactFiguresElevation'] };
