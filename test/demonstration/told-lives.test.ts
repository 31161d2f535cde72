import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import {
  ActionStatus,
  ActionType,
  CaseOutcome,
  CaseStage,
  DeadlineType,
  DisclosureStatus,
  EvidenceState,
  FormalStep,
  PreventionStatus,
  PreventionType,
  RecommendationStatus,
} from '../../schema/vocabulary.ts';
import { lives } from '../../server/demonstration/lives/lives.ts';
import { loadedDemonstration } from './loaded-demonstration.ts';

const demonstration = loadedDemonstration(700);
const { query, value } = demonstration;
const none = async (text: string) => expect(await query(text)).toEqual([]);
const words = async (text: string) =>
  (await query<{ word: string }>(`${text} order by 1`)).map(({ word }) => word);
const sorted = (values: object) => Object.values(values).sort();

test('Every life is told, whole: its log unbroken, and nothing written down before it happened or after today', async () => {
  expect(demonstration.untold).toEqual([]);
  expect(lives.length).toBeGreaterThan(30);
  await none('select * from app.broken_events()');
  await none(`select id from case_event where recorded_at < occurred_at or recorded_at >= '2026-11-23'`);
});

/** Filled by the worker as it runs, or by whoever imports a file. */
const filledLater = [
  'bulk_export',
  'deadline_alarm',
  'delegation',
  'emergency_access',
  'equality_elevation',
  'equality_flag_note',
  'equality_steward',
  'erasure',
  'external_reference',
  'health_note',
  'job_retry',
  'mail',
  'notification',
  'queue_standing',
  'report_attachment',
  'retention_hold',
  'retention_run',
  'saved_view',
  'schedule_run',
  'sensitive_showing',
  'webhook_delivery',
  'webhook_endpoint',
  'webhook_secret',
  'worker_process',
];

