import { useState } from 'react';
import { useMutation } from 'urql';
import { SignManagementReportDocument } from '../../generated/management-reports-query.ts';
import { useViewer } from '../../shell/viewer.tsx';
import type { Report } from './report-page.tsx';

/** The signature under a draft, for those who may. */
export function SignReport({
  report,
  words,
  done,
  onChanged,
}: {
  report: Report;
  words: string;
  done: string;
  onChanged: () => void;
}) {
  const { abilities } = useViewer();
  const [said, say] = useState('');
  const [{ fetching }, sign] = useMutation(SignManagementReportDocument);

  async function signIt() {
    if (fetching) return;
    const input = { reportId: report.id, version: report.version ?? 0, idempotencyKey: null };
    const { data, error } = await sign({ input });
    const refused = data?.signManagementReport?.refusals[0]?.message;
    say(refused ?? (error ? 'This could not be saved. Try again in a moment.' : done));
    onChanged();
  }

  return (
    <>
      {report.status === 'DRAFT' && abilities.includes('SIGN_MANAGEMENT_REPORTS') ? (
        <div className="say-acts">
          <button
            type="button"
            className="button main"
            aria-disabled={fetching}
            onClick={() => void signIt()}
          >
            {words}
          </button>
        </div>
      ) : null}
      <p className="small" role="status">
        {said}
      </p>
    </>
  );
}
