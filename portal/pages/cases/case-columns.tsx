import { type CaseColumn, caseColumns } from '../../../schema/case/case-list-columns.ts';

const all = Object.keys(caseColumns) as CaseColumn[];

/** Which columns the list has; the choice stands in the address, and so in a saved view. */
export function ColumnChoice({
  shown,
  onChoose,
}: {
  shown: readonly CaseColumn[];
  onChoose: (columns: string) => void;
}) {
  const choose = (column: CaseColumn, on: boolean) => {
    const next = all.filter((one) => (one === column ? on : shown.includes(one)));
    onChoose(next.length === all.length || next.length === 0 ? '' : next.join(','));
  };
  return (
    <details className="card kept-filters">
      <summary>Columns{shown.length < all.length ? ` (${shown.length} of ${all.length})` : ''}</summary>
      <fieldset className="field choices column-choice">
        <legend className="unseen">Columns of the list</legend>
        {all.map((column) => (
          <label key={column} className="choice">
            <input
              type="checkbox"
              checked={shown.includes(column)}
              onChange={(event) => choose(column, event.target.checked)}
            />
            {caseColumns[column]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
