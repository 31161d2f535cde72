import {
  answeredByFunction,
  type KeptTable,
  keptColumns,
  keptTables,
  keptWithoutReaders,
} from '../as-at/kept-columns.ts';
import {
  beforeNoWall,
  countedBeforeNoWall,
  countsEverything,
  EVERYTHING,
  mayRead,
  rowScopes,
  signedIn,
} from './row-scope.ts';

export interface PastRoles {
  owner: string;
  worker: string;
  user: string;
  figures: string;
  totals: string;
}

/** Columns that a role which counts is granted of a table, also of its earlier versions. */
export const countedColumns = (table: KeptTable, role: 'figures' | 'totals'): string[] => {
  const { countable = [], countableInTotal = [] } = rowScopes[table]!;
  const granted = role === 'figures' ? countable : countableInTotal;
  const kept: readonly string[] = ['id', ...keptColumns[table]];
  return kept.filter((column) => granted.includes(column));
};

/**
 * Rights are never those of then: an earlier version is reached where its row is reached today, whoever's it was. A row
 * that was deleted is counted where it would be by its last readers.
 */
export function pastStatements({ owner, worker, user, figures, totals }: PastRoles): string[] {
  const everyone = `${worker}, ${user}, ${figures}, ${totals}`;
  return [
    `revoke all on all tables in schema past from public, ${everyone}`,
    `grant usage on schema past to ${everyone}`,
    ...keptTables.flatMap((table) => {
      const past = `past.${table}`;
      const policy = (name: string, role: string, using: string) =>
        `create policy ${name} on ${past} for select to ${role} using (${using})`;
      return [
        `alter table ${past} enable row level security`,
        `alter table ${past} force row level security`,
        `create policy maintenance on ${past} to ${owner} using (true) with check (true)`,
        `create policy worker on ${past} to ${worker} using (true) with check (true)`,
        `grant select, update on ${past} to ${worker}`,
        ...(answeredByFunction.includes(table) ? [] : reached(table, policy, { user, figures, totals })),
      ];
    }),
  ];
}

function reached(
  table: KeptTable,
  policy: (name: string, role: string, using: string) => string,
  { user, figures, totals }: Omit<PastRoles, 'owner' | 'worker'>,
): string[] {
  const past = `past.${table}`;
  const standing = `exists (select from public.${table} b where b.id = ${table}.id)`;
  const readers = `${table}.gone_readers`;
  const open = `${readers} @> array['${EVERYTHING}'::uuid]`;
  const ofGone = (rule: string) => `(${rule.replaceAll(/\breaders\b/g, readers)})`;
  const withReaders = !keptWithoutReaders.includes(table);
  const scope = rowScopes[table]!;
  const grants = (role: 'figures' | 'totals') =>
    [...countedColumns(table, role), 'known_from', 'known_to'].join(', ');
  return [
    policy(
      'reading',
      user,
      withReaders
        ? `${signedIn} and (${standing} or (${readers} is not null and ${ofGone(mayRead)}))`
        : signedIn,
    ),
    `grant select on ${past} to ${user}`,
    ...(scope.figures
      ? [
          policy(
            'counting',
            figures,
            withReaders
              ? `${standing} or (${readers} is not null and ${open} and ${readers} && (select app.figure_keys()))`
              : signedIn,
          ),
          `grant select (${grants('figures')}) on ${past} to ${figures}`,
        ]
      : []),
    ...(scope.countableInTotal
      ? [
          policy(
            'totalling',
            totals,
            withReaders
              ? `${countsEverything} and (${standing} or ${readers} is not null)`
              : countsEverything,
          ),
          `grant select (${grants('totals')}) on ${past} to ${totals}`,
        ]
      : []),
    ...(withReaders
      ? [
          `create policy counted_walls on ${past} as restrictive to ${figures}, ${totals}
            using (${readers} is null or ${ofGone(countedBeforeNoWall)})`,
          `create policy walls on ${past} as restrictive to ${user} using (${readers} is null or ${ofGone(beforeNoWall)})`,
        ]
      : []),
  ];
}
