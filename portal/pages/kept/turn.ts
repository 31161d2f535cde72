import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/kept');
const pageSize = 25;

export interface Turn {
  after?: string;
  before?: string;
}

export const turnsOf = ({ after, before }: Turn): Turn => ({
  ...(after === undefined ? {} : { after }),
  ...(before === undefined ? {} : { before }),
});

/** Which page of the list is meant, and the way to another. */
export function useTurn() {
  const { list, after, before } = route.useSearch();
  const navigate = route.useNavigate();
  return {
    page: before === undefined ? { first: pageSize, after: after ?? null } : { last: pageSize, before },
    onTurn: (to: Turn) => void navigate({ search: { ...(list ? { list } : {}), ...to } }),
  };
}
