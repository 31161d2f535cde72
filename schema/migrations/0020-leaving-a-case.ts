import { Migration } from '@mikro-orm/migrations';

/** Why somebody is no longer told how it goes, and who was in a case by mistake only. */
export class Migration0020LeavingACase extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
  }
}

const columns = `
alter table party add column informed_reason text null, add column entered_by_mistake boolean not null default false;
`;
