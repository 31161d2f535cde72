import { expect, test } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { responseClocks } from '../../schema/deadline/response-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import type { DeadlineType, Urgency } from '../../schema/vocabulary.ts';
import {
  inventedAgencies,
  inventedBusinesses,
  inventedGroups,
  inventedNames,
} from '../../server/demonstration/invented-names.ts';
import { demonstrationPeople } from '../../server/demonstration/people.ts';
import { ISSUER, loadedDemonstration } from './loaded-demonstration.ts';

const demonstration = loadedDemonstration(700);
const { query, value } = demonstration;
const none = async (text: string) => expect(await query(text)).toEqual([]);

test('No chain of events is broken, and each is as the database itself would have chained it', async () => {
  await none('select * from app.broken_events()');
  await none('select id from case_event where recorded_at < occurred_at or recorded_at > now()');
  expect(await value('select count(*)::int from case_event')).toBeGreaterThan(7_000);
});

test('Events hold codes, identities and dates, never a name or free text', async () => {
  await none(`
    select f.key, f.value from case_event, jsonb_each_text(facts) f
     where f.key <> 'reason' and jsonb_typeof(facts -> f.key) = 'string'
       and f.value !~ '^([A-Z_]+|[0-9.]+|[0-9a-f-]{36}|(ASB|REP|ACR)-[0-9]{4}-[0-9]{6}|(INC|CAS2|HS)-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?)$'`);
});

test('Everybody has a name from the invented lists, and telephone and mail that reach nobody', async () => {
  const lists = Object.values(inventedNames);
  const first = new Set(lists.flatMap((names) => names.first));
  const last = new Set(lists.flatMap((names) => names.last));
  const others = new Set<string>([...inventedBusinesses, ...inventedAgencies, ...inventedGroups]);
  const named = await query<{ name: string; kind: string }>(
    'select name, kind from person where name is not null',
  );
  const strangers = named.filter(({ name, kind }) => {
    if (kind !== 'INDIVIDUAL') return !others.has(name);
    const [given, surname, ...more] = name.split(' ');
    return !first.has(given ?? '') || !last.has(surname ?? '') || more.length > 0;
  });
  expect(strangers).toEqual([]);
  await none(`select id from person where phone !~ '^07700 900[0-9]{3}$' or email !~ '\\.example$'`);
  await none(`select id from property where postcode !~ '[CIKMOV]{2}$'`);
});

test('Restricted cases and reports name staff of ours, the owner among them', async () => {
  expect(await value('select count(*)::int from asb_case where named_staff is not null')).toBeGreaterThan(10);
  await none(`select c.reference from asb_case c where not (c.owner_id = any (c.named_staff))`);
  for (const table of ['asb_case', 'report']) {
    await none(`select x.id from ${table} x where x.named_staff is not null and (cardinality(x.named_staff) < 2
      or exists (select from unnest(x.named_staff) s(id) where not exists (select from staff where staff.id = s.id)))`);
  }
  await none(
    `select id from report where redirect_target in ('DOMESTIC_ABUSE', 'WHISTLEBLOWING') and named_staff is null`,
  );
});

test('Who may read each row is what the database would have said', async () => {
  await none('select reference from asb_case c where c.readers <> app.readers_of_case(c)');
  for (const table of ['party', 'incident', 'contact', 'action']) {
    await none(
      `select x.id from ${table} x join asb_case c on c.id = x.case_id where x.readers <> c.readers`,
    );
  }
  for (const table of ['deadline', 'case_event']) {
    await none(`select x.id from ${table} x left join asb_case c on c.id = x.case_id left join report r on r.id = x.report_id
      where x.readers <> coalesce(c.readers, r.readers)`);
  }
  await none(
    `select p.id from person p where not (p.readers @> app.readers_of_person(p.id) and p.readers <@ app.readers_of_person(p.id))`,
  );
  await none(`
    with said as (update report set readers = '{}' returning id, readers)
    select r.reference from report r join said using (id) where r.readers <> said.readers`);
});

test('No clock is met before it starts; met is in time and met late is not', async () => {
  await none('select id from deadline where met_at < starts_at');
  await none(`select id from deadline where (status in ('MET', 'MET_LATE')) <> (met_at is not null)`);
  await none(
    `select id from deadline where status = 'MET' and met_at > due_at or status = 'MET_LATE' and met_at <= due_at`,
  );
  await none(
    `select id from deadline where wake_at is null and status = 'PENDING' and not conditional
        or wake_at is not null and (conditional or status not in ('PENDING', 'MISSED'))`,
  );
  await none(
    `select id from deadline where status = 'PENDING' and not conditional and due_at < '2026-11-23' and period_from is null`,
  );
});

