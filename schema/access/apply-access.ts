import { keptColumns } from '../as-at/kept-columns.ts';
import { livingSession } from './living-session.ts';
import { type PastRoles, pastStatements } from './past-access.ts';
import {
  beforeNoWall,
  countedBeforeNoWall,
  countsBeforeNoWall,
  countsEverything,
  countsTally,
  rowScopes,
} from './row-scope.ts';

/** The roles of one database. Roles belong to the whole server, so each carries the database's name. */
export type RoleNames = {
  owner: string;
  /** Logs in for the API; holds nothing of its own and takes on `user`, `figures` or `totals` for one transaction. */
  api: string;
  /** Logs in to open, resume and end sessions; can do nothing else. */
  gate: string;
  /** Logs in for the workers; takes on `figures` or `totals` to count for a report, and `user` to look as an integrator. */
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
    `grant execute on function app.write_keys(), app.intake_keys(), app.figure_keys(), app.signed_in(), app.staff_id(), app.new_id() to ${user}, ${figures}`,
    `grant execute on function app.protects_data(), app.operates(), app.operations(), app.session_id(), app.works_cases(), app.emergency_keys(), app.in_an_emergency(text, uuid), app.work_at(uuid), app.sessions_of(uuid), app.end_one_session(uuid), app.choose_language(text) to ${user}`,
    `grant execute on function app.export_holds(uuid) to ${user}`,
    `grant execute on function app.open_export_session(uuid, bytea), app.end_session(bytea) to ${worker}`,
    `grant execute on function app.oldest_unmarked(), app.operation_figures(), app.quarantine_figures() to ${gate}, ${worker}`,
    `grant execute on function app.first_open_transaction(), app.this_transaction() to ${user}, ${worker}, ${gate}`,
    `grant execute on function app.figure_keys() to ${totals}`,
    `grant execute on function app.keys_now(), app.absent_walls(), app.is_shut(uuid[]), app.hands_of(uuid), app.standing_in_for(uuid), app.same_hand(uuid, uuid, timestamptz) to ${user}`,
    `grant execute on function app.keys_now() to ${figures}`,
    `grant execute on function app.standing_in_for(uuid) to ${worker}`,
    `grant execute on function app.walled() to ${user}, ${figures}, ${totals}`,
    `grant execute on function app.reaches_person(uuid), app.walled_from(uuid, uuid, uuid) to ${user}`,
    `grant execute on function app.wall_key_of(uuid) to ${user}, ${worker}`,
    `grant execute on function app.asked_about_equality(uuid), app.asked_about_equality_at(uuid, timestamptz) to ${user}, ${figures}, ${totals}`,
    `grant execute on function app.known_now(), app.known_since() to ${user}, ${worker}`,
    // A worker counts the landlord's reports as whoever reads them would: it lays its own reach aside for the statement.
    `grant ${figures}, ${totals} to ${worker}`,
    // What is sent to an integrator it reads as that integrator, by a session that ends with its transaction.
    `grant ${user} to ${worker}`,
    `grant execute on function app.holds_integrator(uuid), app.look_as_integrator(bytea, uuid), app.remove_old_deliveries() to ${worker}`,
    `grant execute on function app.published(text), app.last_published() to ${gate}`,
    `grant execute on function app.policy_for_everybody(timestamptz), app.send_online_report(jsonb, bytea, bytea, bytea, bytea, bytea), app.secret_of_online_report(text), app.stage_of_online_report(text) to ${gate}`,
    `grant execute on function app.hold_file(jsonb, bytea, bytea, int, bigint), app.held_files(bytea, timestamptz), app.held_file_is_stored(uuid), app.let_go_of_held_file(bytea, uuid, timestamptz) to ${gate}`,
    `grant execute on function app.diary_of_key(text), app.send_diary_entry(text, jsonb, timestamptz) to ${gate}`,
    `grant execute on function app.reads_online(text) to ${user}`,
    `grant execute on function app.canonical_json(jsonb) to ${user}, ${worker}`,
    `grant execute on function app.take_references(text, int, int), app.may_write_all_of(uuid[]) to ${user}`,
    `grant execute on function app.exclusions_around(uuid, timestamptz, int, uuid) to ${user}`,
    `grant execute on function app.last_incident_against_staff(uuid, uuid) to ${user}`,
    `grant execute on function app.parties_at(uuid, timestamptz, uuid) to ${user}`,
    `grant execute on function app.reported_before(uuid, uuid, timestamptz, timestamptz, uuid) to ${user}`,
    `grant execute on function app.new_id(), app.session_id(), app.audit_text(audit_entry) to ${worker}`,
    `grant execute on function app.retention_due(jsonb, timestamptz, timestamptz), app.retention_standing(text, uuid, timestamptz), app.keeps_records(), app.what_would_go(uuid) to ${user}`,
    `grant execute on function app.same_person(uuid), app.person_is_held(uuid), app.person_asked_for_access(uuid), app.proceedings_of(uuid, timestamptz), app.case_kept_because(uuid, timestamptz), app.report_kept_because(uuid, timestamptz), app.person_kept_because(uuid, timestamptz), app.person_is_in_something(uuid), app.lives_with(uuid), app.person_remains(uuid), app.readers_of_person(uuid) to ${worker}`,
    `grant execute on function app.subject_access_material(uuid), app.subject_access_files(uuid), app.subject_access_file(uuid, uuid), app.subject_access_people(uuid), app.subject_access_key(uuid), app.keep_subject_access_key(uuid, bytea, text) to ${user}`,
    `grant execute on function app.stewards_equality(), app.is_equality_steward(uuid), app.sees_counts_of(uuid), app.counts_of_year(text), app.look_at_exact_figures(uuid) to ${user}`,
    `grant execute on function app.is_equality_steward(uuid) to ${worker}`,
    `grant execute on function app.broken_events(), app.event_digest(case_event), app.remove_expired() to ${worker}`,
    `grant execute on function app.open_session(bytea, text, text, text, timestamptz, interval), app.resume_session(bytea), app.end_session(bytea), app.sessions_over(bytea[]), app.note_device(bytea, text), app.language_of_session(bytea), app.executed_migrations() to ${gate}`,
    `grant execute on function app.note_at_the_door(jsonb) to ${gate}`,
    `grant execute on function app.how_far(), app.refuse_unless_as_far(jsonb), app.share_feed(bytea[], xid8, bigint, int) to ${api}`,
    `grant select, insert, update, delete on app.demonstration_identity to ${gate}`,
  ];

  for (const table of Object.keys(columns)) {
    const scope = rowScopes[table]!;
    const target = `public.${quoted(table)}`;
    const countable = (named: readonly string[] = []) =>
      table in keptColumns ? [...named, 'known_from'] : [...named];
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
    if (scope.add) {
      statements.push(
        `create policy taking_in on ${target} for insert to ${user} with check (${scope.add})`,
        `grant insert on ${target} to ${user}`,
      );
    }
    if (scope.write && !scope.appendOnly) {
      statements.push(
        `create policy changing on ${target} for update to ${user} using (${scope.write}) with check (${scope.write})`,
        `grant update on ${target} to ${user}`,
      );
    }
    if (columns[table]!.includes('readers')) {
      const past = scope.pastWall ? ` or (${scope.pastWall})` : '';
      statements.push(
        `create policy walls on ${target} as restrictive to ${user} using (${beforeNoWall}${past})`,
      );
      if (scope.figures || scope.countableInTotal) {
        statements.push(
          `create policy counted_walls on ${target} as restrictive to ${figures}, ${totals} using (${countedBeforeNoWall})`,
        );
      }
    }
    if (scope.unwalled) {
      statements.push(
        `create policy walls on ${target} as restrictive for select to ${user} using (${scope.unwalled})`,
      );
    }
    if (scope.figures) {
      statements.push(
        `create policy counting on ${target} for select to ${figures} using (${scope.figures})`,
        `grant select (${countable(scope.countable).map(quoted).join(', ')}) on ${target} to ${figures}`,
      );
    }
    if (scope.countableInTotal) {
      statements.push(
        `create policy totalling on ${target} for select to ${totals} using (${countsEverything})`,
        `grant select (${countable(scope.countableInTotal).map(quoted).join(', ')}) on ${target} to ${totals}`,
      );
    }
  }
  for (const table of [
    'session',
    'demonstration_identity',
    'reference_counter',
    'setting',
    'sent_change',
    'stored_file',
    'held_file',
    'stand_in',
    'tally',
  ]) {
    statements.push(
      `alter table app.${table} enable row level security`,
      `alter table app.${table} force row level security`,
      `create policy maintenance on app.${table} to ${owner} using (true) with check (true)`,
    );
  }
  // Its secret shows a session itself and no other; and of itself only what it may reach, which the policies ask for.
  statements.push(
    `create policy own on app.session for select to ${user}, ${figures}, ${totals} using (${livingSession})`,
    `grant select (keys, emergency_until, acting_until) on app.session to ${user}, ${figures}`,
    `grant select (wall_key) on app.session to ${user}, ${figures}, ${totals}`,
    `create policy own on app.sent_change to ${user} using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()))`,
    `grant select, insert, update on app.sent_change to ${user}`,
    `create policy own on app.stored_file to ${user} using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()))`,
    `grant select, insert, delete on app.stored_file to ${user}`,
    `create policy worker on app.stored_file to ${worker} using (true)`,
    `grant select, insert, update, delete on app.stored_file to ${worker}`,
    `create policy worker on app.held_file to ${worker} using (true)`,
    `grant select, delete on app.held_file to ${worker}`,
    // What was sealed for somebody, and where they lived, is destroyed with them; nothing else of ours is ever deleted.
    `grant delete on person_key, health_note, safe_contact_note, subject_access_item, membership to ${worker}`,
    `create policy worker on app.stand_in to ${worker} using (true)`,
    `grant select, insert, delete on app.stand_in to ${worker}`,
    `create policy gate on app.demonstration_identity to ${gate} using (true) with check (true)`,
  );
  // Counts that are kept are counted as the rows that they are of.
  statements.push(
    `create policy counting on app.tally for select to ${figures} using (${countsTally})`,
    `grant select (${[...tallyInTotal, 'service_id', 'source'].join(', ')}) on app.tally to ${figures}`,
    `create policy walls on app.tally as restrictive to ${figures}, ${totals} using (${countsBeforeNoWall})`,
    `create policy totalling on app.tally for select to ${totals} using (${countsEverything})`,
    `grant select (${tallyInTotal.join(', ')}) on app.tally to ${totals}`,
    `grant execute on function app.tally_differences(), app.fold_tally(int) to ${worker}`,
  );
  return [...statements, ...pastStatements({ owner, worker, user, figures, totals } as PastRoles)];
}

/** Columns of the counts that are kept which tell no place. */
const tallyInTotal = ['fact', 'month', 'category', 'urgency', 'harm_rating', 'outcome', 'days', 'n', 'hits'];
