import type { ClientBase, Pool } from 'pg';
import { quoted, roleNames } from '../schema/access/apply-access.ts';
import { countYear, protectYear, unchangedYear } from '../schema/equality-figures/build-equality-summary.ts';
import type { EqualityDocument } from '../schema/equality-figures/equality-document.ts';
import type { EqualityFact } from '../schema/equality-figures/equality-unit.ts';
import { enoughChanged, printsOf } from '../schema/equality-figures/unit-prints.ts';
import { buildReviewsReport } from '../schema/lead-review/build-reviews-report.ts';
import type { ReviewsDocument } from '../schema/lead-review/reviews-document.ts';
import type { AskAs } from '../schema/management-report/answer-for-report.ts';
import type { FrozenHead } from '../schema/management-report/frozen-head.ts';
import { countQuarter } from '../schema/management-report/quarterly-report.ts';
import { definitionsOf } from '../schema/management-report/report-definitions.ts';
import type { ReportDocument } from '../schema/management-report/report-document.ts';
import { quarterNamed, yearsUpTo } from '../schema/management-report/report-periods.ts';
import type { PolicyDocument } from '../schema/policy/policy-document.ts';
import { buildPublication } from '../schema/publication/build-publication.ts';
import { countPublication } from '../schema/publication/count-publication.ts';
import type { PublicationDocument } from '../schema/publication/publication-document.ts';
import type { KeyService } from '../schema/secret/key-service.ts';
import { buildTsm } from '../schema/tenant-satisfaction/build-tsm.ts';
import type { TsmDocument } from '../schema/tenant-satisfaction/tsm-document.ts';
import { ManagementReportKind, ManagementReportStatus } from '../schema/vocabulary.ts';
import { equalityFacts } from './equality-facts.ts';
import { flagsOfLastYear } from './flags-of-last-year.ts';
import { keepEquality, printsKept } from './keep-equality.ts';
import { type Log, saidOf } from './log.ts';
import { occupantsIn } from './occupants-in.ts';
import { pooledWithYearsBefore } from './pooled-with-years-before.ts';
import { secretOfYear } from './secret-of-year.ts';
import { tellReportReady } from './tell-report-ready.ts';
import { transactionOn, withClient } from './with-client.ts';

const YEARS_PUBLISHED = 3;

interface AskedReport {
  id: string;
  kind: ManagementReportKind;
  period: string;
  from: string;
  to: string;
  revision: number;
  draftedAt: Date;
  draftedBy: { id: string; name: string } | null;
  supersedes: ReportDocument['supersedes'];
  now: Date;
  asAt?: Date | null;
  policy: { id: string; number: number; title: string; document: PolicyDocument };
}

/** Counts every report that somebody has asked for; one that cannot be counted keeps none of the others waiting. */
export async function countAskedReports(
  pool: Pool,
  log: Log,
  secrets?: KeyService | undefined,
): Promise<number> {
  // Without the keys nobody's answers can be opened: another worker has them.
  const { rows } = await pool.query<{ id: string }>(
    'select id from management_report where status = $1 and ($2 or kind <> $3) order by drafted_at',
    [ManagementReportStatus.ASKED, secrets !== undefined, ManagementReportKind.EQUALITY_SUMMARY],
  );
  let counted = 0;
  for (const { id } of rows) {
    const done = await withClient(pool, (client) => countReport(client, id, secrets)).catch((error) => {
      log.error({ report: id, ...saidOf(error) }, 'a report could not be counted');
      return false;
    });
    if (done) counted += 1;
  }
  return counted;
}

/**
 * Counts one report in one transaction that sees one moment, so that all its tables agree. Told of the past it is dated
 * then, and a quarterly one counted as it was known then. @returns whether it was still to be counted.
 */
export async function countReport(
  client: ClientBase,
  id: string,
  secrets?: KeyService | undefined,
  asAt: Date | null = null,
): Promise<boolean> {
  const count = async () => {
    const { rows } = await client.query<AskedReport>(askedSql, [id, ManagementReportStatus.ASKED]);
    const found = rows[0];
    if (!found) return false;
    const asked = { ...found, now: asAt ?? found.now, asAt };
    const document = await writers[asked.kind](asked, client, secrets);
    await client.query(
      `update management_report set document = $2, status = $3, data_to = $4, policy_version_id = $5,
              version = version + 1 where id = $1`,
      [id, JSON.stringify(document), ManagementReportStatus.DRAFT, asked.now, asked.policy.id],
    );
    // Whoever asked for it is waiting for it; what the schedule had counted nobody knows of.
    if (!asked.draftedBy) await tellReportReady(client, id, asked.now);
    return true;
  };
  return await transactionOn(client, count, 'isolation level repeatable read');
}

type Document = ReportDocument | PublicationDocument | EqualityDocument | TsmDocument | ReviewsDocument;

const headOf = (asked: AskedReport): FrozenHead => ({
  format: 1,
  kind: asked.kind,
  period: asked.period,
  from: asked.from,
  to: asked.to,
  revision: asked.revision,
  dataTo: asked.now.toISOString(),
  policy: { id: asked.policy.id, number: asked.policy.number, title: asked.policy.title },
  drafted: { at: asked.draftedAt.toISOString(), by: asked.draftedBy },
  edited: null,
  signed: null,
  supersedes: asked.supersedes,
});

