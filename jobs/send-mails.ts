import type { Pool } from 'pg';
import { restAfter } from '../schema/notification/mail-rules.ts';
import { MailStatus } from '../schema/vocabulary.ts';
import type { Log } from './log.ts';
import type { Letter, MailServer } from './mail-server.ts';

/** So many are taken at once; meanwhile no other worker takes them. */
const BATCH = 20;
/** A mail in hand is anybody's again after this: whoever took it has died. */
const IN_HAND = '5 minutes';

interface Taken extends Letter {
  attempts: number;
}

/**
 * Sends what waits. A mail is taken first and sent then, with the same identity every time: one that was handed over by
 * a worker that died before it could say so is sent again after minutes, and a mail server tells it from a new one.
 *
 * @returns whether there may be more.
 */
export async function sendMails(pool: Pool, server: MailServer, log: Log): Promise<boolean> {
  const { rows } = await pool.query<Taken>(takeSql, [MailStatus.WAITING, BATCH]);
  for (const mail of rows) {
    const outcome = await server.send(mail);
    if (outcome.sent) {
      await pool.query(
        'update mail set status = $2, sent_at = statement_timestamp(), fault = null where id = $1',
        [mail.id, MailStatus.SENT],
      );
      continue;
    }
    const rest = outcome.forGood ? null : restAfter(mail.attempts);
    log.warn({ mail: mail.id, attempts: mail.attempts, code: outcome.code }, 'a mail could not be sent');
    await pool.query(
      `update mail set fault = $2, status = case when $3::int is null then $4 else status end,
              try_at = case when $3::int is null then try_at else statement_timestamp() + make_interval(mins => $3) end
        where id = $1`,
      [mail.id, outcome.code, rest, MailStatus.GIVEN_UP],
    );
  }
  return rows.length === BATCH;
}

const takeSql = `
  with next as (
    select m.id from mail m where m.status = $1 and m.try_at <= statement_timestamp()
     order by m.try_at limit $2 for update skip locked
  )
  update mail m set attempts = m.attempts + 1, try_at = statement_timestamp() + interval '${IN_HAND}'
    from next, staff w where m.id = next.id and w.id = m.staff_id
  returning m.id, m.title, m.body, m.attempts, w.email as "to"`;
