import { type FormEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { AskForManagementReportDocument } from '../../generated/management-reports-query.ts';
import { SelectField } from '../../kit/select-field.tsx';
import {
  financialYear,
  latestWholeQuarter,
  quarterInWords,
  quarterKey,
  quarterName,
  quartersFrom,
} from '../../words/quarter.ts';
import { quarterly, type ReportKind, yearly } from '../../words/report-names.ts';
import type { ReportStatus } from './report-standing.tsx';

const quartersOffered = 8;
/** Has the report of a quarter counted; where one is signed, another needs a reason. */
export function AskForReport({
  known,
  onAsked,
}: {
  known: readonly { kind: ReportKind | null; period: string | null; status: ReportStatus | null }[];
  onAsked: () => void;
}) {
  const reasonId = useId();
  const latest = latestWholeQuarter(new Date());
  const quarters = Array.from({ length: quartersOffered }, (_unused, index) => quartersFrom(latest, -index));
  const year = latest.quarter === 4 ? latest.year : latest.year - 1;
  const offered = [
    ...Object.entries(quarterly).flatMap(([kind, group]) =>
      quarters.map((quarter) => ({
        value: `${kind} ${quarterKey(quarter)}`,
        label: `${quarterName(quarter)}, ${quarterInWords(quarter)}`,
        group,
      })),
    ),
    ...Object.entries(yearly).flatMap(([kind, group]) =>
      [year, year - 1].map((each) => ({
        value: `${kind} ${each}`,
        label: financialYear({ year: each, quarter: 1 }).replace('-', '/'),
        group,
      })),
    ),
  ];
  const [wanted, choose] = useState(offered[0]!.value);
  const [kind, period] = wanted.split(' ') as [ReportKind, string];
  const [reason, setReason] = useState('');
  const [said, say] = useState('');
  const [{ fetching }, ask] = useMutation(AskForManagementReportDocument);
  const ofPeriod = known
    .filter((report) => report.kind === kind && report.period === period)
    .map(({ status }) => status);
  const drafted = ofPeriod.includes('DRAFT');
  const replaces = !drafted && ofPeriod.includes('SIGNED');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      kind,
      period,
      reason: replaces ? reason : null,
      idempotencyKey: null,
    };
    const { data, error } = await ask({ input });
    const refused = data?.askForManagementReport?.refusals[0]?.message;
    if (!refused && !error) setReason('');
    say(refused ?? (error ? 'This could not be asked for. Try again in a moment.' : 'It is being counted.'));
    onAsked();
  }

  return (
    <form className="filters" aria-label="Have a report counted" onSubmit={send}>
      <div className="filters-fields open">
        <SelectField label="Report of" value={wanted} choices={offered} onChoose={choose} />
        {replaces ? (
          <div className="field wide">
            <label className="field-label" htmlFor={reasonId}>
              Why it is to replace the signed one
            </label>
            <input
              id={reasonId}
              type="text"
              required
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        ) : null}
        <button type="submit" className="button" aria-disabled={fetching}>
          {drafted ? 'Count the draft anew' : replaces ? 'Count a revision' : 'Count it'}
        </button>
        <p className="said small" role="status">
          {said}
        </p>
      </div>
    </form>
  );
}
