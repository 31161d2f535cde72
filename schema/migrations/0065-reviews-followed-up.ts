import { Migration } from '@mikro-orm/migrations';
import { ManagementReportKind, ReviewFollowUp, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** A review says what became of what the one before asked for, and reviews are reported on (policy 15.2, 15.3). */
export class Migration0065ReviewsFollowedUp extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table lead_review add column follow_up text null;');
    await this.execute(wordCheck('lead_review', 'follow_up', ReviewFollowUp));
    await this.execute(wordCheck('management_report', 'kind', ManagementReportKind));
    await this.execute(wordCheck('schedule_run', 'schedule', ScheduleName));
  }
}
