import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import type { Act } from '../../schema/act.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { closeCase } from '../../schema/case/close-case.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { triageReport } from '../../schema/report/triage-report.ts';
import { CaseOutcome, NotAsbReason, StaffRole } from '../../schema/vocabulary.ts';
import { openOrm } from '../../server/database/orm.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { testSecrets } from '../support/test-secrets.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';

describe('a missed deadline that a worker and a member of staff come upon in the same moment', () => {
  let load: CaseLoad;
  let pool: pg.Pool;
  let act: Act;

  beforeEach(async () => {
    load = await startCaseLoad();
    pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 2 });
    pool.on('error', () => {});
    const { rows } = await load.admin.query<{ staffId: string; policyId: string }>(`
      insert into staff (issuer, subject, name) values ('demo', 'lead', 'Alex Example')
      returning id as "staffId", (select id from policy_version) as "policyId"`);
    act = {
      now: new Date(),
      by: { staffId: rows[0]!.staffId, roles: [StaffRole.SERVICE_LEAD] },
      policy: { id: rows[0]!.policyId, document: opy872v3 },
      calendar: englandAndWales,
      secrets: testSecrets,
    };
  });
  afterEach(async () => {
    await pool.end();
    await load.end();
  });

  /** Does something in a transaction in whose middle, when everything has been read, a worker looks for what is due. */
  const whileWorkerLooks = async (operation: (em: EntityManager) => Promise<unknown>): Promise<void> => {
    const orm = await openOrm(load.url, 2);
    try {
      await orm.em.fork().transactional(async (em) => {
        await operation(em as EntityManager);
        await markDue(pool);
      });
      await markDue(pool);
    } finally {
      await orm.close(true);
    }
  };

  it('is noted once when the case is closed', async () => {
    const caseId = await load.openCase();
    await load.setDeadline({ due: '-1 hour', caseId });
    await whileWorkerLooks((em) =>
      closeCase(
        em,
        {
          caseId,
          caseVersion: 1,
          outcome: CaseOutcome.NO_FURTHER_INCIDENTS,
          reason: 'Nothing further was reported.',
        },
        act,
      ),
    );
    expect(await load.missed()).toEqual({ marked: 1, entries: 1, told: 1 });
  });

  it('is noted once when the report is found not to be anti-social behaviour', async () => {
    const id = await load.setDeadline({ due: '-1 hour', ofReport: true });
    const { rows } = await load.admin.query('select report_id as "reportId" from deadline where id = $1', [
      id,
    ]);
    await whileWorkerLooks((em) =>
      triageReport(
        em,
        {
          reportId: rows[0].reportId,
          notAsb: {
            reason: NotAsbReason.DOOR_SLAMMING,
            explanation: 'Doors that slam now and then are part of living close together.',
            selfHelpAdvice: 'Speak with the neighbour about soft closers.',
          },
        },
        act,
      ),
    );
    expect(await load.missed()).toEqual({ marked: 1, entries: 1, told: 1 });
  });
});
