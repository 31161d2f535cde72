import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import type { PolicyDocument } from '../schema/policy/policy-document.ts';
import { askInOneTrip } from './reading/one-trip.ts';

export interface PolicyInForce {
  id: string;
  number: number;
  title: string;
  validFrom: string;
  document: PolicyDocument;
}

/** The policy version that applies on a day. Read anew after a minute at the latest, so that all replicas follow. */
export class Policies {
  private known: { until: number; versions: PolicyInForce[] } | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly role: string,
  ) {}

  async at(now: Date, sid: string): Promise<PolicyInForce> {
    if (!this.known || this.known.until < now.getTime()) {
      const text = `select coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title,
        'validFrom', valid_from, 'document', document) order by valid_from desc, number desc), '[]') from policy_version`;
      const answer = await askInOneTrip(
        this.pool,
        { sid, role: this.role },
        { text, values: [], name: 'amity_policies' },
      );
      const versions = JSON.parse(answer ?? '[]') as PolicyInForce[];
      // Every database has a policy; whoever finds none has a session that is over.
      if (versions.length === 0 && !this.known) {
        throw new GraphQLError('Your session has ended: sign in again.', {
          extensions: { code: 'UNAUTHENTICATED' },
        });
      }
      if (versions.length > 0) this.known = { until: now.getTime() + 60_000, versions };
    }
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
    const version = this.known?.versions.find(({ validFrom }) => validFrom <= today);
    if (!version) throw new Error(`No policy version is in force on ${today}`);
    return version;
  }
}
