import { caseParts, mostOpened } from './case-parts.ts';

/** Leads to the parts of a long file without scrolling. */
export function CaseContents() {
  return (
    <nav className="contents" aria-label="In this case file">
      <ul>
        {mostOpened.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{caseParts[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
