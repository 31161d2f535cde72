import { expect, test } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { reopenCase } from '../../schema/closing/reopen-case.ts';
import { powerOf } from '../../schema/formal-action/power-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { CaseStatus, StaffRole } from '../../schema/vocabulary.ts';
import { openOrm } from '../../server/database/orm.ts';
import { testSecrets } from '../support/test-secrets.ts';
import { loadedDemonstration, TODAY } from './loaded-demonstration.ts';

const demonstration = loadedDemonstration(700);
const { query, value } = demonstration;
const none = async (text: string) => expect(await query(text)).toEqual([]);
const some = async (table: string, most: number) =>
  expect(await value(`select count(*)::int from ${table}`), table).toBeGreaterThan(most);

/** Of the rows alone: the lives are told by operations, which keep the rules by themselves. */
const formal = `(select a.* from action a where a.area = 'FORMAL_AND_LEGAL')`;

test('Every formal action has its particulars, and was proposed by whoever recorded it', async () => {
  await some(formal, 40);
  await none(
    `select a.id from ${formal} a left join formal_action f on f.action_id = a.id where f.id is null`,
  );
  await none(`select f.id from formal_action f where f.reasons = '' or f.cites = ''
    or (f.route = 'SERIOUS_RISK' and f.risk is null)`);
  await none(`select a.id from ${formal} a where not exists (select from formal_decision d
    where d.action_id = a.id and d.step = 'PROPOSED' and d.by_id = a.recorded_by_id and d.at >= a.recorded_at)`);
});

test('Each cites the power of the policy, by a route and under a lead that the policy has for it', async () => {
  const rows = await query<{
    type: never;
    route: never;
    cites: string;
    lead: never;
    nation: never;
    occupancy: never;
  }>(`
    select a.type, f.route, f.cites, f.lead_agency as lead, s.nation, p.occupancy_type as occupancy
      from ${formal} a join formal_action f on f.action_id = a.id join asb_case c on c.id = a.case_id
      join service s on s.id = c.service_id join party y on y.id = a.party_id join person p on p.id = y.person_id`);
  for (const { type, route, cites, lead, nation, occupancy } of rows) {
    const power = powerOf(type, opy872v3)!;
    expect(power.routes, type).toContain(route);
    expect(cites).toBe(power.legalBasis ?? `Policy ${power.clause}`);
    expect(power.nations, type).toContain(nation);
    if (power.ledBy.length > 0) expect(power.ledBy, type).toContain(lead);
    else expect(lead, type).toBeNull();
    if (power.occupancy) expect(power.occupancy, type).toContain(occupancy);
  }
});

test('What stands was decided by three people in their order, each with the role for it (11.2)', async () => {
  const step = (name: string) =>
    `(select d from formal_decision d where d.action_id = a.id and d.step = '${name}' order by d.at desc limit 1)`;
  const beyond: Record<string, string[]> = {
    SUPPORTED: ['AWAITING_AREA_MANAGER_APPROVAL', 'APPROVED', 'IN_PROGRESS', 'COMPLETED'],
    APPROVED: ['APPROVED', 'IN_PROGRESS', 'COMPLETED'],
    STARTED: ['IN_PROGRESS', 'COMPLETED'],
    REFUSED: ['REFUSED'],
  };
  for (const [name, statuses] of Object.entries(beyond)) {
    const list = statuses.map((status) => `'${status}'`).join(', ');
    await some(`${formal} a where a.status in (${list})`, 0);
    await none(
      `select a.id, a.status from ${formal} a where a.status in (${list}) and ${step(name)} is null`,
    );
  }
  await none(`select a.id from ${formal} a where a.status = 'AWAITING_HOUSING_MANAGER_SUPPORT'
    and exists (select from formal_decision d where d.action_id = a.id and d.step in ('APPROVED', 'STARTED'))`);
  await none(`
    select p.action_id from formal_decision p join formal_decision u on u.action_id = p.action_id and u.step = 'SUPPORTED'
      join formal_decision a on a.action_id = p.action_id and a.step = 'APPROVED'
     where p.step = 'PROPOSED' and (p.by_id = u.by_id or u.by_id = a.by_id or p.by_id = a.by_id or u.at < p.at or a.at < u.at)`);
  for (const [name, role] of [
    ['SUPPORTED', 'HOUSING_MANAGER'],
    ['APPROVED', 'AREA_MANAGER'],
  ]) {
    await none(`select d.id from formal_decision d join asb_case c on c.id = d.case_id join service s on s.id = c.service_id
      where d.step = '${name}' and not exists (select from staff_grant g where g.staff_id = d.by_id and g.role = '${role}'
        and (g.service_id = s.id or g.area_id = s.area_id or (g.service_id is null and g.area_id is null)))`);
  }
  await none(`select a.id from ${formal} a join formal_decision d on d.action_id = a.id and d.step = 'APPROVED'
    join formal_action f on f.action_id = a.id
    where num_nulls(f.proportionality, f.capacity, f.human_rights, f.equality) > 0`);
});

