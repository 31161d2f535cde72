import pg from 'pg';
import { refuseStaff, type StaffFacts } from '../../schema/staff/staff-rules.ts';
import { stillHereSql } from '../../schema/staff/staff-sql.ts';
import { StaffRole } from '../../schema/vocabulary.ts';
import { StartError } from '../start/start-error.ts';

export interface Appointment extends StaffFacts {
  /** Somebody is appointed beside those who administer already. */
  another: boolean;
}

/**
 * Makes somebody the administrator of a database that has none yet: from then on people and roles are kept in the portal.
 * Done again it does nothing. The audit is told by the database, as of every role that is given.
 */
export async function appointAdministrator(
  databaseUrl: string,
  { issuer, subject, name, email, another }: Appointment,
): Promise<'APPOINTED' | 'ALREADY'> {
  const faults = refuseStaff({ issuer, subject, name, email });
  if (faults.length > 0) throw new StartError(faults.map(({ message }) => message).join(' '));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table staff_grant in share row exclusive mode');
    const { rows } = await client.query<{ own: boolean }>(administratorsSql, [issuer, subject]);
    if (rows.some(({ own }) => own)) return 'ALREADY';
    if (rows.length > 0 && !another) {
      throw new StartError(
        'There is an administrator already, who gives the others their roles. To appoint another one here, say --another.',
      );
    }
    const appointed = await client.query(appointSql, [issuer, subject, name, email, StaffRole.SYSTEM_ADMIN]);
    if (appointed.rowCount === 0) {
      throw new StartError(
        'This person is on record as having left: take that back in the portal first, or appoint somebody else.',
      );
    }
    await client.query('commit');
    return 'APPOINTED';
  } finally {
    await client.end();
  }
}

const administratorsSql = `
  select w.issuer = $1 and w.subject = $2 as own from staff_grant g join staff w on w.id = g.staff_id
   where g.role = 'SYSTEM_ADMIN' and g.state = 'HELD' and ${stillHereSql('w')}`;

const appointSql = `
  with person as (
    insert into staff (issuer, subject, name, email) values ($1, $2, trim($3), nullif(trim($4), ''))
    on conflict (issuer, subject) do update set name = excluded.name, email = coalesce(excluded.email, staff.email)
      where ${stillHereSql('staff')}
    returning id
  )
  insert into staff_grant (staff_id, role, untold) select id, $5, true from person`;
