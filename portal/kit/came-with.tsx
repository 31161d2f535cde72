import type { ScanState } from '../generated/online-reports-query.ts';
import { useViewer } from '../shell/viewer.tsx';
import { fileSize } from '../words/figures.ts';
import { wordFor, wordWithin } from '../words/vocabulary-words.ts';

interface Attachment {
  id: string;
  mediaType: string;
  sizeBytes: number;
  scanState: ScanState;
  minimisedAt: string | null;
}

const kinds: Readonly<Record<string, string>> = { image: 'PHOTO', video: 'VIDEO', audio: 'AUDIO' };
const kindOf = (mediaType: string) => kinds[mediaType.split('/')[0] ?? ''] ?? 'DOCUMENT';

/** The photos, recordings and documents that came with a report, while they are not evidence of a case. */
export function CameWith({
  attachments,
  nameOf,
  level = 3,
}: {
  attachments: readonly Attachment[];
  nameOf: (id: string) => string | null | undefined;
  /** Of which level its title is on the page. */
  level?: 2 | 3;
}) {
  const { abilities } = useViewer();
  const Heading = `h${level}` as const;
  if (attachments.length === 0) return null;
  return (
    <>
      <Heading>What came with it</Heading>
      <ul className="rows">
        {attachments.map(({ id, mediaType, sizeBytes, scanState, minimisedAt }) => {
          const kind = kindOf(mediaType);
          const name = nameOf(id) ?? 'Its name is not shown';
          const given = !minimisedAt && scanState !== 'INFECTED' && abilities.includes('KEEP_EVIDENCE');
          return (
            <li key={id}>
              <div className="row-line">
                <span className="row-name">{wordFor(kind)}</span>
                {minimisedAt ? <span className="tag">File kept no longer</span> : null}
                {scanState === 'CLEAN' ? null : <span className="tag">{wordFor(scanState)}</span>}
              </div>
              <p className="small muted">
                <bdi>{name}</bdi> · {fileSize(sizeBytes)}
              </p>
              {given ? (
                <p className="small">
                  <a href={`/report-attachments/${id}/file`} download>
                    Download {wordWithin(kind)}
                    <span className="unseen"> {name}</span>
                  </a>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="small muted">
        Whoever takes a copy is written down. Pictures leave without place, device and author. What a file is
        called is the reporter’s own: do not tell it to the other side.
      </p>
    </>
  );
}
