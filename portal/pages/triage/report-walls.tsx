import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { StaffToWallOffDocument, WallsOfReportDocument } from '../../generated/report-walls-query.ts';
import {
  DeclareConflictByFormDocument,
  declareConflictInputFields,
  LiftWallByFormDocument,
  liftWallInputFields,
  RaiseWallByFormDocument,
  raiseWallInputFields,
} from '../../generated/wall-forms-query.ts';
import type { Ask } from '../../kit/asks.ts';
import { noteDone } from '../../kit/done-note.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { ofACase } from '../../kit/of-a-case.ts';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { WallRow } from '../case-file/wall-row.tsx';
import type { ReportData } from './report-facts.tsx';

const conflict: readonly Ask[] = [
  { field: 'kind', label: 'Which conflict?', hint: '' },
  { field: 'explanation', label: 'In a few words', hint: '' },
];
const context = { additionalTypenames: ['ConflictWall'] };

/** Conflicts of interest in a report that has no case yet: a wall goes with it into its case (policy 12.1). */
export function ReportWalls({ report }: { report: ReportData }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  return (
    <section className="card" aria-labelledby="conflicts">
      <h2 id="conflicts">Conflicts of interest</h2>
      {mayOpen(viewer, 'RAISE_WALL') ? <Walls report={report} /> : null}
      {mayOpen(viewer, 'DECLARE_CONFLICT') ? (
        <FoldedForm
          plain
          title="I have a conflict of interest"
          draft={`declare-conflict ${report.id}`}
          document={DeclareConflictByFormDocument}
          fields={declareConflictInputFields}
          fixed={{ reportId: report.id }}
          asks={conflict}
          touches={ofACase}
          send="Declare it"
          done=""
          onDone={() => {
            noteDone(
              `On record: ${report.reference} is not open to you any more. Its managers see that you said so.`,
            );
            void navigate({ to: '/triage', replace: true });
          }}
        />
      ) : null}
    </section>
  );
}

/** Whose there are, and the conflict of somebody else, who is not told. */
function Walls({ report }: { report: ReportData }) {
  const viewer = useViewer();
  const { id: reportId, reference } = report;
  const [{ data, error }] = useQuery({ query: WallsOfReportDocument, variables: { reference }, context });
  const [{ data: staff }] = useQuery({ query: StaffToWallOffDocument, variables: { reportId } });
  const walls = data?.report?.conflictWalls ?? [];
  return (
    <>
      {!data ? (
        <p className="muted">{error ? 'These could not be loaded. Load the page again.' : 'Loading'}</p>
      ) : walls.length === 0 ? (
        <p className="muted">Nobody has one that you may see.</p>
      ) : (
        <ul className="rows">
          {walls.map((wall) => (
            <WallRow
              key={wall.id}
              wall={wall}
              act={
                mayOpen(viewer, 'LIFT_WALL') ? (
                  <FoldedForm
                    plain
                    title="Let them see it again"
                    of={wall.staff?.name ?? undefined}
                    draft={`lift-wall ${wall.id}`}
                    document={LiftWallByFormDocument}
                    fields={liftWallInputFields}
                    fixed={{ wallId: wall.id }}
                    asks={[{ field: 'reason', label: 'Why is it over?' }]}
                    touches={['ConflictWall', 'Report']}
                    send="Lift the wall"
                    done="They may read what their role lets them. The report does not come back to them."
                  />
                ) : null
              }
            />
          ))}
        </ul>
      )}
      <FoldedForm
        plain
        title="Somebody must not see this report"
        draft={`raise-wall ${reportId}`}
        document={RaiseWallByFormDocument}
        fields={raiseWallInputFields}
        fixed={{ reportId }}
        asks={[
          {
            field: 'staffId',
            label: 'Who must not see it?',
            hint: 'Whatever their role, to them the report does not exist from now on, nor the case that comes of it. They are not told.',
            choices:
              staff?.colleaguesToWall.map(({ id, name }) => ({ value: id, label: name ?? 'A colleague' })) ??
              null,
          },
          ...conflict,
        ]}
        touches={['ConflictWall', 'Report']}
        send="Put the wall up"
        done="To them the report is not there any more. They are not told."
      />
    </>
  );
}
