import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Log } from '../../jobs/log.ts';
import { sealAudit } from '../../jobs/seal-audit.ts';
import { applyRetention } from '../../jobs/tasks/apply-retention.ts';
import { rowScopes } from '../../schema/access/row-scope.ts';
import { Measure } from '../../schema/analytics/analytics-words.ts';
import { whatGoes, whatGoesOfPerson } from '../../schema/retention/what-goes.ts';
import { verifyAudit } from '../../server/audit/verify-audit.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openAuditDesk } from '../../server/secrets/open-audit-desk.ts';
import { files } from '../jobs/support/no-files.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { everyText, figuresOf, night } from '../support/retention.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 260, reports: 400 });
});
afterAll(() => landlord?.close());

const later = '2034-01-01T04:30:00Z';
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
/** What is about homes cannot be counted where no home is known any more, and says so. */
const ofHomes: string[] = [Measure.REPEAT_PLACES, Measure.REPORTS_WITH_PLACE];
/** Whoever is in what went and in what stays is two from then on: that they are one is what went. */
const ofPeople: string[] = [Measure.REPEAT_PERPETRATORS, Measure.REPEAT_REPORTERS];
const figures = (who: PersonOfStaff) => figuresOf(landlord.as(who));
const count = async (sql: string): Promise<number> =>
  (await landlord.admin.query(`select count(*)::int as n from ${sql}`)).rows[0].n;

