interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** The way on and back through a list. */
export function PageTurner({
  pageInfo,
  onTurn,
}: {
  pageInfo: PageInfo;
  onTurn: (to: { after?: string; before?: string }) => void;
}) {
  if (!pageInfo.hasPreviousPage && !pageInfo.hasNextPage) return null;
  return (
    <nav className="pages" aria-label="Pages of the list">
      {pageInfo.hasPreviousPage ? (
        <button
          type="button"
          className="button"
          onClick={() => onTurn({ before: pageInfo.startCursor ?? '' })}
        >
          Previous page
        </button>
      ) : null}
      {pageInfo.hasNextPage ? (
        <button type="button" className="button" onClick={() => onTurn({ after: pageInfo.endCursor ?? '' })}>
          Next page
        </button>
      ) : null}
    </nav>
  );
}
