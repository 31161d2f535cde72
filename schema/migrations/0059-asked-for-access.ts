import { Migration } from '@mikro-orm/migrations';
import { askedForAccess, keptBecauseFunctions } from '../retention/kept-because-sql.ts';
import { retentionDueFunction } from '../retention/retention-preview-sql.ts';
import { KeptBecause } from '../vocabulary.ts';
import { listCheck } from './word-check.ts';

/** Nothing of somebody goes who has asked for access to it (Data Protection Act 2018, section 173). */
export class Migration0059AskedForAccess extends Migration {
  override async up(): Promise<void> {
    await this.execute(askedForAccess);
    for (const functions of [keptBecauseFunctions, retentionDueFunction]) {
      await this.execute(functions.replaceAll('create function', 'create or replace function'));
    }
    await this.execute(listCheck('erasure', 'refused_because', KeptBecause));
  }
}
