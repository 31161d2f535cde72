import { Migration } from '@mikro-orm/migrations';

/** A hold says which case it keeps: whoever protects data places it and reads no case. */
export class Migration0046HoldReferences extends Migration {
  override async up(): Promise<void> {
    await this.execute(reference);
  }
}

const reference = `
alter table retention_hold add column case_reference text null;
update retention_hold h set case_reference = c.reference from asb_case c where c.id = h.case_id;
`;
