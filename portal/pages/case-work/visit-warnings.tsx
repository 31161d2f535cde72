import { wordFor } from '../../words/vocabulary-words.ts';

/** What to know before going there (policy 4.1, 4.2). */
export function VisitWarnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <div className="notice warn">
      <p>
        <strong>Before you go</strong>
      </p>
      <ul className="plain-list">
        {warnings.map((warning) => (
          <li key={warning}>{wordFor(warning)}</li>
        ))}
      </ul>
    </div>
  );
}
