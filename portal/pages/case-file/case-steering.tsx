import { Link } from '@tanstack/react-router';
import { wordFor } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** How the case is led: by whom, in which order, and which cases belong to it (policy 5.3, 7.2, 7.5). */
export function CaseSteering({ file }: { file: CaseFileData }) {
  const linked = [...file.earlierCases, ...file.laterCases].filter(({ endedAt }) => !endedAt);
  return (
    <CaseSection
      title="How it is led"
      acts={
        <>
          <WorkLink file={file} work="assign" />
          <WorkLink file={file} work="urgency" />
          <WorkLink file={file} work="priority" />
          <WorkLink file={file} work="lead" />
          <WorkLink file={file} work="link-case" />
          <WorkLink file={file} work="safeguarding" />
          <WorkLink file={file} work="complaint" />
          <WorkLink file={file} work={file.restricted ? 'lift-restriction' : 'restrict'} />
        </>
      }
    >
      <p>
        {file.owner ? `${file.owner.name ?? 'A colleague'} leads it` : 'Nobody leads it yet'}; priority{' '}
        {wordFor(file.priority).toLowerCase()}
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
            </li>
          ))}
        </ul>
      ) : null}
    </CaseSection>
  );
}
