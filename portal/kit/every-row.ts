interface PageOfRows<Row> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: Row }[];
}

/** Every row of a list, page by page to its end: nothing is cut off in silence. Null when a page could not be had. */
export async function everyRow<Row>(
  ask: (after: string | null) => Promise<PageOfRows<Row> | null>,
): Promise<Row[] | null> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const page: PageOfRows<Row> | null = await ask(after);
    if (!page) return null;
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
