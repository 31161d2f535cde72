import type pg from 'pg';
import { guidesOfPolicy } from '../../schema/guide/guides-of-policy.ts';
import { standardLetters } from '../../schema/letter/standard-letters.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';

/** What a new database begins with: the policy, the guides that it names, and the standard letters. */
export async function beginWithPolicy(client: pg.Client): Promise<void> {
  await client.query(
    `insert into policy_version (number, title, in_force_at, document)
       values (1, $1, $2::timestamp at time zone 'Europe/London', $3) on conflict (number) do nothing`,
    [`${opy872v3.number} Version ${opy872v3.version}`, opy872v3.authorisedOn, JSON.stringify(opy872v3)],
  );
  await client.query(
    `insert into guide (title, url, clause, categories, stages, action_types, service_type, valid_from, kept_at)
     select title, url, clause, categories, stages, "actionTypes", "serviceType", $2, now()
       from jsonb_to_recordset($1) as named (title text, url text, clause text, categories text[], stages text[],
            "actionTypes" text[], "serviceType" text)
      where not exists (select from guide)`,
    [JSON.stringify(guidesOfPolicy(opy872v3)), opy872v3.authorisedOn],
  );
  await client.query(
    `insert into letter_template (kind, number, heading, body, valid_from, kept_at)
     select kind, 1, heading, body, $2, now() from jsonb_to_recordset($1) as letter (kind text, heading text, body text)
     on conflict (kind, number) do nothing`,
    [JSON.stringify(standardLetters), opy872v3.authorisedOn],
  );
}
