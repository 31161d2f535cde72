import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import type { PolicyDocument } from '../schema/policy/policy-document.ts';
import { askInOneTrip } from './reading/one-trip.ts';

export interface PolicyInForce {
  id: string;
  number: number;
  title: string;
  inForceAt: Date;
  document: PolicyDocument;
}

/**
 * The policy version in force at a moment. Versions are only added, so the highest number says whether all are known: it
 * is asked for each time, so that what one process has approved holds in all of them with the next act.
 */
export class Policies {
  /** Latest first. */
  private known: readonly PolicyInForce[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly role: string,
  ) {}

  async at(moment: Date, sid: string): Promise<PolicyInForce> {
    const version = await this.knownAt(moment, sid);
    if (!version) throw new Error(`No policy version is in force at ${moment.toISOString()}`);
    return version;
  }

  /** The same, or null before the first. */
  async knownAt(moment: Date, sid: string): Promise<PolicyInForce | null> {
    return (await this.versions(sid)).find(({ inForceAt }) => inForceAt <= moment) ?? null;
  }

  private async versions(sid: string): Promise<readonly PolicyInForce[]> {
    const highest = Number(
      await this.ask(sid, 'select max(number) from policy_version', 'amity_policy_number'),
    );
    // Every database has a policy; whoever finds none has a session that is over.
    if (highest === 0 && this.known.length === 0) {
      throw new GraphQLError('Your session has ended: sign in again.', {
        extensions: { code: 'UNAUTHENTICATED' },
      });
    }
    if (highest > (this.known[0]?.number ?? 0)) {
      const text = `select coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title,
        'inForceAt', in_force_at, 'document', document) order by number desc), '[]') from policy_version`;
      const rows = JSON.parse((await this.ask(sid, text, 'amity_policies')) ?? '[]') as PolicyInForce[];
      this.known = rows.map((row) => ({ ...row, inForceAt: new Date(row.inForceAt) }));
    }
    return this.known;
  }

  private ask(sid: string, text: string, name: string): Promise<string | null> {
    return askInOneTrip(this.pool, { sid, role: this.role }, { text, values: [], name });
  }
}
