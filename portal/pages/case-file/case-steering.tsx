import { Link } from '@tanstack/react-router';
import { dayOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** How the case is led: by whom, in which order, and which cases belong to it (policy 5.3, 7.2, 7.5). */
export function CaseSteering({ file }: { file: CaseFileData }) {
  const linked = [...file.earlierCases, ...file.laterCases].filter(({ endedAt }) => !endedAt);
  return (
    <CaseSection
      part="steering"
      acts={
        <>
          <WorkLink file={file} work="assign" />
          <WorkLink file={file} work="urgency" />
          <WorkLink file={file} work="priority" />
          <WorkLink file={file} work="lead" />
          <WorkLink file={file} work="link-case" />
          <WorkLink file={file} work="safeguarding" />
          <WorkLink file={file} work="complaint" />
          <WorkLink file={file} work="external-reference" />
          <WorkLink file={file} work="police-partnership" />
          {file.staffVictim ? <WorkLink file={file} work="protect-staff" /> : null}
          <WorkLink file={file} work={file.restricted ? 'lift-restriction' : 'restrict'} />
        </>
      }
    >
      <p>
        {file.owner ? `${file.owner.name ?? 'A colleague'} leads it` : 'Nobody leads it yet'}; priority{' '}
        {wordWithin(file.priority)}
        {file.landlordRole === 'SUPPORT' ? '; another agency leads, and we support' : ''}.
      </p>
      {linked.length > 0 ? (
        <ul className="rows">
          {linked.map((link) => (
            <li key={link.id}>
              <Link to="/cases/$reference" params={{ reference: link.case.reference }}>
                {link.case.reference}
              </Link>
              <span className="small muted"> {wordFor(link.kind)}</span>
              <div className="section-acts">
                <WorkLink file={file} work="unlink-case" on={link.id} about={link.case.reference}>
                  End the link
                </WorkLink>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <Elsewhere file={file} />
      {file.policePartnerships.map(({ id, force, agreed, agreedOn }) => (
        <p key={id} className="small">
          Agreed with {force} {dayOf(agreedOn)}
          {agreed ? `: ${agreed}` : ''}
        </p>
      ))}
      {file.staffProtection.map((protection) => (
        <p key={protection.id} className="small">
          {[
            protection.plan ? `To keep the member of staff safe: ${protection.plan}` : null,
            protection.incidentReference ? `incident report ${protection.incidentReference}` : null,
            protection.healthAndSafetyReference
              ? `health and safety event ${protection.healthAndSafetyReference}`
              : null,
            protection.oversightAt ? `overseen since ${dayOf(protection.oversightAt)}` : null,
          ]
            .filter((part) => part !== null)
            .join('; ')}
        </p>
      ))}
    </CaseSection>
  );
}

/** What the case is called in other systems of the landlord. */
function Elsewhere({ file }: { file: CaseFileData }) {
  const called = file.externalReferences.filter(({ endedAt, reference }) => !endedAt && reference);
  if (called.length === 0) return null;
  return (
    <ul className="rows">
      {called.map(({ id, system, reference }) => (
        <li key={id}>
          <span translate="no">
            {system} {reference}
          </span>
          <div className="section-acts">
            <WorkLink
              file={file}
              work="end-external-reference"
              on={id}
              about={`${system ?? ''} ${reference ?? ''}`}
            >
              Take it out of use
            </WorkLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
