import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';
import { type Following, follow } from '../support/socket.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let admin: Asker;
let caseId: string;
let deadlineId: string;

const notices = `{ notifications(first: 10) { totalCount edges { node { id step urgent readAt
  deadline { type dueAt alarms { step } } case { reference } } } } }`;
const marked =
  'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked refusals { rule } } }';

async function tell(staffId: string, step = 'DUE'): Promise<string> {
  const { rows } = await landlord.admin.query(
    `insert into notification (staff_id, deadline_id, case_id, step, created_at) values ($1, $2, $3, $4, now()) returning id`,
    [staffId, deadlineId, caseId, step],
  );
  return rows[0].id;
}

beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  admin = landlord.as('system-admin');
  const { case: of } = await openedCase(landlord, worker);
  caseId = of.id;
  deadlineId = of.deadlines[0].id;
  await landlord.admin.query(
    `insert into deadline_alarm (deadline_id, step, came_at, marked_at) values ($1, 'DUE', now(), now())`,
    [deadlineId],
  );
  await tell(worker.staffId, 'DUE_SOON');
  await tell(worker.staffId);
  await tell(lead.staffId);
});
afterAll(() => landlord.close());

describe('notices', () => {
  test('are one’s own, newest first, with what is due and since when it is known', async () => {
    const { notifications } = await worker.query(notices);
    expect(notifications.totalCount).toBe(2);
    expect(notifications.edges[0].node).toMatchObject({
      step: 'DUE',
      readAt: null,
      deadline: { alarms: [{ step: 'DUE' }] },
      case: { reference: expect.stringMatching(/^ASB-/) },
    });
    expect((await lead.query(notices)).notifications.totalCount).toBe(1);
  });

  test('are heard of as they come and as they are marked, one’s own alone, without asking again', async () => {
    const of = 'subscription { unreadNotices { unread latestAt } }';
    const mine = follow(landlord.url, worker.token, of);
    const others = follow(landlord.url, lead.token, of);
    const unread = async (stream: Following) => (await stream.next()).data!.unreadNotices.unread;
    expect([await unread(mine), await unread(others)]).toEqual([2, 1]);
    const id = await tell(worker.staffId, 'OVERDUE');
    expect(await unread(mine)).toBe(3);
    await worker.query(marked, { input: { noticeIds: [id] } });
    expect(await unread(mine)).toBe(2);
    // The other has heard nothing in between: the next that comes is the mark on their own.
    const { notifications } = await lead.query(notices);
    await lead.query(marked, { input: { noticeIds: [notifications.edges[0].node.id] } });
    const { data } = await others.next();
    expect(data!.unreadNotices).toEqual({ unread: 0, latestAt: null });
    await lead.query(marked, { input: { noticeIds: [notifications.edges[0].node.id], read: false } });
    expect(await unread(others)).toBe(1);
    await landlord.admin.query('delete from notification where id = $1', [id]);
    await Promise.all([mine.close(), others.close()]);
  });

  test('are marked as read by oneself alone, and the mark can be taken back', async () => {
    const { notifications } = await lead.query(notices);
    const [{ node: of }] = notifications.edges;
    const mark = async (by: Asker, input: object) =>
      (await by.query(marked, { input })).markNoticesRead.marked;
    expect(await mark(worker, { noticeIds: [of.id] })).toBe(0);
    expect(await mark(lead, { noticeIds: [of.id] })).toBe(1);
    expect((await lead.query(notices)).notifications.edges[0].node.readAt).not.toBeNull();
    expect(await mark(lead, { noticeIds: [of.id], read: false })).toBe(1);
    expect(await mark(worker, {})).toBe(2);
  });

  test('show nothing of a case that somebody may no longer read', async () => {
    const named = `update asb_case set named_staff = array[$2::uuid] where id = $1`;
    await landlord.admin.query(named, [caseId, worker.staffId]);
    const { notifications } = await lead.query(notices);
    expect(notifications.edges[0].node).toMatchObject({ case: null, deadline: null });
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [caseId]);
  });

  test('are heard of by mail as one likes', async () => {
    const prefer = `mutation { preferMail(input: { mail: DAILY_DIGEST }) { preference { mail } } }`;
    const preferred = async () => (await worker.query('{ mailPreference }')).mailPreference;
    expect(await preferred()).toBe('EACH');
    for (let times = 0; times < 2; times += 1) {
      expect((await worker.query(prefer)).preferMail.preference).toEqual({ mail: 'DAILY_DIGEST' });
    }
    expect(await preferred()).toBe('DAILY_DIGEST');
    const { rows } = await landlord.admin.query('select mail from notification_preference');
    expect(rows).toEqual([{ mail: 'DAILY_DIGEST' }]);
  });
});

describe('mails', () => {
  test('are seen by whoever keeps the system running, who has one tried again that was given up', async () => {
    const { rows } = await landlord.admin.query(
      `insert into mail (staff_id, title, body, created_at, status, try_at, attempts, fault)
       values ($1, 'ASB-2026-000001: due soon', 'x', now(), 'GIVEN_UP', now(), 10, 'ECONNECTION') returning id`,
      [worker.staffId],
    );
    const seen = await admin.query(
      '{ mails(first: 5, filter: { status: [GIVEN_UP] }) { edges { node { title status fault attempts } } } }',
    );
    expect(seen.mails.edges).toEqual([
      {
        node: {
          title: 'ASB-2026-000001: due soon',
          status: 'GIVEN_UP',
          fault: 'ECONNECTION',
          attempts: 10,
        },
      },
    ]);
    const again = `mutation ($input: RetryMailInput!) { retryMail(input: $input) { mail { status attempts } refusals { rule } } }`;
    const input = { mailId: rows[0].id };
    expect((await admin.query(again, { input })).retryMail).toEqual({
      mail: { status: 'WAITING', attempts: 0 },
      refusals: [],
    });
    await landlord.admin.query(`update mail set status = 'SENT'`);
    expect((await admin.query(again, { input })).retryMail.refusals).toEqual([{ rule: 'NOT_SENT_YET' }]);
  });
});
