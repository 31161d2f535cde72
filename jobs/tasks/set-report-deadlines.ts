import { CalendarRunsOutError, englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { alarmsOf } from '../../schema/deadline/alarm-rules.ts';
import {
  type OwedPeriod,
  type OwedReportType,
  owedReportTypes,
  periodsToSet,
  reportDue,
} from '../../schema/deadline/owed-report.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { EventKind } from '../../schema/vocabulary.ts';
import { transactionOn } from '../with-client.ts';
import type { Finding, TaskRun } from './task.ts';

type Run = Pick<TaskRun, 'client' | 'now' | 'log'>;

interface Known {
  last: OwedPeriod | null;
  lastPublishedAt: Date | null;
}

/**
 * Sets what the landlord as a whole owes for the quarter and the year that are running (3.5, 15.4, 15.5), and for any
 * that passed while nobody looked; each period once, whoever else sets it. What lies past the calendar is not set, and
 * an administrator is told.
 */
export async function setReportDeadlines(run: Run): Promise<Finding> {
  const { rows } = await run.client.query<{ id: string; document: PolicyDocument }>(
    'select id, document from policy_version where in_force_at <= statement_timestamp() order by number desc limit 1',
  );
  const policy = rows[0];
  if (!policy) return { needsAttention: true, result: { code: 'NO_POLICY' } };
  let set = 0;
  const pastCalendar: string[] = [];
  for (const type of owedReportTypes) {
    const known = await knownOf(run, type);
    for (const period of periodsToSet(type, known.last, run.now)) {
      try {
        set += await setOne(run, type, period, known.lastPublishedAt, policy);
      } catch (error) {
        if (!(error instanceof CalendarRunsOutError)) throw error;
        run.log.error({ type, period: period.from }, 'A DEADLINE LIES PAST THE BANK HOLIDAYS AND IS NOT SET');
        pastCalendar.push(`${type} ${period.from}`);
        break;
      }
    }
  }
  return { needsAttention: pastCalendar.length > 0, result: { set, pastCalendar } };
}

async function knownOf({ client }: Run, type: OwedReportType): Promise<Known> {
  const { rows } = await client.query<{ from: string; to: string; lastPublishedAt: Date | null }>(
    `select max(period_from)::text as "from", max(period_to)::text as "to", max(met_at) as "lastPublishedAt"
       from deadline where type = $1 and period_from is not null`,
    [type],
  );
  const { from, to, lastPublishedAt = null } = rows[0] ?? {};
  return { last: from && to ? { from, to } : null, lastPublishedAt };
}

/** With its entry in the log, or not at all. */
async function setOne(
  { client }: Run,
  type: OwedReportType,
  period: OwedPeriod,
  lastPublishedAt: Date | null,
  policy: { id: string; document: PolicyDocument },
): Promise<number> {
  const { version } = englandAndWales;
  const due = reportDue(type, period, lastPublishedAt, policy.document, englandAndWales);
  const { startsAt, dueAt, clause } = due;
  const [first] = alarmsOf({ type, startsAt, dueAt }, policy.document.alarms, englandAndWales);
  return await transactionOn(client, async () => {
    const made = await client.query<{ id: string }>(setSql, [
      ...[type, period.from, period.to, startsAt, dueAt, clause, first!.at],
      ...[policy.id, version],
    ]);
    for (const { id } of made.rows) {
      const counted = { startsAt, policyVersion: policy.id, calendarVersion: version };
      const facts = { deadline: id, type, dueAt, ...counted };
      await client.query(logSql, [id, EventKind.DEADLINE_SET, JSON.stringify(facts)]);
    }
    return made.rows.length;
  });
}

const setSql = `
  insert into deadline (type, period_from, period_to, starts_at, due_at, clause, wake_at, policy_version_id, calendar_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (type, period_from) where period_from is not null and replaces_id is null do nothing
  returning id`;

const logSql = `
  insert into case_event (deadline_id, kind, occurred_at, facts) values ($1, $2, statement_timestamp(), $3)`;
