import { useQuery } from 'urql';
import { WallsOfCaseDocument } from '../../generated/my-access-query.ts';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';
import { WallRow } from './wall-row.tsx';

const context = { additionalTypenames: ['ConflictWall'] };

/** Conflicts of interest: everybody declares their own; whose there are, only managers are told (policy 12.1). */
export function CaseWalls({ file }: { file: CaseFileData }) {
  return (
    <CaseSection
      part="conflicts"
      acts={
        <>
          <WorkLink file={file} work="declare-conflict" />
          <WorkLink file={file} work="raise-wall" />
        </>
      }
    >
      {mayOpen(useViewer(), 'RAISE_WALL') ? (
        <Walls file={file} />
      ) : (
        <p>Somebody who is related to a party, or accused, says so and sees the case no more.</p>
      )}
    </CaseSection>
  );
}

function Walls({ file }: { file: CaseFileData }) {
  const { reference } = file;
  const [{ data, error }] = useQuery({ query: WallsOfCaseDocument, variables: { reference }, context });
  const walls = data?.case?.conflictWalls ?? [];
  if (!data)
    return <p className="muted">{error ? 'These could not be loaded. Load the page again.' : 'Loading'}</p>;
  if (walls.length === 0) return <p className="muted">Nobody has one that you may see.</p>;
  return (
    <ul className="rows">
      {walls.map((wall) => (
        <WallRow
          key={wall.id}
          wall={wall}
          act={
            <WorkLink
              file={file}
              work="lift-wall"
              on={wall.id}
              {...(wall.staff?.name ? { about: wall.staff.name } : {})}
            />
          }
        />
      ))}
    </ul>
  );
}
