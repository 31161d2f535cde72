import { useState } from 'react';

/** Which page of a list is looked at, where several lists stand on one page. */
export function useTurns(pageSize: number) {
  const [{ after, before }, onTurn] = useState<{ after?: string; before?: string }>({});
  return {
    page: before === undefined ? { first: pageSize, after: after ?? null } : { last: pageSize, before },
    onTurn,
  };
}