test('The clocks of reports are due when the policy says', async () => {
  const rows = await query<{
    received_at: Date;
    urgency: Urgency;
    type: DeadlineType;
    due_at: Date;
    clause: string;
  }>(`
    select r.received_at, r.urgency, d.type, d.due_at, d.clause from deadline d join report r on r.id = d.report_id
     where d.type in ('EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW') and d.starts_at = r.received_at
     order by md5(d.id::text) limit 300`);
  for (const { received_at, urgency, type, due_at, clause } of rows) {
    const clock = responseClocks({ receivedAt: received_at, urgency }, opy872v3, englandAndWales).find(
      (one) => one.type === type,
    );
    expect({ due: due_at, clause }).toEqual({ due: clock?.dueAt, clause: clock?.clause });
  }
});

test('A closed case has its outcome, its notice and no clock still running', async () => {
  await none(
    `select d.id from deadline d join asb_case c on c.id = d.case_id where c.status = 'CLOSED' and d.status = 'PENDING'`,
  );
  await none(
    `select reference from asb_case where status = 'CLOSED' and (stage <> 'CLOSED' or closing_reason is null)`,
  );
  await none(`
    select c.reference from asb_case c where c.status = 'CLOSED'
       and (c.closure_notice_at is null or c.review_right_informed_at is null)
       and exists (select from party p where p.case_id = c.id and p.role = 'REPORTER')`);
  await none(`
    select d.id from deadline d join asb_case c on c.id = d.case_id left join party p on p.id = d.party_id
     where c.status = 'CLOSED' and d.type in ('UPDATE_DUE', 'ACTION_DUE') and d.status = 'MISSED' and p.ended_at is null`);
  await none(`
    select c.reference from asb_case c where c.outcome = 'CANNOT_RESOLVE'
       and not exists (select from action a where a.case_id = c.id and a.type in ('SIGNPOST', 'REFERRAL'))`);
});

test('Nobody is harmed and accused in one case', async () => {
  await none(`
    select a.case_id from party a join party b on b.case_id = a.case_id and b.person_id = a.person_id
     where a.role = 'ALLEGED_PERPETRATOR' and b.role in ('REPORTER', 'VICTIM', 'OTHER_AFFECTED')`);
});

test('A party becomes a case only where there was one in the year, and a one-off is the first', async () => {
  const parties = `select id, property_id, coalesce(occurred_at, received_at) as at, status, not_asb_reason from report
     where category = 'PARTIES' or not_asb_reason = 'ONE_OFF_PARTY'`;
  const earlier = `exists (select from (${parties}) e where e.property_id = p.property_id and e.id <> p.id
    and e.at < p.at and e.at > p.at - interval '1 year')`;
  await none(`select p.id from (${parties}) p where p.status = 'CASE_OPENED' and not ${earlier}`);
  await none(`select p.id from (${parties}) p where p.not_asb_reason = 'ONE_OFF_PARTY' and ${earlier}`);
});

test('References follow one another in time, and the next one is free', async () => {
  for (const [table, kind, at] of [
    ['asb_case', 'ASB', 'opened_at'],
    ['report', 'REP', 'received_at'],
  ] as const) {
    await none(`
      select reference from (select reference, to_char(${at} at time zone 'Europe/London', 'YYYY') as year,
          row_number() over (partition by to_char(${at} at time zone 'Europe/London', 'YYYY') order by ${at}, reference) as n
        from ${table}) x where reference <> '${kind}-' || year || '-' || lpad(n::text, 6, '0')`);
    await none(`
      select year from app.reference_counter r where kind = '${kind}'
         and last <> (select count(*) from ${table} where reference like '${kind}-' || r.year || '-%')`);
  }
});

test('Some incidents are alike in everything and still two', async () => {
  const alike = await query(
    'select 1 from incident group by case_id, occurred_at, description having count(*) > 1',
  );
  expect(alike.length).toBeGreaterThan(10);
});

test('Those one can sign in as have their role, and only they can sign in', async () => {
  const rows = await query<{ subject: string; role: string; scopes: number }>(`
    select s.subject, g.role, count(*)::int as scopes from staff s join staff_grant g on g.staff_id = s.id
     where s.issuer = '${ISSUER}' group by 1, 2`);
  expect(new Map(rows.map(({ subject, role }) => [subject, role]))).toEqual(
    new Map(demonstrationPeople.map(({ subject, role }) => [subject, role])),
  );
  for (const { subject } of demonstrationPeople) {
    const viewer = await value(
      `select app.open_session(sha256(convert_to($2, 'UTF8')), $1, $2, 'BEARER', now() + interval '1 hour', null)`,
      [ISSUER, subject],
    );
    expect(viewer).toMatchObject({ kind: 'BEARER' });
  }
  const own = await value(`select count(*)::int from asb_case c join staff s on s.id = c.owner_id
     where s.subject = 'demo-housing-support-worker' and c.closed_at is null`);
  expect(own).toBeGreaterThan(0);
});
