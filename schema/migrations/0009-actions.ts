import { Migration } from '@mikro-orm/migrations';

/** What actions know beyond their type, and what their people answered. */
export class Migration0009Actions extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table action add column version int not null default 1;');
  }
}
