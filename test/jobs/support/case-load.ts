import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

export interface DeadlineRow {
  id: string;
  status: string;
  wakeAt: Date | null;
  dueAt: Date;
}

/** What a test says of a deadline; the rest is usual. `due` is an interval from the database's now, such as `-1 hour`. */
export interface DeadlineGiven {
  due: string;
  wake?: string | null;
  status?: string;
  conditional?: boolean;
  /** Of a report that nobody has decided yet, instead of a case. */
  ofReport?: boolean;
  /** Of this case instead of one of its own. */
  caseId?: string;
}

/** A database with a service in it, and the words to put cases, reports and deadlines there and look at them. */
export async function startCaseLoad(given?: TestDatabase) {
  const database = given ?? (await createTestDatabase());
  const admin = new pg.Pool({ connectionString: database.url, max: 4 });
  admin.on('error', () => {});
  const one = async <T>(text: string, values: unknown[] = []): Promise<T> =>
    (await admin.query(text, values)).rows[0] as T;
  const { serviceId, policyId } = await one<{ serviceId: string; policyId: string }>(`
    with a as (insert into area (name) values ('North') returning id)
    insert into service (area_id, name, type, nation) select id, 'Meadow House', 'HOUSING', 'ENGLAND' from a
    returning id as "serviceId", (select id from policy_version) as "policyId"`);
  let number = 0;

  const openCase = async (): Promise<string> => {
    const { id } = await one<{ id: string }>(
      `insert into asb_case (reference, category, harm_rating, urgency, service_id, opened_at, policy_version_id)
       values ($1, 'NOISE_NUISANCE', 'MEDIUM', 'NON_EMERGENCY', $2, now() - interval '30 days', $3) returning id`,
      [`ASB-2026-${String(++number).padStart(6, '0')}`, serviceId, policyId],
    );
    return id;
  };
  const receiveReport = async (): Promise<string> => {
    const { id } = await one<{ id: string }>(
      `insert into report (reference, received_at, channel, reporter_type, service_id)
       values ($1, now() - interval '30 days', 'MAIN_OFFICE', 'NEIGHBOUR', $2) returning id`,
      [`REP-2026-${String(++number).padStart(6, '0')}`, serviceId],
    );
    return id;
  };

  return {
    url: database.url,
    admin,
    openCase,
    receiveReport,
    async setDeadline(given: DeadlineGiven): Promise<string> {
      const caseId = given.ofReport ? null : (given.caseId ?? (await openCase()));
      const reportId = given.ofReport ? await receiveReport() : null;
      const { id } = await one<{ id: string }>(
        `insert into deadline (case_id, report_id, type, status, conditional, starts_at, due_at, wake_at,
                               policy_version_id, calendar_version)
         values ($1, $2, 'TALK_AND_AGREE_APPROACH', $3, $4, now() - interval '20 days',
                 clock_timestamp() + $5::interval, clock_timestamp() + $6::interval, $7, '2025-11-24') returning id`,
        [
          caseId,
          reportId,
          given.status ?? 'PENDING',
          given.conditional ?? false,
          given.due,
          given.wake === undefined ? given.due : given.wake,
          policyId,
        ],
      );
      return id;
    },
    /** Evidence that waits for a case, and the deadline of whoever is to find one. */
    async waitingEvidence(ownerId: string, due: string): Promise<{ evidenceId: string; deadlineId: string }> {
      return await one(
        `with e as (
           insert into evidence (service_id, owner_id, recorded_by_id, type, state, received_at, recorded_at, file_name,
                                 media_type, size_bytes, sha256, scan_state, storage_key)
           values ($1, $2, $2, 'PHOTO', 'WAITING', now() - interval '40 days', now() - interval '40 days', 'stairs.png',
                   'image/png', 1, '', 'CLEAN', app.new_id()) returning id),
         d as (
           insert into deadline (evidence_id, type, status, conditional, starts_at, due_at, wake_at, policy_version_id,
                                 calendar_version)
           select e.id, 'EVIDENCE_DECISION', 'PENDING', false, now() - interval '40 days', now() + $3::interval, now(),
                  $4, '2025-11-24' from e returning id, evidence_id)
         select evidence_id as "evidenceId", id as "deadlineId" from d`,
        [serviceId, ownerId, due, policyId],
      );
    },
    deadline: (id: string) =>
      one<DeadlineRow>(
        'select id, status, wake_at as "wakeAt", due_at as "dueAt" from deadline where id = $1',
        [id],
      ),
    /** How many deadlines are missed, how many entries say so, and for how many deadlines. */
    missed: () =>
      one<{ marked: number; entries: number; told: number }>(`
        select (select count(*)::int from deadline where status = 'MISSED') as marked,
               count(*)::int as entries, count(distinct facts ->> 'deadline')::int as told
          from case_event where kind = 'DEADLINE_MISSED'`),
    async brokenEvents(): Promise<number> {
      return (await admin.query('select from app.broken_events()')).rowCount ?? 0;
    },
    async end(): Promise<void> {
      await admin.end();
      await database.drop();
    },
  };
}

export type CaseLoad = Awaited<ReturnType<typeof startCaseLoad>>;
