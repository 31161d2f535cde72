import { dayOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import { SafeContact } from '../triage/safe-contact.tsx';
import { calledOf } from './called-of.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Party = CaseFileData['parties'][number];

/** The people of the case. Names and how to reach them appear only for those who may know them. */
export function CaseParties({ file }: { file: CaseFileData }) {
  const { parties } = file;
  return (
    <CaseSection
      part="people"
      empty={parties.length === 0 ? 'Nobody is recorded yet.' : null}
      acts={
        <>
          <WorkLink file={file} work="add-person" />
          <WorkLink file={file} work="permission" />
        </>
      }
    >
      <ul className="rows">
        {parties.map((party) => (
          <li key={party.id}>
            <div className="row-line">
              <span className="row-name">{calledOf(party.person)}</span>
              <span className="tag">{wordFor(party.role)}</span>
            </div>
            <p className="small muted">
              {[
                party.person.occupancyType ? wordFor(party.person.occupancyType) : null,
                party.endedAt
                  ? `no longer a party since ${dayOf(party.endedAt)}`
                  : party.informed
                    ? 'kept informed of progress'
                    : 'not kept informed',
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {party.person.phone || party.person.email ? (
              <p className="small">{[party.person.phone, party.person.email].filter(Boolean).join(' · ')}</p>
            ) : null}
            <Risk file={file} party={party} />
            {party.endedAt || party.person.erasedAt ? null : (
              <>
                <SafeContact person={party.person} />
                <div className="section-acts">
                  <WorkLink file={file} work="risk" on={party.id} about={calledOf(party.person)} />
                  {livesWithUs(party.person) ? (
                    <WorkLink file={file} work="occupant-risk" on={party.id} about={calledOf(party.person)}>
                      As an occupant
                    </WorkLink>
                  ) : null}
                  <WorkLink file={file} work="contact" on={party.id} about={calledOf(party.person)}>
                    Record a contact
                  </WorkLink>
                  {party.person.kind === 'UNKNOWN' ? (
                    <WorkLink file={file} work="identify" on={party.id} about={calledOf(party.person)}>
                      Say who it is
                    </WorkLink>
                  ) : null}
                  <WorkLink file={file} work="change-person" on={party.id} about={calledOf(party.person)}>
                    Change
                  </WorkLink>
                  <WorkLink file={file} work="change-party" on={party.id} about={calledOf(party.person)}>
                    Kept informed
                  </WorkLink>
                  <WorkLink file={file} work="remove-person" on={party.id} about={calledOf(party.person)}>
                    End their part
                  </WorkLink>
                  {(['safe-contact', 'health', 'equality-profile'] as const).map((work) => (
                    <WorkLink
                      key={work}
                      file={file}
                      work={work}
                      on={party.id}
                      about={calledOf(party.person)}
                    />
                  ))}
                </div>
              </>
            )}
            {party.person.name ? (
              <details className="folded small">
                <summary>
                  Identity<span className="unseen"> of {party.person.name}</span>
                </summary>
                <p className="hash">{party.person.id}</p>
                <p className="muted">For the data protection officer: it tells nobody else who they are.</p>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      <Permissions file={file} />
    </CaseSection>
  );
}

/** As far as is known; a home of ours is enough where nobody has said how it is occupied. */
const livesWithUs = ({ occupancyType, property }: Party['person']): boolean =>
  occupancyType ? occupancyType !== 'NON_OCCUPANT' : property !== null;

/** How the risk stands that was assessed last (policy 8.7). */
function Risk({ file, party }: { file: CaseFileData; party: Party }) {
  const last = file.riskAssessments.findLast((one) => one.party?.id === party.id && !one.replacedAt);
  if (!last) return null;
  return (
    <p className="small">
      Risk {wordWithin(last.level)}, assessed {dayOf(last.assessedAt)}
      {last.score === null ? '' : `; the answers weighed ${last.score}`}
      {last.level === last.computedLevel ? '' : `, the matrix came to ${wordWithin(last.computedLevel)}`}
      {last.reviewOwedAt ? `; to be looked at again by ${dayOf(last.reviewOwedAt)}` : ''}
    </p>
  );
}

/** Who may be told about whom, as long as whoever gave it has not taken it back (policy 1.4). */
function Permissions({ file }: { file: CaseFileData }) {
  const standing = file.permissions.filter(({ withdrawnAt }) => !withdrawnAt);
  if (standing.length === 0) return null;
  return (
    <ul className="rows">
      {standing.map((permission) => {
        const [from, to] = [calledOf(permission.party.person), calledOf(permission.toParty.person)];
        return (
          <li key={permission.id}>
            <p>
              {from} lets {to} be told{permission.what ? `: ${permission.what}` : ''}
            </p>
            <p className="small muted">
              {wordFor(permission.form)}, {dayOf(permission.givenAt)}
            </p>
            <div className="section-acts">
              <WorkLink file={file} work="withdraw-permission" on={permission.id} about={from}>
                Take it back
              </WorkLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
