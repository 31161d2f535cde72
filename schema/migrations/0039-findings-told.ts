import { Migration } from '@mikro-orm/migrations';

/** What a schedule has found that a person must look at is written to administrators: of which run, and when. */
export class Migration0039FindingsTold extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table schedule_run add column told_at timestamptz null');
  }
}
