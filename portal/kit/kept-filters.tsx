import { useEffect, useRef } from 'react';
import { isFilterOf, type PageWithFilters } from '../../schema/saved-view/filters-of-pages.ts';
import { SavedViews, useSavedViews } from './saved-views.tsx';

type Search = Readonly<Partial<Record<string, string>>>;

/** The filters as a view keeps them: as they stand in the address. */
const filtersOf = (page: PageWithFilters, search: Search): string =>
  Object.entries(search)
    .filter(([name, value]) => value && isFilterOf(page, name))
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
  page: PageWithFilters;
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
        current={filtersOf(page, search)}
        what="these filters"
        onOpen={(content) => onOpen(searchOf(content), false)}
      />
    </details>
  );
}
