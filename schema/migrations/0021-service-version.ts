import { Migration } from '@mikro-orm/migrations';

/** Two people who say how many homes a service has are told of one another. */
export class Migration0021ServiceVersion extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table service add column version int not null default 1');
  }
}
