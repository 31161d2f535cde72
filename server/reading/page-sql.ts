/** A page of a list: the rows of it and one more are found first, under a name; then they are told. */
export type Page = {
  /** The name under which the rows found lie, in the order in which they were looked for. */
  found: string;
  /** The alias of one of them. */
  t: string;
  /** How many of them belong to the page. */
  size: string;
  /** They were looked for from the end; they are told from the beginning. */
  backwards: boolean;
  cursor: (t: string) => string;
  /** The order of the list. */
  order: (t: string) => string;
};

export function findPage(page: Page, table: string, where: string[], order: string): string {
  const condition = where.length > 0 ? `where ${where.join(' and ')}` : '';
  return `${page.found} as (select ${page.t}.* from ${table} ${page.t} ${condition} order by ${order} limit ${page.size} + 1)`;
}

/** `columns` of each row of the page, which may speak of it by its alias and of its `node` as x. */
export function tellPage(page: Page, columns: string, node?: string): string {
  const beside = node === undefined ? '' : `cross join lateral (select ${node}) x`;
  const rows = page.backwards
    ? `(select * from ${page.found} limit ${page.size}) ${page.t} ${beside} order by ${page.order(page.t)}`
    : `${page.found} ${page.t} ${beside} limit ${page.size}`;
  return `(select coalesce(json_agg(e), '[]') from (select ${columns} from ${rows}) e)`;
}

export const hasMore = (page: Page) => `(select count(*) > ${page.size} from ${page.found})`;

export function cursorAt(page: Page, end: 'start' | 'end'): string {
  const foundFirst = (end === 'start') !== page.backwards;
  const skipped = `greatest(least(${page.size}, (select count(*) from ${page.found})) - 1, 0)`;
  return `(select ${page.cursor(page.t)} from ${page.found} ${page.t} ${foundFirst ? '' : `offset ${skipped}`} limit 1)`;
}
