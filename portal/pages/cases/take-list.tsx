import { useState } from 'react';
import type { CaseColumn } from '../../../schema/case/case-list-columns.ts';
import type { CaseFilter, CaseOrder } from '../../generated/cases-query.ts';
import { saveFile } from '../../kit/download.ts';

/** The whole list as a file, as it is filtered, ordered and shown; that it was taken is written down. */
export function TakeList({
  filter,
  orderBy,
  columns,
}: {
  filter: CaseFilter;
  orderBy: CaseOrder;
  columns: readonly CaseColumn[];
}) {
  const [said, say] = useState('');
  const [taking, take] = useState(false);

  async function fetchList() {
    if (taking) return;
    take(true);
    say('Writing the file.');
    try {
      const answer = await fetch('/exports/cases.csv', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ filter, orderBy, columns: columns.join(',') }),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
      saveFile(name ?? 'cases.csv', 'text/csv', await answer.blob());
      say(`Saved as ${name}. Restricted cases are not in it.`);
    } catch {
      say('The file could not be written. Try again in a moment.');
    } finally {
      take(false);
    }
  }

  return (
    <div className="downloads section-title">
      <button type="button" className="button" aria-disabled={taking} onClick={() => void fetchList()}>
        Download the list (CSV)
      </button>
      <p className="small downloads-said" role="status">
        {said}
      </p>
    </div>
  );
}
