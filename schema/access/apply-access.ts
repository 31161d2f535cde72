import { livingSession } from './living-session.ts';
import { countsEverything, rowScopes } from './row-scope.ts';

/** The roles of one database. Roles belong to the whole server, so each carries the database's name. */
export type RoleNames = {
  owner: string;
  /** Logs in for the API; holds nothing of its own and takes on `user`, `figures` or `totals` for one transaction. */
  api: string;
  /** Logs in to open, resume and end sessions; can do nothing else. */
  gate: string;
  /** Logs in for the workers. */
  worker: string;
  user: string;
  /** Counts, by place too, what is not restricted. */
  figures: string;
  /** Counts restricted rows too, but has no column that tells a place. */
  totals: string;
};

export const roleNames = (database: string, owner: string): RoleNames => ({
  owner,
  api: `${database}_api`,
  gate: `${database}_gate`,
  worker: `${database}_worker`,
  user: `${database}_user`,
  figures: `${database}_figures`,
  totals: `${database}_totals`,
});

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Grants and row level security of every table, replaced as a whole: access is a function of the code, not the sum
 * of what migrations did to it. `columns` lists each table's columns as they are.
 */
export function accessStatements(names: RoleNames, columns: Record<string, string[]>): string[] {
  const [owner, api, gate, worker, user, figures, totals] = (
    ['owner', 'api', 'gate', 'worker', 'user', 'figures', 'totals'] as const
  ).map((role) => quoted(names[role]));
  const unscoped = Object.keys(columns).filter((table) => !rowScopes[table]);
  if (unscoped.length > 0)
    throw new Error(`No row scope for: ${unscoped.join(', ')} (schema/access/row-scope.ts)`);

  const everyone = `${api}, ${gate}, ${worker}, ${user}, ${figures}, ${totals}`;
  const statements = [
    `revoke all on all tables in schema public, app from public, ${everyone}`,
    `revoke all on all sequences in schema public, app from public, ${everyone}`,
    `revoke all on all functions in schema app from public, ${everyone}`,
    'revoke create on schema public from public',
    `grant usage on schema app to ${everyone}`,
    `grant usage on schema public to ${user}, ${figures}, ${totals}, ${worker}`,
    `grant usage on all sequences in schema public to ${user}, ${worker}`,
    `grant ${user}, ${figures}, ${totals} to ${api}`,
    `grant execute on function app.write_keys(), app.figure_keys(), app.signed_in(), app.staff_id(), app.new_id() to ${user}, ${figures}`,
    `grant execute on function app.protects_data(), app.operates(), app.operations() to ${user}`,
    `grant execute on function app.oldest_unmarked(), app.operation_figures() to ${gate}, ${worker}`,
    `grant execute on function app.figure_keys() to ${totals}`,
    `grant execute on function app.take_references(text, int, int), app.may_write_all_of(uuid[]) to ${user}`,
    `grant execute on function app.exclusions_around(uuid, timestamptz, int, uuid) to ${user}`,
    `grant execute on function app.last_incident_against_staff(uuid, uuid) to ${user}`,
    `grant execute on function app.parties_at(uuid, timestamptz, uuid) to ${user}`,
    `grant execute on function app.reported_before(uuid, uuid, timestamptz, timestamptz, uuid) to ${user}`,
    `grant execute on function app.new_id() to ${worker}`,
    `grant execute on function app.broken_events(), app.event_digest(case_event), app.remove_expired() to ${worker}`,
    `grant execute on function app.open_session(bytea, text, text, text, timestamptz, interval), app.resume_session(bytea), app.end_session(bytea), app.executed_migrations() to ${gate}`,
    `grant select, insert, update, delete on app.demonstration_identity to ${gate}`,
  ];

  for (const table of Object.keys(columns)) {
    const scope = rowScopes[table]!;
    const target = `public.${quoted(table)}`;
    statements.push(
      `alter table ${target} enable row level security`,
      `alter table ${target} force row level security`,
      `create policy maintenance on ${target} to ${owner} using (true) with check (true)`,
      `create policy worker on ${target} to ${worker} using (true) with check (true)`,
      `grant select, insert, update on ${target} to ${worker}`,
      `create policy reading on ${target} for select to ${user} using (${scope.read})`,
      `grant select on ${target} to ${user}`,
    );
    if (scope.write) {
      statements.push(
        `create policy adding on ${target} for insert to ${user} with check (${scope.write})`,
        `grant insert on ${target} to ${user}`,
      );
    }
    if (scope.write && !scope.appendOnly) {
      statements.push(
        `create policy changing on ${target} for update to ${user} using (${scope.write}) with check (${scope.write})`,
        `grant update on ${target} to ${user}`,
      );
    }
    if (scope.figures) {
      statements.push(
        `create policy counting on ${target} for select to ${figures} using (${scope.figures})`,
        `grant select (${(scope.countable ?? []).map(quoted).join(', ')}) on ${target} to ${figures}`,
      );
    }
    if (scope.countableInTotal) {
      statements.push(
        `create policy totalling on ${target} for select to ${totals} using (${countsEverything})`,
        `grant select (${scope.countableInTotal.map(quoted).join(', ')}) on ${target} to ${totals}`,
      );
    }
  }
  for (const table of ['session', 'demonstration_identity', 'reference_counter', 'setting', 'sent_change']) {
    statements.push(
      `alter table app.${table} enable row level security`,
      `alter table app.${table} force row level security`,
      `create policy maintenance on app.${table} to ${owner} using (true) with check (true)`,
    );
  }
  // Its secret shows a session itself and no other; and of itself only what it may reach, which the policies ask for.
  statements.push(
    `create policy own on app.session for select to ${user}, ${figures} using (${livingSession})`,
    `grant select (keys) on app.session to ${user}, ${figures}`,
    `create policy own on app.sent_change to ${user} using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()))`,
    `grant select, insert, update on app.sent_change to ${user}`,
    `create policy gate on app.demonstration_identity to ${gate} using (true) with check (true)`,
  );
  return statements;
}
