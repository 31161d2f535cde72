import { Migration } from '@mikro-orm/migrations';
import { askedForAccess, keptBecauseFunctions } from '../retention/kept-because-sql.ts';
import { kindsBeforeTheForm } from '../retention/retention-kinds.ts';
import { retentionDueFunction } from '../retention/retention-preview-sql.ts';
import { KeptBecause } from '../vocabulary.ts';
import { listCheck } from './word-check.ts';

/** Nothing of somebody goes who has asked for access to it (Data Protection Act 2018, section 173). */
export class Migration0059AskedForAccess extends Migration {
  override async up(): Promise<void> {
    await this.execute(askedForAccess);
    await this.execute(keptBecauseFunctions.replaceAll('create function', 'create or replace function'));
    await this.execute(retentionDueFunction(kindsBeforeTheForm));
    await this.execute(listCheck('erasure', 'refused_because', KeptBecause));
  }
}
