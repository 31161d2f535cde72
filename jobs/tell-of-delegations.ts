import type { Pool } from 'pg';
import { type Delegated, delegationMail } from '../schema/delegation/delegation-mail.ts';
import { grantCoversSql, stillHereSql } from '../schema/staff/staff-sql.ts';
import { StaffRole } from '../schema/vocabulary.ts';
import { mailToStaff } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

const BATCH = 50;

/**
 * Writes to both and to whoever manages the absent person of each delegation, once.
 *
 * @returns whether there may be more.
 */
export async function tellOfDelegations(pool: Pool, { sends }: MailDesk): Promise<boolean> {
  return await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Delegated & { id: string; hearers: string[] }>(untoldSql, [BATCH]);
    for (const { id, hearers, ...delegated } of rows) {
      for (const staffId of hearers) await mailToStaff(client, staffId, delegationMail(delegated), sends);
      await client.query('update delegation set told_at = clock_timestamp() where id = $1', [id]);
    }
    return rows.length === BATCH;
  });
}

/** Who manages whom: the next role up, over the same place. */
const above = `(values ('${StaffRole.HOUSING_SUPPORT_WORKER}', '${StaffRole.SERVICE_LEAD}'),
  ('${StaffRole.SERVICE_LEAD}', '${StaffRole.AREA_MANAGER}'), ('${StaffRole.AREA_MANAGER}', '${StaffRole.HEAD_OF_SERVICE}'),
  ('${StaffRole.HOUSING_MANAGER}', '${StaffRole.HEAD_OF_SERVICE}')) above (role, manager)`;

const untoldSql = `
  select d.id, a.name as absent, b.name as delegate, d.from_at as "fromAt", d.until,
         array(select d.staff_id union select d.delegate_id union
           select m.staff_id from staff_grant g join ${above} on above.role = g.role
             join staff_grant m on m.role = above.manager and m.state = 'HELD' and m.staff_id <> d.staff_id
             join staff w on w.id = m.staff_id and ${stillHereSql('w')}
            where g.staff_id = d.staff_id and g.state = 'HELD' and (num_nulls(m.service_id, m.area_id) = 2
              or exists (select from service s where ${grantCoversSql('g', 's')} and ${grantCoversSql('m', 's')}))) as hearers
    from delegation d join staff a on a.id = d.staff_id join staff b on b.id = d.delegate_id
   where d.told_at is null and d.ended_at is null and d.until > clock_timestamp()
   order by d.made_at limit $1 for no key update of d skip locked`;