test('The log says each step of it, by whoever took it', async () => {
  const kinds = {
    SUPPORTED: 'FORMAL_ACTION_SUPPORTED',
    APPROVED: 'FORMAL_ACTION_APPROVED',
    STARTED: 'FORMAL_ACTION_STARTED',
    REFUSED: 'FORMAL_ACTION_REFUSED',
    PROPOSED: 'ACTION_PROPOSED',
  };
  for (const [step, kind] of Object.entries(kinds)) {
    await none(`select d.id from formal_decision d where d.step = '${step}' and not exists (select from case_event e
      where e.case_id = d.case_id and e.kind = '${kind}' and e.facts ->> 'action' = d.action_id::text and e.actor_id = d.by_id and e.occurred_at = d.at)`);
  }
});

test('A claim says what it rests on, an exclusion keeps its limits, and eviction comes after partnership', async () => {
  await none(`select a.id from ${formal} a left join possession_claim p on p.action_id = a.id
    where (a.type in ('POSSESSION_BREACH', 'POSSESSION_ABSOLUTE_GROUND')) <> (p.id is not null)`);
  await none(`select p.id from possession_claim p join action a on a.id = p.action_id
    where a.type = 'POSSESSION_BREACH' and (p.breached_clause is null or p.condition is not null)
       or a.type = 'POSSESSION_ABSOLUTE_GROUND' and (p.condition is null or p.found_on is null or p.notice_on < p.found_on)`);
  await none(`select a.id from ${formal} a left join temporary_exclusion x on x.action_id = a.id
    where (a.type = 'TEMPORARY_EXCLUSION_WALES') <> (x.id is not null)`);
  await none(`select id from temporary_exclusion where ends_at - begins_at > interval '48 hours'`);
  await none(`select x.id from temporary_exclusion x join formal_decision d on d.action_id = x.action_id and d.step = 'APPROVED'
    join action a on a.id = x.action_id where a.status in ('IN_PROGRESS', 'COMPLETED') and x.begins_at < d.at`);
  const { types } = opy872v3.formalAction.afterPartnership;
  await none(`select a.id from ${formal} a join asb_case c on c.id = a.case_id join service s on s.id = c.service_id
    where a.type = any('{${types.join(',')}}') and not exists (select from partnership_option o
      where o.case_id = a.case_id and o.recorded_at <= a.recorded_at)
      and not exists (select from action b where b.case_id = a.case_id and b.type = 'COMMUNITY_PROTECTION_NOTICE')`);
});

test('Nothing is done against those responsible for hate without the police (10.5)', async () => {
  await some('police_partnership', 1);
  await none(`select a.id from action a join asb_case c on c.id = a.case_id join party y on y.id = a.party_id
    where (c.category = 'HATE_CRIME' or cardinality(c.hate_strands) > 0) and y.role = 'ALLEGED_PERPETRATOR' and a.area <> 'SUPPORT'
      and not exists (select from police_partnership p where p.case_id = c.id and p.recorded_at <= a.recorded_at)`);
});

test('Every closed case has the closing that stands, and everybody who is kept informed was told (3.6)', async () => {
  await none(`select c.reference from asb_case c left join case_closing k on k.case_id = c.id and k.reopened_at is null
    where (c.status = 'CLOSED') <> (k.id is not null)`);
  await none(`select c.reference from asb_case c join case_closing k on k.case_id = c.id and k.reopened_at is null
    where k.outcome <> c.outcome or k.closed_at <> c.closed_at or k.status_before = 'CLOSED' or k.stage_before = 'CLOSED'`);
  await none(`select c.reference from asb_case c join party p on p.case_id = c.id and p.informed and p.ended_at is null
    where c.status = 'CLOSED' and not exists (select from closure_notice n join party q on q.id = n.party_id
      where n.case_id = c.id and q.person_id = p.person_id and n.taken_back_at is null and n.outcome = c.outcome)`);
  await none(`select n.id from closure_notice n join contact t on t.id = n.contact_id
    where t.party_id <> n.party_id or t.occurred_at <> n.given_at or t.told_them is null`);
  await none(`select k.id from case_closing k, unnest(k.ended_deadlines) e(id) left join deadline d on d.id = e.id
    where d.case_id is distinct from k.case_id or d.status <> 'CANCELLED'`);
});

