import { Migration } from '@mikro-orm/migrations';
import { keepVersionsSql } from '../as-at/keep-versions-sql.ts';

/** Reviews by leads and managers are counted (policy 15.2, 15.3), so every version of them is kept with its time. */
export class Migration0090LeadReviewsCounted extends Migration {
  override async up(): Promise<void> {
    await this.execute(keepVersionsSql('lead_review'));
  }
}