test('Every table has something true in it', async () => {
  const tables = await words(`select relname::text as word from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  const empty: string[] = [];
  for (const table of tables) {
    if ((await query(`select from ${table} limit 1`)).length === 0) empty.push(table);
  }
  expect(empty.sort()).toEqual(filledLater);
});

test('Every stage, outcome, action and formal step of the policy that is in force is there', async () => {
  expect(await words('select distinct stage as word from asb_case')).toEqual(sorted(CaseStage));
  expect(await words('select distinct outcome as word from asb_case where outcome is not null')).toEqual(
    sorted(CaseOutcome),
  );
  expect(await words('select distinct step as word from formal_decision')).toEqual(sorted(FormalStep));
  const notYet: string[] = [
    ActionType.RESPECT_ORDER,
    ActionType.HOUSING_INJUNCTION,
    ActionType.YOUTH_INJUNCTION,
  ];
  expect(await words('select distinct type as word from action')).toEqual(
    sorted(ActionType).filter((type) => !notYet.includes(type)),
  );
  expect(await words('select distinct status as word from action')).toEqual(sorted(ActionStatus));
  expect(await words('select distinct type as word from prevention_activity')).toEqual(
    sorted(PreventionType),
  );
  expect(await words('select distinct status as word from prevention_activity')).toEqual(
    sorted(PreventionStatus),
  );
  expect(await words('select distinct status as word from disclosure')).toEqual(sorted(DisclosureStatus));
  expect(await words('select distinct state as word from evidence')).toEqual(sorted(EvidenceState));
  expect(await words('select distinct status as word from recommendation')).toEqual(
    sorted(RecommendationStatus).filter((status) => status !== RecommendationStatus.NOT_ACCEPTED),
  );
});

test('Requests for access are there as they are answered: received, waiting for the second officer, and sent by two (UK GDPR, Article 15)', async () => {
  const requests = await query(`
    select r.stage, d.subject as drafted, a.subject as approved, r.due_on >= '2026-11-23' as in_time,
           (select count(*)::int from subject_access_item i where i.request_id = r.id) as decisions,
           (select count(*)::int from subject_access_item i where i.request_id = r.id and i.sealed is not null) as in_own_words,
           (select count(*)::int from disclosure x join party p on p.id = x.recipient_party_id
             where x.basis = 'SUBJECT_ACCESS' and p.person_id = r.person_id) as registered
      from subject_access_request r left join staff d on d.id = r.drafted_by_id left join staff a on a.id = r.approved_by_id
     order by r.stage`);
  const [officer, deputy] = ['demo-data-protection-officer', 'demo-deputy-data-protection-officer'];
  expect(requests).toMatchObject([
    { stage: 'DRAFTED', drafted: officer, approved: null, in_time: true, in_own_words: 1, registered: 0 },
    { stage: 'RECEIVED', drafted: null, approved: null, in_time: true, decisions: 0, registered: 0 },
    { stage: 'SENT', drafted: officer, approved: deputy, in_own_words: 0, registered: 1 },
  ]);
  for (const { stage, decisions } of requests) if (stage !== 'RECEIVED') expect(decisions).toBeGreaterThan(3);
  await none(`select id from app.session where ended_at is null`);
});

test('Clocks of every kind are there', async () => {
  expect(await words('select distinct type as word from deadline')).toEqual(sorted(DeadlineType));
});

test('No formal action has begun without the support of one and the approval of another (#124)', async () => {
  await none(`
    select s.action_id from formal_decision s where s.step = 'STARTED' and not exists (
      select from formal_decision p join formal_decision u on u.action_id = p.action_id and u.step = 'SUPPORTED'
        join formal_decision a on a.action_id = p.action_id and a.step = 'APPROVED'
       where p.action_id = s.action_id and p.step = 'PROPOSED' and p.by_id <> u.by_id and u.by_id <> a.by_id
         and p.by_id <> a.by_id and p.at <= u.at and u.at <= a.at and a.at <= s.at)`);
});

test('Whoever manages the home area has something to support, to approve and to advise on', async () => {
  const waiting = (table: string, where: string) =>
    value<number>(`select count(*)::int from ${table} x join asb_case c on c.id = x.case_id
      join service s on s.id = c.service_id join area a on a.id = s.area_id
     where a.name = 'North West and Wales' and ${where}`);
  expect(await waiting('action', `x.status = 'AWAITING_HOUSING_MANAGER_SUPPORT'`)).toBeGreaterThan(0);
  expect(await waiting('action', `x.status = 'AWAITING_AREA_MANAGER_APPROVAL'`)).toBeGreaterThan(0);
  expect(await waiting('disclosure', `x.status = 'REQUESTED'`)).toBeGreaterThan(0);
  expect(await waiting('solicitor_instruction', `x.status = 'AWAITING_APPROVAL'`)).toBeGreaterThan(0);
  expect(await waiting('housing_consultation', 'x.answered_at is null')).toBeGreaterThan(0);
  expect(await waiting('case_review', `x.status = 'APPEALED'`)).toBeGreaterThan(0);
  expect(await waiting('deadline', `x.type = 'DISCLOSURE_REVIEW' and x.status = 'MISSED'`)).toBeGreaterThan(
    0,
  );
});

test('Possession is claimed on each of the five conditions, and an exclusion stands in Wales (#130, #131)', async () => {
  expect(await value('select count(distinct condition)::int from possession_claim')).toBe(5);
  await none(`select e.id from temporary_exclusion e join asb_case c on c.id = e.case_id join service s on s.id = c.service_id
    where s.nation <> 'WALES' or e.ends_at > e.begins_at + interval '48 hours'`);
  expect(await value(`select count(*)::int from order_change where kind = 'BREACHED'`)).toBeGreaterThan(0);
});

test('A member of staff who was attacked in CAS-2 is protected in every part (#94)', async () => {
  const whole = `select count(*)::int from staff_protection p join asb_case c on c.id = p.case_id join service s on s.id = c.service_id
    where s.type = 'CAS2' and c.staff_victim and p.incident_reference is not null and p.oversight_by_id is not null
      and p.plan_agreed_at is not null and p.health_and_safety_reference is not null`;
  expect(await value(whole)).toBeGreaterThan(0);
});

test('Evidence is a file that opens and is what it was when it came', async () => {
  const kept = await query<{ key: string; sha256: string; size: number; media: string }>(
    'select storage_key as key, sha256, size_bytes as size, media_type as media from evidence',
  );
  expect(new Set(kept.map(({ media }) => media)).size).toBe(3);
  for (const { key, sha256, size } of kept) {
    const content = await buffer(await demonstration.files.read(key));
    expect(content.length).toBe(size);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  expect(await value(`select count(*)::int from evidence where state = 'WAITING' and case_id is null`)).toBe(
    3,
  );
});

test('Agencies have telephones and mail that reach nobody', async () => {
  await none(`select id from agency where email !~ '\\.example$' or phone !~ '^01632 960[0-9]{3}$'`);
});
