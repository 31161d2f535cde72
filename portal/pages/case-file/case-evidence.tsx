import { usePart } from '../../kit/use-part.ts';
import { Skeleton } from '../../kit/waiting.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { fileSize } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';
import { TakeOriginal } from './take-original.tsx';

// Nobody waits for the form to read what is there.
const loadForm = async () => (await import('./add-evidence.tsx')).AddEvidence;

type Evidence = CaseFileData['evidence'][number];

/** Photos, films, recordings and documents of the case, and the whole case file to take along. */
export function CaseEvidence({ file, onAdded }: { file: CaseFileData; onAdded: () => void }) {
  const { abilities } = useViewer();
  const AddEvidence = usePart(loadForm);
  const mayKeep = abilities.includes('KEEP_EVIDENCE');
  return (
    <CaseSection part="evidence">
      {file.evidence.length === 0 ? <p className="muted">Nothing has been put in yet.</p> : null}
      {file.evidence.length > 0 ? (
        <ul className="rows">
          {file.evidence.map((evidence) => (
            <li key={evidence.id}>
              <div className="row-line">
                <span className="row-name">{wordFor(evidence.type)}</span>
                {evidence.minimisedAt ? <span className="tag">File kept no longer</span> : null}
                {evidence.state === 'SET_ASIDE' ? <span className="tag">Set aside</span> : null}
                {evidence.scanState === 'CLEAN' ? null : (
                  <span className="tag">{wordFor(evidence.scanState)}</span>
                )}
              </div>
              <p className="small muted">{factsOf(evidence).join(' · ')}</p>
              {evidence.description ? <p className="small">{evidence.description}</p> : null}
              {mayKeep && !evidence.minimisedAt ? (
                <p className="small">
                  <a href={`/evidence/${evidence.id}/file`} download>
                    Download {wordWithin(evidence.type)} of {dayOf(evidence.receivedAt)}
                  </a>
                </p>
              ) : null}
              {abilities.includes('TAKE_ORIGINAL') && !evidence.minimisedAt ? (
                <TakeOriginal id={evidence.id} called={evidence.fileName ?? `evidence-${evidence.id}`} />
              ) : null}
              {evidence.minimisedAt ? null : (
                <div className="section-acts">
                  {(evidence.state === 'SET_ASIDE'
                    ? (['restore-evidence'] as const)
                    : (['describe-evidence', 'set-evidence-aside'] as const)
                  ).map((work) => (
                    <WorkLink
                      key={work}
                      file={file}
                      work={work}
                      on={evidence.id}
                      about={`${wordWithin(evidence.type)} of ${dayOf(evidence.receivedAt)}`}
                    />
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {mayKeep && file.status !== 'CLOSED' ? (
        AddEvidence ? (
          <AddEvidence caseId={file.id} onAdded={onAdded} />
        ) : (
          <Skeleton height={200} label="Loading the form" />
        )
      ) : null}
      <p>
        <a className="button" href={`/cases/${file.id}/file.zip`} download>
          Case file (zip)
        </a>
      </p>
      <p className="small muted">
        Whoever takes a copy is written down. Pictures leave without place, device and author.
      </p>
    </CaseSection>
  );
}

const factsOf = ({ fileName, happenedOn, receivedAt, sizeBytes }: Evidence): string[] =>
  [
    fileName,
    happenedOn ? `happened ${dayOf(happenedOn)}` : null,
    `received ${dayOf(receivedAt)}`,
    fileSize(sizeBytes),
  ].filter((part): part is string => Boolean(part));