/** A worker’s connection that dies at its `nth` question. */
async function nightThatDies(nth: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker') });
  client.on('error', () => {});
  await client.connect();
  let asked = 0;
  const ask = client.query.bind(client) as (...of: unknown[]) => unknown;
  client.query = ((...of: unknown[]) => {
    asked += 1;
    return ask(...(asked === nth ? ['select pg_terminate_backend(pg_backend_pid())'] : of));
  }) as never;
  try {
    await applyRetention({ client, now: new Date(later), log: silent, files });
    return false;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}

test('Figures, counts that are kept, logs and the audit are after a night what they were, wherever it was cut off (#133)', async () => {
  const before = { head: await figures('head-of-service'), smt: await figures('smt') };
  const due = {
    cases: await count(`asb_case where status = 'CLOSED'`),
    reports: await count('report where case_id is null'),
    assessments: await count('risk_assessment where case_id is null'),
  };
  expect(due.cases).toBeGreaterThan(80);
  for (const nth of [3, 30, 60, 110, 150]) expect(await nightThatDies(nth), `question ${nth}`).toBe(true);
  const { gone, people } = await night(landlord, later);
  const { NOT_ASB_REPORT = 0, UNDECIDED_REPORT = 0 } = gone;
  expect({
    cases: gone.CASE,
    reports: NOT_ASB_REPORT + UNDECIDED_REPORT,
    assessments: gone.OCCUPANT_ASSESSMENT,
  }).toEqual(due);
  // Several nights died, and it is one run.
  expect(await count('retention_run')).toBe(1);
  expect(await count(`case_event where kind = 'MINIMISED'`)).toBe(due.cases + due.reports);
  expect(await count(`audit_entry where kind = 'PERSON_ERASED'`)).toBe(people);
  expect(await count(`person where erased_at is null and name is null`)).toBe(0);

  const after = { head: await figures('head-of-service'), smt: await figures('smt') };
  for (const who of ['head', 'smt'] as const) {
    for (const [asked, told] of Object.entries(after[who])) {
      if ([...ofHomes, ...ofPeople].includes(asked.split(' ')[0]!)) continue;
      expect(told, `${who}: ${asked}`).toEqual(before[who][asked]);
    }
  }
  expect(await count('app.broken_events()')).toBe(0);
  expect(await count('app.tally_differences()')).toBe(0);
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
  const desk = await openAuditDesk(readConfig({ DATA_DIR: landlord.dataDir }));
  await vi.waitUntil(
    async () => {
      while (await sealAudit(pool, desk));
      return (await verifyAudit(landlord.databaseUrl, desk)).unsealed === 0;
    },
    { timeout: 300_000, interval: 100 },
  );
  expect((await verifyAudit(landlord.databaseUrl, desk)).faults).toEqual([]);
  await pool.end();
  // And once more takes nothing.
  expect(await night(landlord, later)).toMatchObject({ gone: {}, people: 0 });
});

test('Of a case that went no word is left in any column of any table, whoever wrote it where (#133)', async () => {
  const other = await openLandlord();
  try {
    await takeOverCaseLoad(other, { cases: 40, reports: 60 });
    const { admin } = other;
    await admin.query(
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = '2026-03-30', outcome = 'UNRESOLVED' where status <> 'CLOSED'`,
    );
    // Corrected before: another home, another reporter, another party.
    const home = other.ids['2 Harbour Row'];
    for (const table of ['report', 'asb_case'])
      await admin.query(`update ${table} set property_id = $1`, [home]);
    const somebody = (of: string) =>
      `(select p.id from person p where p.id <> ${of} order by md5(p.id::text || t.id::text) limit 1)`;
    await admin.query(
      `update report t set reporter_id = ${somebody('t.reporter_id')} where reporter_id is not null`,
    );
    await admin.query(`insert into person (kind, name) values ('INDIVIDUAL', 'Invented Other')`);
    await admin.query(
      `update party t set person_id = (select id from person where name = 'Invented Other')
        where id in (select distinct on (case_id) id from party order by case_id, id)`,
    );
    const versions = async () =>
      (
        await admin.query(
          `select (select count(*) from past.report p join report r using (id) where p.property_id is not null or p.reporter_id is distinct from r.reporter_id)::int as reports,
             (select count(*) from past.asb_case p where p.property_id is not null)::int as cases,
             (select count(*) from past.party p join party r using (id) where p.person_id is distinct from r.person_id)::int as parties`,
        )
      ).rows[0];
    const before = await versions();
    expect(Math.min(before.reports, before.cases, before.parties)).toBeGreaterThan(10);
    const tables = { ...whatGoes, person: whatGoesOfPerson };
    let planted = 0;
    for (const [table, { empties = [], blanks = [] }] of Object.entries(tables)) {
      for (const column of [...empties, ...blanks]) {
        const { rows } = await admin.query(freeText, [table, column]);
        if (rows.length === 0) continue;
        // Whoever is in nothing is nobody of whom anything could be known.
        const where = table === 'person' ? 'where app.person_remains(id)' : '';
        await admin.query(`update ${table} set ${column} = 'CANARY in ${table}.${column}' ${where}`);
        planted += 1;
      }
    }
    expect(planted).toBeGreaterThan(80);
    expect(await everyText(other)).toContain('CANARY in person.name');
    await night(other, later);
    expect([...new Set((await everyText(other)).match(/CANARY in [a-z_.]+/g) ?? [])]).toEqual([]);
    // Nor any earlier home or person in what the rows were before.
    expect(await versions()).toEqual({ reports: 0, cases: 0, parties: 0 });
  } finally {
    await other.close();
  }
});

/** Whether a column holds text that is no word of a fixed list. */
const freeText = `
  select from information_schema.columns c
   where c.table_schema = 'public' and c.table_name = $1 and c.column_name = $2 and c.udt_name = 'text'
     and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
       where k.conrelid = format('public.%I', $1::text)::regclass and k.contype = 'c' and a.attname = $2
         and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[')`;

/**
 * What stays of a text that is no word of a fixed list: references and codes of ours, the policy and the places of the
 * landlord, staff, what runs the system, and what is sealed or signed.
 */
const stays = `
area.name service.name property.address property.postcode property.lsoa_code report.lsoa_code
asb_case.reference report.reference online_report.reference case_review.reference survey.reference retention_hold.case_reference asb_case.import_key report.import_key
case_event.facts evidence_event.facts audit_entry.facts checklist_tick.item deadline.calendar_version deadline.clause
evidence.media_type evidence.sha256 evidence.storage_key report_attachment.media_type report_attachment.sha256 person.phone_tail person.email_key person_key.master_key
equality_profile.edition survey.not_issued_reason risk_assessment.answers risk_assessment.reasons formal_action.cautions
formal_action.respondent_assessment person_merge.moved person_merge.reason
staff.name staff.email staff.issuer staff.subject staff_training.module mail.title mail.body mail.fault
policy_version.title policy_version.document policy_version.summary policy_draft.document policy_draft.summary
policy_draft.ended_reason policy_change.paths letter_template.heading letter_template.body letter_template.heading_welsh
letter_template.body_welsh letter_template.summary guide.title guide.url guide.system_reference guide.purpose guide.clause
guide.withdrawn_reason agency.name agency.powers agency.help agency.phone agency.out_of_hours_phone agency.email
agency.website sharing_agreement.title sharing_agreement.document_reference sharing_agreement.end_reason
local_authority.name local_authority.contact local_authority.procedure_url local_authority.lead_agency
data_import.mapping data_import.file_name data_import.content_hash data_import.started_by
saved_view.name saved_view.content external_reference.system bulk_export.purpose bulk_export.lawful_basis bulk_export.sha256 bulk_export.roles perception_response.source perception_response.external_reference
management_report.period management_report.document management_report.supersedes_reason management_report.hash
equality_secret.year equality_secret.master_key equality_kept.master_key equality_flag_note.flag equality_flag_note.done
equality_elevation.year equality_elevation.reason
occupant_count.year occupant_count.category homes_owned.year property.uprn
schedule_run.result retention_run.months retention_run.gone retention_run.kept
subject_access_request.approved_print subject_access_item.item
webhook_endpoint.name webhook_endpoint.url webhook_endpoint.replay_after webhook_secret.master_key
job_retry.queue job_retry.job_id job_retry.outcome queue_standing.queue queue_standing.failures`
  .split(/\s+/)
  .filter(Boolean);

test('Every text of every table either goes with what it is about, or stands on the list of what stays (#133)', async () => {
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select c.table_name || '.' || c.column_name as name from information_schema.columns c
      where c.table_schema = 'public' and c.udt_name in ('text', '_text', 'jsonb')
        and not exists (select from pg_constraint k where k.contype = 'c' and k.conrelid = format('public.%I', c.table_name)::regclass
          and array_length(k.conkey, 1) = 1 and k.conkey[1] = (select a.attnum from pg_attribute a where a.attrelid = k.conrelid and a.attname = c.column_name)
          and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[')`,
  );
  const goes = Object.entries({ ...whatGoes, person: whatGoesOfPerson }).flatMap(
    ([table, { empties = [], blanks = [], sets = {} }]) =>
      [...empties, ...blanks, ...Object.keys(sets)].map((column) => `${table}.${column}`),
  );
  const names = rows.map(({ name }) => name);
  expect(names.filter((name) => !goes.includes(name) && !stays.includes(name))).toEqual([]);
  expect(stays.filter((name) => !names.includes(name))).toEqual([]);
});

test('Nothing goes that a figure is counted from, but homes (#133)', () => {
  const goes = Object.entries(whatGoes).flatMap(([table, { empties = [], blanks = [], sets = {} }]) =>
    [...empties, ...blanks, ...Object.keys(sets)].map((column) => `${table}.${column}`),
  );
  const counted = Object.entries(rowScopes).flatMap(([table, { countable = [], countableInTotal = [] }]) =>
    [...countable, ...countableInTotal].map((column) => `${table}.${column}`),
  );
  expect(goes.filter((name) => counted.includes(name))).toEqual(['report.property_id']);
});
