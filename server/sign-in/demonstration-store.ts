import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Gate } from './session.ts';

/** Keeps the demonstration identity provider's codes and half-finished sign-ins in PostgreSQL, so that the next
 * request may reach another replica. Access tokens are signed and never come here. */
export const demonstrationStore =
  (gate: Gate) =>
  (kind: string): Adapter => {
    const idOf = (id: string) => `${kind}:${id}`;
    const first = async (condition: string, value: string) => {
      const { rows } = await gate.query<{ payload: AdapterPayload }>(
        `select payload from app.demonstration_identity
       where kind = $1 and ${condition} and expires_at > now()`,
        [kind, value],
      );
      return rows[0]?.payload;
    };

    return {
      async upsert(id, payload, expiresIn) {
        await gate.query(
          `with gone as (delete from app.demonstration_identity where expires_at <= now() and id <> $1)
         insert into app.demonstration_identity (id, kind, payload, expires_at)
         values ($1, $2, $3::jsonb, now() + make_interval(secs => $4))
         on conflict (id) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
          [idOf(id), kind, JSON.stringify(payload), expiresIn || 600],
        );
      },
      find: (id) => first('id = $2', idOf(id)),
      findByUid: (uid) => first(`payload ->> 'uid' = $2`, uid),
      findByUserCode: (code) => first(`payload ->> 'userCode' = $2`, code),
      async consume(id) {
        await gate.query(
          `update app.demonstration_identity
         set payload = payload || jsonb_build_object('consumed', floor(extract(epoch from now())))
         where id = $1`,
          [idOf(id)],
        );
      },
      async destroy(id) {
        await gate.query('delete from app.demonstration_identity where id = $1', [idOf(id)]);
      },
      async revokeByGrantId(grantId) {
        await gate.query(`delete from app.demonstration_identity where payload ->> 'grantId' = $1`, [
          grantId,
        ]);
      },
    };
  };
