import { Migration } from '@mikro-orm/migrations';
import { whatWouldGoFunction } from '../retention/what-is-theirs.ts';

/** Whoever protects data is told, before somebody is erased, how much goes with them. */
export class Migration0094WhatWouldGo extends Migration {
  override async up(): Promise<void> {
    await this.execute(whatWouldGoFunction);
  }
}
