import { Migration } from '@mikro-orm/migrations';

/**
 * What is told in the order of transactions goes on in order after a restore into another cluster, whose count of
 * transactions begins anew: the count of the first is added to it from then on (`server/database/after-a-restore.ts`).
 */
export class Migration0051OrderAfterARestore extends Migration {
  override async up(): Promise<void> {
    await this.execute(functions);
    for (const trigger of ['chain_event', 'keep_audit']) await this.execute(numbersBy(trigger));
  }
}

const ahead = `coalesce((select value::bigint from app.setting where name = 'transactions_before'), 0)`;
const counted = (transaction: string) => `((${transaction})::text::bigint + ${ahead})::text::xid8`;

const functions = `
create function app.this_transaction() returns xid8 language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$ select ${counted('pg_current_xact_id()')} $$;
-- Every transaction before this one has ended: nothing can still come in among them.
create function app.first_open_transaction() returns xid8 language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$ select ${counted('pg_snapshot_xmin(pg_current_snapshot())')} $$;
`;

const numbersBy = (trigger: string) => `
do $do$ begin
  execute replace(pg_get_functiondef('app.${trigger}'::regproc), 'pg_current_xact_id()', 'app.this_transaction()');
end $do$`;
