import type pg from 'pg';
import type { CaseLoad } from './case-load.ts';

type Post = {
  role?: string;
  over?: 'service' | 'area' | 'everything';
  email?: boolean;
  leftOn?: string;
  mail?: string;
};

/** Somebody on the staff of the one landlord that a case-load has. */
export async function employ(
  { admin }: { admin: pg.Pool },
  name: string,
  { role, over, email = true, leftOn, mail }: Post = {},
): Promise<string> {
  const one = async (sql: string, values: unknown[]) =>
    (await admin.query(sql, values)).rows[0] as { id: string };
  const { id } = await one(
    'insert into staff (issuer, subject, name, email, left_on) values ($1, $2, $3, $4, $5) returning id',
    ['test', name, name, email ? `${name.toLowerCase()}@landlord.example` : null, leftOn ?? null],
  );
  if (role) {
    await admin.query(
      `insert into staff_grant (staff_id, role, service_id, area_id)
       select $1, $2, case when $3 = 'service' then s.id end, case when $3 = 'area' then s.area_id end from service s limit 1`,
      [id, role, over ?? 'service'],
    );
  }
  if (mail)
    await admin.query('insert into notification_preference (staff_id, mail) values ($1, $2)', [id, mail]);
  return id;
}

/** Who was told of what, in order of names. */
export async function toldOf(load: CaseLoad, deadlineId: string): Promise<string[]> {
  const { rows } = await load.admin.query<{ told: string }>(
    `select w.name || ' ' || n.step as told from notification n join staff w on w.id = n.staff_id
      where n.deadline_id = $1 order by 1`,
    [deadlineId],
  );
  return rows.map(({ told }) => told);
}
