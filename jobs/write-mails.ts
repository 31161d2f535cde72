import type { ClientBase, Pool } from 'pg';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { stillToDo } from '../schema/deadline/settling-clocks.ts';
import { mailText, type NoticeInWords } from '../schema/notification/mail-text.ts';
import { MailStatus, ManagementReportStatus } from '../schema/vocabulary.ts';
import { inTransaction } from './with-client.ts';

/** So many people's mails are written in one transaction. */
const PEOPLE = 50;
/** So long a notice waits, at most, for the rest of what fell due in an outage, so that all of it is one mail. */
const REST_OF_IT = '1 minute';
/** What has waited so long to be marked fell due while nobody was up to mark it. */
const BEHIND = '5 seconds';

export interface MailDesk {
  publicUrl: string;
  /** Whether there is a server to send them by; without one they are kept to be looked at. */
  sends: boolean;
}

/**
 * Writes one mail for each person with notices that may be mailed by now: after a night or a month of downtime too it
 * is one. A notice whose deadline has been met meanwhile is not mailed, nor is what the person may no longer know.
 *
 * @returns whether there may be more.
 */
export async function writeMails(pool: Pool, desk: MailDesk): Promise<boolean> {
  if ((await pool.query(anythingSql)).rowCount === 0) return false;
  return await inTransaction(pool, async (client) => {
    const people = await client.query<{ id: string }>(peopleSql, [PEOPLE]);
    for (const { id } of people.rows) await writeMail(client, id, desk);
    return people.rows.length === PEOPLE;
  });
}

async function writeMail(client: ClientBase, staffId: string, desk: MailDesk): Promise<void> {
  type Waiting = NoticeInWords & { id: string; open: boolean };
  const ofDeadlines = await client.query<Waiting>(noticesSql, [staffId, stillToDo]);
  const ofReports = await client.query<Waiting>(readySql, [staffId, ManagementReportStatus.DRAFT]);
  const rows = [...ofDeadlines.rows, ...ofReports.rows];
  const open = rows.filter((notice) => notice.open);
  let mailId: string | null = null;
  if (open.length > 0) {
    const { title, body } = mailText(open, {
      publicUrl: desk.publicUrl,
      timeZone: englandAndWales.timeZone,
    });
    const written = await client.query<{ id: string }>(
      `insert into mail (staff_id, title, body, created_at, status, try_at)
       values ($1, $2, $3, statement_timestamp(), $4, statement_timestamp()) returning id`,
      [staffId, title, body, desk.sends ? MailStatus.WAITING : MailStatus.KEPT],
    );
    mailId = written.rows[0]!.id;
  }
  await client.query(
    `update notification set mail_after = null, mail_id = case when id = any($2) then $3::uuid end where id = any($1)`,
    [rows.map(({ id }) => id), open.map(({ id }) => id), mailId],
  );
}

const waits = `n.mail_after <= statement_timestamp()
  and (n.created_at <= statement_timestamp() - interval '${REST_OF_IT}'
       or not exists (select from deadline b where b.wake_at <= statement_timestamp() - interval '${BEHIND}'))`;

const anythingSql = `select from notification n where ${waits} limit 1`;

/** A person's notices go into one mail, so a person is what is locked. */
const peopleSql = `
  select w.id from staff w
   where exists (select from notification n where n.staff_id = w.id and ${waits})
   order by w.id limit $1 for no key update skip locked`;

/** Latest step of each deadline; of what is restricted only to those who are named. */
const noticesSql = `
  select n.id, n.step, n.urgent, d.type, d.due_at as "dueAt",
         coalesce(c.reference, r.reference, d.period_from || ' to ' || d.period_to,
                  case when d.evidence_id is null then 'Occupant' else 'Evidence' end) as reference,
         '/cases/' || c.reference as path,
         d.status = any($2) and not d.conditional
           and (coalesce(c.named_staff, r.named_staff) is null or $1 = any(coalesce(c.named_staff, r.named_staff)))
           and app.wall_key_of($1) <> all(coalesce(c.readers, r.readers, '{}'))
           and n.read_at is null
           and not exists (select from notification l where l.deadline_id = n.deadline_id and l.staff_id = n.staff_id
                            and l.created_at > n.created_at) as open
    from notification n
    join deadline d on d.id = n.deadline_id
    left join asb_case c on c.id = n.case_id
    left join report r on r.id = n.report_id
   where n.staff_id = $1 and ${waits}
   for no key update of n`;

/** Reports that are drafted and nobody has signed, of those who have not looked yet. */
const readySql = `
  select n.id, n.urgent, m.kind, m.period_from || ' to ' || m.period_to as reference, '/reports/' || m.id as path,
         n.read_at is null and m.status = $2 as open
    from notification n join management_report m on m.id = n.management_report_id
   where n.staff_id = $1 and ${waits}
   for no key update of n`;
