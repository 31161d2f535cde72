import { createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { quoted, type RoleNames, roleNames } from '../../schema/access/apply-access.ts';

type Login = 'api' | 'gate' | 'worker';

/** The names of this database's roles and how to log in as one. Passwords follow from the owner's: no further secret. */
export function rolesOf(adminUrl: string): {
  names: RoleNames;
  urlOf(login: Login): string;
} {
  const url = new URL(adminUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || 'postgres';
  const names = roleNames(database, decodeURIComponent(url.username) || 'postgres');
  return {
    names,
    urlOf(login) {
      const own = new URL(adminUrl);
      own.username = encodeURIComponent(names[login]);
      own.password = passwordOf(url, names[login]);
      return own.toString();
    },
  };
}

function passwordOf(admin: URL, role: string): string {
  return createHmac('sha256', `amity ${decodeURIComponent(admin.password)}`)
    .update(role)
    .digest('hex');
}

/** Creates what is missing and sets the passwords of the logins; safe to run at every start. */
export async function ensureRoles(client: Client, adminUrl: string): Promise<RoleNames> {
  const { names } = rolesOf(adminUrl);
  const { rows } = await client.query<{ current_user: string }>('select current_user');
  names.owner = rows[0]!.current_user;
  for (const role of ['user', 'figures', 'totals', 'api', 'gate', 'worker'] as const) {
    const name = names[role];
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
    if (rowCount === 0) await client.query(`create role ${quoted(name)} nologin noinherit`);
    if (role === 'api' || role === 'gate' || role === 'worker') {
      await client.query(
        `alter role ${quoted(name)} login noinherit password '${passwordOf(new URL(adminUrl), name)}'`,
      );
    }
  }
  return names;
}
