import type { ClientBase, Pool } from 'pg';
import {
  handoverMail,
  ownLeavingMail,
  ownRolesMail,
  type RoleTold,
  rolesMail,
} from '../schema/staff/role-mail.ts';
import {
  caseToHandOverSql,
  grantCoversSql,
  stillHereSql,
  visitToHandOverSql,
} from '../schema/staff/staff-sql.ts';
import { GrantState, StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders, mailToStaff } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

const BATCH = 50;

/**
 * Writes to the data protection officer and to whoever it concerns of each role that was given, proposed or ended, and of
 * each leaving, once; and to those who lead a service how much there is to hand over.
 *
 * @returns whether there may be more.
 */
export async function tellOfRoles(pool: Pool, desk: MailDesk): Promise<boolean> {
  if ((await pool.query(anythingSql)).rowCount === 0) return false;
  return await inTransaction(pool, async (client) => {
    const grants = (await client.query<RoleTold & { id: string; staffId: string }>(grantsSql, [BATCH])).rows;
    const leavers = (await client.query<{ id: string; lastDay: string | null }>(leaversSql, [BATCH])).rows;
    if (grants.length > 0) await tellOfGrants(client, grants, desk);
    for (const { id, lastDay } of leavers) await mailToStaff(client, id, ownLeavingMail(lastDay), desk.sends);
    const losing = grants.filter(({ state }) => state === GrantState.ENDED).map(({ staffId }) => staffId);
    for (const id of new Set([...losing, ...leavers.map((leaver) => leaver.id)])) {
      const { rows } = await client.query<{ staffId: string; cases: number; visits: number }>(hearersSql, [
        id,
      ]);
      for (const { staffId, cases, visits } of rows) {
        await mailToStaff(client, staffId, handoverMail(cases, visits, desk.publicUrl), desk.sends);
      }
    }
    await client.query('update staff_grant set untold = false where id = any($1)', [
      grants.map(({ id }) => id),
    ]);
    await client.query('update staff set untold = false where id = any($1)', [leavers.map(({ id }) => id)]);
    return grants.length === BATCH || leavers.length === BATCH;
  });
}

async function tellOfGrants(
  client: ClientBase,
  grants: readonly (RoleTold & { staffId: string })[],
  { sends, publicUrl }: MailDesk,
): Promise<void> {
  await mailToHolders(client, StaffRole.DATA_PROTECTION_OFFICER, rolesMail(grants, publicUrl), sends);
  const proposed = grants.filter(({ state }) => state === GrantState.PROPOSED);
  if (proposed.length > 0) {
    await mailToHolders(client, StaffRole.SYSTEM_ADMIN, rolesMail(proposed, publicUrl), sends);
  }
  for (const id of new Set(grants.map(({ staffId }) => staffId))) {
    const own = grants.filter(({ staffId }) => staffId === id);
    await mailToStaff(client, id, ownRolesMail(own), sends);
  }
}

const anythingSql = 'select from staff_grant where untold union all select from staff where untold limit 1';

const grantsSql = `
  select g.id, g.staff_id as "staffId", g.role, g.state, coalesce(s.name, a.name) as over
    from staff_grant g left join service s on s.id = g.service_id left join area a on a.id = g.area_id
   where g.untold order by g.id limit $1 for no key update of g skip locked`;

const leaversSql = `
  select w.id, w.left_on::text as "lastDay" from staff w
   where w.untold order by w.id limit $1 for no key update skip locked`;

/**
 * What somebody leaves behind is told to the leads of its service, or where there is none to the managers of its area; of a
 * restricted case only to those who are named for it.
 */
const leads = (role: StaffRole) => `exists (select from staff_grant g join service s on s.id = l.service_id
    and num_nonnulls(g.service_id, g.area_id) = 1 and ${grantCoversSql('g', 's')}
   where g.staff_id = w.id and g.state = 'HELD' and g.role = '${role}')`;

const hearersSql = `
  with left_behind as (
    select c.id, c.service_id, c.named_staff, c.readers, 1 as cases, 0 as visits from asb_case c
     where c.owner_id = $1 and ${caseToHandOverSql('c')}
    union all
    select c.id, c.service_id, c.named_staff, c.readers, 0, 1 from visit v join asb_case c on c.id = v.case_id
     where v.staff_id = $1 and ${visitToHandOverSql('v')}
  ), led as (
    select l.*, exists (select from staff w where ${stillHereSql('w')} and w.id <> $1 and ${leads(StaffRole.SERVICE_LEAD)}) as has_lead
      from left_behind l
  )
  select w.id as "staffId", sum(l.cases)::int as cases, sum(l.visits)::int as visits
    from led l join staff w on ${stillHereSql('w')} and w.id <> $1 and app.wall_key_of(w.id) <> all(l.readers)
     and case when l.named_staff is not null then w.id = any(l.named_staff)
              when l.has_lead then ${leads(StaffRole.SERVICE_LEAD)} else ${leads(StaffRole.AREA_MANAGER)} end
   group by w.id`;
