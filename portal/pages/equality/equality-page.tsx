import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { EqualityDocument } from '../../generated/equality-query.ts';
import { addressWord, readWords } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PaperButton } from '../../kit/paper-button.tsx';
import { PrintMargins } from '../../kit/print-margins.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { CompletenessCard, type Figures } from './completeness-card.tsx';
import { CountsCard } from './counts-card.tsx';
import { FlagsCard, LastYearsFlagsCard } from './flags-card.tsx';
import { PooledCard } from './pooled-card.tsx';
import { RatesCard } from './rates-card.tsx';
import { TreatmentCard } from './treatment-card.tsx';

const route = getRouteApi('/reports/equality');

const sides = { PERSON_HARMED: 'People harmed', ALLEGED_PERPETRATOR: 'Alleged perpetrators' } as const;
const breakdowns = {
  EVERYTHING: 'The whole year',
  QUARTER: 'Quarter',
  CATEGORY: 'Category group',
  OUTCOME: 'Outcome group',
  CONTACT: 'Contact in time',
  AREA: 'Area',
  SATISFACTION: 'Satisfaction with the handling',
  SEX: 'Age by sex',
} as const;
type Side = keyof typeof sides;
type Breakdown = keyof typeof breakdowns;

export function EqualityPage() {
  return mayOpen(useViewer(), 'READ_EQUALITY_FIGURES') ? (
    <Summary />
  ) : (
    <NotPermittedPage needs="READ_EQUALITY_FIGURES" />
  );
}

/** The annual summary by protected characteristics, as it was signed (policy 15.4). */
function Summary() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = <Value extends string>(text: string | undefined, known: Record<Value, string>) =>
    readWords(text, Object.keys(known) as Value[]).values[0];
  const side: Side = chosen(search.side, sides) ?? 'PERSON_HARMED';
  const by: Breakdown = chosen(search.by, breakdowns) ?? 'EVERYTHING';
  const [{ data, error, fetching }, ask] = useQuery({
    query: EqualityDocument,
    variables: { side, by, year: search.year ?? null },
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const figures = data?.equalityFigures;
  const choose = (part: { side?: string; by?: string }) =>
    navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <>
      <PageHeading
        title="Equality summary"
        documentTitle={figures ? `Equality summary, ${figures.year}` : 'Equality summary'}
        lede={
          figures
            ? `${figures.year}, all areas. Signed ${dayOf(figures.signedAt)}${figures.revision > 1 ? `, revision ${figures.revision}` : ''}.`
            : 'By protected characteristic (policy 15.4)'
        }
      >
        {mayOpen(useViewer(), 'READ_ELEVATIONS') ? (
          <Link className="button quiet" to="/reports/equality/exact">
            Exact figures
          </Link>
        ) : null}
      </PageHeading>
      {figures ? (
        <>
          <form className="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
            <div className="filters-fields open">
              <SelectField
                label="Who"
                value={side}
                choices={Object.entries(sides).map(([value, label]) => ({ value, label }))}
                onChoose={(value) => choose({ side: addressWord(value) })}
              />
              <SelectField
                label="Counted by"
                value={by}
                choices={Object.entries(breakdowns).map(([value, label]) => ({ value, label }))}
                onChoose={(value) => choose({ by: addressWord(value) })}
              />
              <div className="filters-acts">
                <PaperButton
                  address={`/reports/equality/${figures.year.replace('/', '-')}/paper.pdf?side=${addressWord(side)}&by=${addressWord(by)}`}
                />
              </div>
            </div>
          </form>
          <PrintMargins
            report={`Equality summary ${figures.year}: ${sides[side]}, ${breakdowns[by].toLowerCase()}`}
            marking={`Signed ${dayOf(figures.signedAt)}`}
            snapshot={`${figures.reportId.slice(0, 8)}, revision ${figures.revision}`}
          />
          <Cards figures={figures} stale={fetching} onNoted={again} />
        </>
      ) : error ? (
        <FailureNotice what="The equality summary" error={error} onRetry={again} />
      ) : data ? (
        <div className="notice">
          <p>
            <strong>No equality summary is signed yet.</strong> It is counted after the year ends in March, by
            itself, and can be read here once it is signed.
          </p>
        </div>
      ) : (
        <Skeleton height={720} label="Loading the equality summary" />
      )}
    </>
  );
}

function Cards({ figures, stale, onNoted }: { figures: Figures; stale: boolean; onNoted: () => void }) {
  const mayNote = useViewer().abilities.includes('NOTE_EQUALITY_FLAGS');
  const of = (characteristic: string | null) =>
    figures.cells.filter((cell) => cell.characteristic === characteristic);
  const characteristics = [...new Set(figures.cells.flatMap(({ characteristic }) => characteristic ?? []))];
  return (
    <div className="stack" aria-busy={stale} data-whole={figures.reportId}>
      <section className="card" aria-labelledby="how-to-read">
        <h2 id="how-to-read">How to read these figures</h2>
        <p className="card-about">
          Counts are of people in a case, rounded to multiples of five, up or down by four at most, so sums
          need not agree. <strong>[low]</strong> is 0 to 4, nought included. <strong>[c]</strong> is held
          back, as it would tell of somebody. Everybody who may open this page sees the same figures.
          {figures.occupantsOf
            ? ''
            : ' Nobody has told yet how many people of each group live in the landlord’s homes, so nothing here is a rate.'}
        </p>
        {figures.revisions.length > 1 ? (
          <ul className="rows">
            {figures.revisions.map(({ revision, signedAt, reason }) => (
              <li key={revision}>
                Revision {revision}, signed {dayOf(signedAt)}
                {reason ? `: ${reason}` : ''}
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <CompletenessCard rows={figures.completeness} />
      <TreatmentCard rows={figures.treatment} />
      {figures.occupantsOf && figures.rates.length > 0 ? (
        <RatesCard rows={figures.rates} occupantsOf={figures.occupantsOf} />
      ) : null}
      {figures.pooled.length > 0 ? <PooledCard rows={figures.pooled} years={figures.pooledYears} /> : null}
      {figures.flags.length > 0 ? (
        <FlagsCard flags={figures.flags} reportId={figures.reportId} mayNote={mayNote} onNoted={onNoted} />
      ) : null}
      {figures.lastYear ? (
        <LastYearsFlagsCard flags={figures.lastYearsFlags} year={figures.lastYear} />
      ) : null}
      {characteristics.map((characteristic) => (
        <CountsCard
          key={characteristic}
          characteristic={characteristic}
          cells={of(characteristic)}
          everybody={of(null)}
        />
      ))}
    </div>
  );
}