type Writer = (asked: AskedReport, client: ClientBase, secrets: KeyService | undefined) => Promise<Document>;

const writers: Record<ManagementReportKind, Writer> = {
  async QUARTERLY_REPORT(asked, client) {
    const { onTimePercent } = asked.policy.document.targets;
    const counted = await countQuarter(await askerOf(client), quarterNamed(asked.period)!, {
      onTimePercent,
      asAt: asked.asAt ?? null,
    });
    return {
      ...headOf(asked),
      targets: { onTimePercent },
      ...counted,
      definitions: definitionsOf(counted.tables),
    };
  },
  // Counted whole, and shown to nobody before what is small is hidden: the numbers lie nowhere in between.
  async ANNUAL_PUBLICATION(asked, client) {
    const years = yearsUpTo(Number(asked.period), YEARS_PUBLISHED);
    const counts = await countPublication(answersOf(client), years);
    const before = await client.query<{ hidden: string[] }>(
      `select document -> 'hidden' as hidden from management_report
        where kind = $1 and status in ('SIGNED', 'SUPERSEDED')`,
      [asked.kind],
    );
    const hidden = before.rows.flatMap((row) => row.hidden);
    const { landlordName, contact } = asked.policy.document.letters;
    return {
      ...headOf(asked),
      periodName: years.at(-1)!.name,
      landlord: landlordName,
      contact,
      sentences: [],
      ...(await buildPublication(
        years.map(({ name }) => name),
        counts,
        hidden,
      )),
    };
  },
  // The answers are opened here, and nothing but protected figures is kept.
  async EQUALITY_SUMMARY(asked, client, secrets) {
    if (!secrets) throw new Error('this worker has no keys to open what is kept apart');
    const facts: EqualityFact[] = [];
    for await (const fact of equalityFacts(client, secrets, asked)) facts.push(fact);
    const areas = await client.query<{ id: string; name: string }>('select id, name from area');
    const year = {
      from: asked.from,
      areaNames: Object.fromEntries(areas.rows.map(({ id, name }) => [id, name])),
      living: await occupantsIn(client, asked.period),
    };
    const secret = await secretOfYear(client, secrets, asked.period);
    const counted = countYear(facts, secret, year);
    const [named] = yearsUpTo(Number(asked.period), 1);
    const head = { ...headOf(asked), periodName: named!.name, sentences: [] as [] };
    const prints = printsOf(counted.units, secret);
    const before = asked.supersedes && (await printsKept(client, secrets, asked.supersedes.id));
    // What was not kept cannot be shown to differ enough.
    if (asked.supersedes && !(before && enoughChanged(before, prints)))
      return { ...head, ...unchangedYear(counted, year) };
    const counts = Object.fromEntries(counted.cells.map(({ id, count }) => [id, count]));
    await keepEquality(client, secrets, asked.id, { counts, prints });
    const lastYear = await flagsOfLastYear(client, asked.period);
    const summary = await protectYear(counted, secret, year);
    const pooled = await pooledWithYearsBefore(client, { period: asked.period, name: named!.name }, summary);
    return { ...head, lastYear, pooled, ...summary };
  },
  async TENANT_SATISFACTION_MEASURES(asked, client) {
    return { ...headOf(asked), sentences: [], ...(await buildTsm(answersOf(client), Number(asked.period))) };
  },
  async LEAD_REVIEWS(asked, client) {
    const { leadReview } = asked.policy.document;
    const counted = await buildReviewsReport(answersOf(client), quarterNamed(asked.period)!, leadReview);
    return { ...headOf(asked), sentences: [], ...counted };
  },
};

/** Answers a statement with its only value, by all that a worker sees. */
const answersOf = (client: ClientBase) => async (statement: { text: string; values: unknown[] }) => {
  const answer = await client.query({ ...statement, rowMode: 'array' });
  return answer.rows[0]![0] as unknown;
};

/** Lays aside what a worker may see for each question, and takes on what the report's readers may be told. */
async function askerOf(client: ClientBase): Promise<AskAs> {
  const { rows } = await client.query<{ database: string }>('select current_database() as database');
  const names = roleNames(rows[0]!.database, '');
  return async (role, statement) => {
    await client.query(`set local role ${quoted(names[role])}`);
    const answer = await client.query({ ...statement, rowMode: 'array' });
    await client.query('set local role none');
    const value = answer.rows[0]?.[0] as unknown;
    return typeof value === 'string' || value == null ? (value ?? null) : JSON.stringify(value);
  };
}

const askedSql = `
  select r.id, r.kind, r.period, r.period_from::text as "from", r.period_to::text as "to", r.revision,
         r.drafted_at as "draftedAt", now() as now,
         case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as "draftedBy",
         case when b.id is not null then
           jsonb_build_object('id', b.id, 'revision', b.revision, 'reason', r.supersedes_reason) end as supersedes,
         (select to_jsonb(p) from (
           select id, number, title, document from policy_version where in_force_at <= now() order by number desc limit 1
         ) p) as policy
    from management_report r
    left join staff w on w.id = r.drafted_by_id
    left join management_report b on b.id = r.supersedes_id
   where r.id = $1 and r.status = $2
     for update of r skip locked`;