test('Whoever reported or was harmed is asked once how it went, and answers after being asked (3.5)', async () => {
  await some(`survey where status = 'ANSWERED'`, 60);
  for (const status of ['ISSUED', 'NO_ANSWER', 'DECLINED'])
    await some(`survey where status = '${status}'`, 0);
  await none(`select c.reference from asb_case c join party p on p.case_id = c.id and p.role in ('REPORTER', 'VICTIM') and p.ended_at is null
      join person w on w.id = p.person_id and w.kind <> 'UNKNOWN'
    where c.status = 'CLOSED' and not exists (select from survey s join party q on q.id = s.party_id
      where s.case_id = c.id and q.person_id = w.id and s.status <> 'WITHDRAWN')`);
  await none(
    `select s.closing_id, q.person_id from survey s join party q on q.id = s.party_id group by 1, 2 having count(*) > 1`,
  );
  await none(`select id from survey where answered_at < issued_at or answered_at > '2026-11-23T00:00:00Z'
    or (status = 'NO_ANSWER' and answered_at < issued_at + interval '28 days')`);
  await none(`select r.kind, r.year from app.reference_counter r where r.kind = 'SUR'
    and r.last < (select max(right(reference, 6)::int) from survey where reference like 'SUR-' || r.year || '-%')`);
});

test('Who may read each of these rows is what the case says', async () => {
  for (const table of [
    ...['formal_action', 'formal_decision', 'possession_claim', 'temporary_exclusion', 'partnership_option'],
    ...['police_partnership', 'case_closing', 'closure_notice', 'survey'],
  ]) {
    await none(
      `select x.id from ${table} x join asb_case c on c.id = x.case_id where x.readers <> c.readers`,
    );
  }
});

test('A case of the rows that was closed in error is opened again, and owes what it owed', async () => {
  const [closed] = await query<{
    id: string;
    manager: string;
    ended: string[];
    stage: string;
    policy: string;
  }>(`
    select c.id, k.ended_deadlines as ended, k.stage_before as stage, c.policy_version_id as policy,
           (select g.staff_id from staff_grant g join service s on s.id = c.service_id
             where g.role = 'AREA_MANAGER' and g.area_id = s.area_id limit 1) as manager
      from asb_case c join case_closing k on k.case_id = c.id
     where cardinality(k.ended_deadlines) > 0 and k.closed_at < '2026-11-22' order by k.closed_at desc limit 1`);
  const { id, manager, ended, stage, policy } = closed!;
  const orm = await openOrm(demonstration.url);
  try {
    await orm.em.fork().transactional((em) =>
      reopenCase(em as never, { caseId: id, reason: 'It goes on.' } as never, {
        now: TODAY,
        by: { staffId: manager, roles: [StaffRole.AREA_MANAGER] },
        policy: { id: policy, document: opy872v3 },
        calendar: englandAndWales,
        secrets: testSecrets,
      }),
    );
  } finally {
    await orm.close();
  }
  const [now] = await query(`select status, stage, outcome from asb_case where id = '${id}'`);
  expect(now).toMatchObject({ stage, outcome: null });
  expect(now!.status).not.toBe(CaseStatus.CLOSED);
  expect(
    await value(`select count(*)::int from deadline d where d.id = any('{${ended.join(',')}}') and exists (select from deadline e
      where e.case_id = d.case_id and e.type = d.type and e.due_at = d.due_at and e.status = 'PENDING')`),
  ).toBe(ended.length);
  await none(`select id from closure_notice where case_id = '${id}' and taken_back_at is null`);
  await none(`select id from survey where case_id = '${id}' and status in ('ISSUED', 'NO_ANSWER')`);
  await none('select * from app.broken_events()');
});

test('A draft of the policy waits for the head of service, with the changes of two people; some say how they are told', async () => {
  const drafts = await query<{ status: string; changes: number; people: number }>(`
    select d.status, count(*) filter (where c.kind = 'CHANGED')::int as changes, count(distinct c.by_id)::int as people
      from policy_draft d join policy_change c on c.draft_id = d.id group by d.id order by d.drafted_at`);
  expect(drafts).toEqual([
    { status: 'WITHDRAWN', changes: 0, people: 1 },
    { status: 'DRAFT', changes: 2, people: 2 },
  ]);
  const preferences = await query<{ mail: string }>(
    'select distinct mail from notification_preference order by 1',
  );
  expect(preferences.map(({ mail }) => mail)).toEqual(['DAILY_DIGEST', 'EACH', 'NONE']);
});
