import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import { calledOf } from './called-of.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';
import { type Belonging, type Identification, useWhoBelongs } from './who-belongs.ts';

/** Who lives together, who acts together, and whose two records became one (policy 2.2). */
export function CaseBelonging({ file }: { file: CaseFileData }) {
  const { found, error } = useWhoBelongs(file.reference);
  const nothing = found && found.belonging.length + found.identifications.length === 0;
  return (
    <CaseSection
      part="belonging"
      empty={
        found
          ? nothing
            ? 'No household or group is recorded that you may see.'
            : null
          : error
            ? 'These could not be loaded. Load the page again.'
            : 'Loading'
      }
      acts={<WorkLink file={file} work="household" />}
    >
      <ul className="rows">
        {found?.belonging.map((each) => (
          <Together key={each.id} file={file} of={each} />
        ))}
        {found?.identifications.map((each) => (
          <Identified key={each.id} file={file} of={each} />
        ))}
      </ul>
    </CaseSection>
  );
}

function Together({ file, of: { id, kind, called, members } }: { file: CaseFileData; of: Belonging }) {
  return (
    <li>
      <div className="row-line">
        <span className="row-name">{called}</span>
        <span className="tag">{kind === 'GROUP' ? 'Group' : 'Household'}</span>
      </div>
      {members.length === 0 ? <p className="muted">Nobody is known to belong to it.</p> : null}
      <ul className="plain-list">
        {members.map((member) => (
          <li key={member.id} className="row-line">
            <span>
              {calledOf(member.person)}
              {member.relation && kind !== 'GROUP' ? `, ${wordFor(member.relation).toLowerCase()}` : ''}
              {member.fromOn ? `, from ${dayOf(member.fromOn)}` : ''}
              {member.toOn ? `, until ${dayOf(member.toOn)}` : ''}
            </span>
            {member.toOn ? null : (
              <WorkLink file={file} work="end-membership" on={member.id} about={calledOf(member.person)}>
                They have left
              </WorkLink>
            )}
          </li>
        ))}
      </ul>
      <div className="section-acts">
        <WorkLink file={file} work="add-member" on={id} about={called}>
          Add somebody to it
        </WorkLink>
      </div>
    </li>
  );
}

function Identified({
  file,
  of: { id, known, reason, mergedAt, mergedBy, undoneAt },
}: {
  file: CaseFileData;
  of: Identification;
}) {
  return (
    <li>
      <div className="row-line">
        <span>{known}: was recorded as somebody unknown before</span>
        {undoneAt ? <StatusTag standing="plain">Taken back {dayOf(undoneAt)}</StatusTag> : null}
      </div>
      <p className="small muted">
        Identified {dayOf(mergedAt)}
        {mergedBy?.name ? ` by ${mergedBy.name}` : ''}
        {reason ? `: ${reason}` : ''}
      </p>
      {undoneAt ? null : (
        <div className="section-acts">
          <WorkLink file={file} work="undo-identify" on={id} about={known}>
            It was somebody else
          </WorkLink>
        </div>
      )}
    </li>
  );
}
