import { useMutation } from 'urql';
import { DiscardExportDocument, type ExportsQuery } from '../../generated/exports-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf, decimal, listed } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

type Export = ExportsQuery['bulkExports']['edges'][number]['node'];

const standings: Record<Export['state'], { standing: Standing; words: string }> = {
  ASKED: { standing: 'plain', words: 'Being written' },
  READY: { standing: 'good', words: 'Ready' },
  EXPIRED: { standing: 'plain', words: 'Gone: its day is over' },
  DISCARDED: { standing: 'plain', words: 'Given up' },
  FAILED: { standing: 'bad', words: 'Could not be written' },
};

/** One export: what is in it and why it leaves; whoever asked for it fetches it, also on from where that broke off. */
export function ExportRow({ one, own }: { one: Export; own: boolean }) {
  const change = useChange();
  const [{ fetching }, discard] = useMutation(DiscardExportDocument);
  const { standing, words } = standings[one.state];
  const what = listed(one.kinds.map((kind) => wordWithin(kind))).replace(/^./, (letter) =>
    letter.toUpperCase(),
  );
  const about = `${what}, asked for ${momentOf(one.askedAt)}`;

  async function giveUp() {
    if (fetching) return;
    const { data, error } = await discard({ input: { exportId: one.id, idempotencyKey: null } });
    change.heard({ refusals: data?.answer?.refusals, error }, 'Given up: the file goes.');
  }

  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <span className="row-name">{what}</span>
          <StatusTag standing={standing}>{words}</StatusTag>
        </p>
        <p className="small">
          For: {one.purpose} Lawful by: {one.lawfulBasis}
        </p>
        <p className="small muted">
          Asked for {momentOf(one.askedAt)}
          {one.askedBy?.name ? ` by ${one.askedBy.name}` : null}.
          {one.records !== null && one.bytes !== null
            ? ` ${countOf(one.records, 'record')}, ${sizeOf(one.bytes)}.`
            : null}
          {one.state === 'READY' && one.expiresAt
            ? ` Can be fetched until ${momentOf(one.expiresAt)}.`
            : null}
          {one.lastFetchedAt ? ` Last fetched ${momentOf(one.lastFetchedAt)}.` : null}
        </p>
        {one.sha256 ? <p className="hash muted">SHA-256 {one.sha256}</p> : null}
        {own ? <Said change={change} /> : null}
      </div>
      {own && (one.state === 'READY' || one.state === 'ASKED') ? (
        <p className="say-acts">
          {one.path ? (
            // The browser's own download, which goes on where it broke off.
            <a className="button main" href={one.path} download>
              Fetch the file<span className="unseen">: {about}</span>
            </a>
          ) : null}
          <button type="button" className="button" aria-disabled={fetching} onClick={() => void giveUp()}>
            Give it up<span className="unseen">: {about}</span>
          </button>
        </p>
      ) : null}
    </li>
  );
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${decimal(Math.max(bytes / 1000, 0.1))} kB` : `${decimal(bytes / 1_000_000)} MB`;
