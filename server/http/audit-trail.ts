import { type ArgumentNode, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { Pool } from 'pg';
import { AuditKind } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';

type Asker = Pick<Context, 'sid' | 'viewer'>;
type Variables = Record<string, unknown>;
type Kept = { cases: Set<string>; refused: Set<string>; confided: boolean };

const EVERY_MS = 1_000;
const AGAIN_AFTER_MS = 10 * 60_000;
/** So many looks are remembered: beyond, the oldest are noted once more. */
const MOST = 50_000;

/**
 * Writes down who looks at which case what was confided, and who is refused what: once in ten minutes for each session, a second later and
 * many at once, so that reading costs no more for it. What is kept apart is not written down here but in the transaction
 * that shows it.
 */
export class AuditTrail {
  private readonly waiting = new Map<string, Kept>();
  private readonly noted = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly role: string,
    private readonly log: Pick<Context['log'], 'error'>,
  ) {
    this.timer = setInterval(() => void this.write(), EVERY_MS);
    this.timer.unref();
  }

  /** The cases that an operation asks for by identity or reference; those it lists are no looks. */
  looked(asker: Asker, operation: OperationDefinitionNode, variables: Variables): void {
    for (const node of operation.selectionSet.selections) {
      if (node.kind !== Kind.FIELD) continue;
      if (node.name.value === 'confidedReports' && this.isNew(`${asker.viewer.sessionId} ?`)) {
        this.of(asker.sid).confided = true;
      }
      if (node.name.value !== 'case' && node.name.value !== 'node') continue;
      for (const which of namedIn(node, variables)) {
        if (this.isNew(`${asker.viewer.sessionId} ${which}`)) this.of(asker.sid).cases.add(which);
      }
    }
  }

  /** Whoever asks for what their role may not gets nothing, and it is written down that they asked. */
  refusedBy(asker: Asker, errors: readonly { extensions?: Record<string, unknown> }[] = []): void {
    for (const { extensions } of errors) {
      if (extensions?.code !== 'FORBIDDEN') continue;
      const field = String(extensions.field);
      if (this.isNew(`${asker.viewer.sessionId} !${field}`)) this.of(asker.sid).refused.add(field);
    }
  }

  /** A file, of figures if nothing else is said, before it leaves: what cannot be written down is not taken along. */
  async took(
    { sid }: Pick<Asker, 'sid'>,
    facts: Record<string, unknown>,
    kind = AuditKind.FIGURES_TAKEN,
  ): Promise<void> {
    const statement = { text: tookSql, values: [JSON.stringify(facts), kind], name: 'amity_file_taken' };
    await askInOneTrip(this.pool, { sid, role: this.role }, statement);
  }

  /** Writes what waits, and ends when all that waited is written. */
  async write(): Promise<void> {
    const waiting = [...this.waiting];
    this.waiting.clear();
    this.writing = this.writing.then(async () => {
      for (const [sid, { cases, refused, confided }] of waiting) {
        const statement = {
          text: writeSql,
          values: [[...cases], [...refused], confided],
          name: 'amity_audit_trail',
        };
        await askInOneTrip(this.pool, { sid, role: this.role }, statement).catch((error) =>
          this.log.error({ code: error.code }, 'who looked at what could not be written down'),
        );
      }
    });
    await this.writing;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  private of(sid: string): Kept {
    const kept = this.waiting.get(sid) ?? { cases: new Set(), refused: new Set(), confided: false };
    this.waiting.set(sid, kept);
    return kept;
  }

  private isNew(what: string): boolean {
    const now = performance.now();
    if (now - (this.noted.get(what) ?? Number.NEGATIVE_INFINITY) < AGAIN_AFTER_MS) return false;
    this.noted.delete(what);
    this.noted.set(what, now);
    if (this.noted.size > MOST) this.noted.delete(this.noted.keys().next().value!);
    return true;
  }
}

function namedIn(node: FieldNode, variables: Variables): string[] {
  const value = ({ value }: ArgumentNode) =>
    value.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value.kind === Kind.STRING
        ? value.value
        : null;
  return (node.arguments ?? []).map(value).filter((text): text is string => typeof text === 'string');
}

const tookSql = `insert into audit_entry (kind, staff_id, session_id, facts)
  values ($2, app.staff_id(), app.session_id(), $1::jsonb) returning 1`;

/** Of cases only those that the viewer reads: what is not theirs was not looked at. */
const writeSql = `
  with looks as (
    insert into audit_entry (kind, staff_id, session_id, case_id)
    select 'CASE_READ', app.staff_id(), app.session_id(), c.id from asb_case c
     where c.id::text = any($1::text[]) or c.reference = any($1::text[]) returning 1),
  refusals as (
    insert into audit_entry (kind, staff_id, session_id, facts)
    select 'REFUSED', app.staff_id(), app.session_id(), jsonb_build_object('field', f) from unnest($2::text[]) f returning 1),
  confided as (
    insert into audit_entry (kind, staff_id, session_id, facts)
    select 'CONFIDED_READ', app.staff_id(), app.session_id(), jsonb_build_object('report', r.id) from report r
     where $3::boolean and r.redirect_target = 'WHISTLEBLOWING' and app.staff_id() = any(r.named_staff) returning 1)
  select count(*) from (select * from looks union all select * from refusals union all select * from confided) x`;
