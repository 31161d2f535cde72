import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';
import { NewestRows } from './newest-rows.tsx';

/** The reports that the case was opened from or that joined it later. */
export function CaseReports({ reports }: { reports: CaseFileData['reports'] }) {
  return (
    <CaseSection part="reports" empty={reports.length === 0 ? 'No report belongs to this case.' : null}>
      <ul className="rows">
        {reports.map((report) => (
          <li key={report.id}>
            <div className="row-line">
              <span className="row-name">{report.reference}</span>
              <span className="small muted">Received {dayOf(report.receivedAt)}</span>
            </div>
            {report.description ? <p>{report.description}</p> : null}
            <p className="small muted">
              {wordFor(report.channel)} · from {article(wordWithin(report.reporterType))}
            </p>
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function article(noun: string): string {
  if (noun === 'anonymous') return 'somebody anonymous';
  if (noun === 'staff') return 'staff';
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function CaseIncidents({ file }: { file: CaseFileData }) {
  const { incidents } = file;
  return (
    <CaseSection
      part="incidents"
      empty={incidents.length === 0 ? 'No incident is recorded.' : null}
      acts={<WorkLink file={file} work="incident" />}
    >
      <NewestRows
        older="Earlier incidents"
        rows={incidents.toReversed().map((incident) => (
          <li key={incident.id}>
            <div className="row-line">
              <span className="row-name">
                {incident.behaviour ? wordFor(incident.behaviour) : 'Incident'}
              </span>
              <span className="small muted">{momentOf(incident.occurredAt)}</span>
            </div>
            {incident.description ? <p>{incident.description}</p> : null}
          </li>
        ))}
      />
    </CaseSection>
  );
}

export function CaseContacts({ file }: { file: CaseFileData }) {
  const { contacts } = file;
  return (
    <CaseSection
      part="contacts"
      empty={contacts.length === 0 ? 'No contact is recorded yet.' : null}
      acts={
        <>
          <WorkLink file={file} work="contact" />
          <WorkLink file={file} work="letter" />
        </>
      }
    >
      <NewestRows
        older="Earlier contacts"
        rows={contacts.toReversed().map((contact) => (
          <li key={contact.id}>
            <div className="row-line">
              <span className="row-name">
                {wordFor(contact.method)}
                {contact.reached ? '' : ' (not reached)'}
              </span>
              <span className="small muted">{momentOf(contact.occurredAt)}</span>
            </div>
            {contact.summary ? <p>{contact.summary}</p> : null}
            {contact.approachAgreed ? <p className="small muted">The approach was agreed.</p> : null}
          </li>
        ))}
      />
    </CaseSection>
  );
}
