import { useEffect, useRef } from 'react';
import { type SavedView, SavedViews, useSavedViews } from './saved-views.tsx';

type Search = Readonly<Partial<Record<string, string>>>;

/** What was searched for may name somebody, and a place in the list means nothing another day. */
const notKept = ['q', 'after', 'before', 'count'];

/** The filters as a view keeps them: as they stand in the address. */
export const filtersOf = (search: Search): string =>
  Object.entries(search)
    .filter(([name, value]) => value && !notKept.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

export const searchOf = (filters: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(filters));

/** One’s own views of a page, folded away; whoever comes without filters is shown the one that opens first. */
export function KeptFilters({
  page,
  search,
  onOpen,
}: {
  page: SavedView['page'];
  search: Search;
  onOpen: (search: Record<string, string>, first: boolean) => void;
}) {
  const views = useSavedViews(page);
  const arriving = useRef(Object.keys(search).length === 0);
  useEffect(() => {
    if (!views || !arriving.current) return;
    arriving.current = false;
    const first = views.find(({ opensFirst }) => opensFirst);
    if (first) onOpen(searchOf(first.content), true);
  }, [views, onOpen]);
  return (
    <details className="card kept-filters">
      <summary>Saved views{views && views.length > 0 ? ` (${views.length})` : ''}</summary>
      <SavedViews
        page={page}
        views={views ?? []}
        current={filtersOf(search)}
        what="these filters"
        onOpen={(content) => onOpen(searchOf(content), false)}
      />
    </details>
  );
}
