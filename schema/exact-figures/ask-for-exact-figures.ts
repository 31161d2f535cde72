import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { financialYearNamed } from '../calendar/quarter.ts';
import { identity } from '../identity.ts';
import { ManagementReport } from '../management-report/management-report.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ElevationStage } from '../vocabulary.ts';
import type { AskForExactFiguresInput, ElevationInput } from './elevation-inputs.ts';
import {
  ruleOnApproving,
  ruleOnAsking,
  ruleOnDecliningElevation,
  ruleOnEndingElevation,
} from './elevation-rules.ts';
import { EqualityElevation } from './equality-elevation.ts';

/** A steward asks to see what one table was rounded from (#133). The clock is the database's, here and at every step. */
export async function askForExactFigures(
  em: EntityManager,
  input: AskForExactFiguresInput,
  act: Act,
): Promise<EqualityElevation> {
  const year = String(financialYearNamed(input.year) ?? '');
  const { now, steward } = await standing(em);
  const [counted] = await em.execute<{ id: string }[]>('select id from app.counts_of_year(?)', [year]);
  const { side, characteristic, by: breakdown } = input;
  const already = await em.count(EqualityElevation, {
    ...{ askedBy: act.by.staffId, report: counted?.id ?? null, side, characteristic, breakdown },
    $or: [{ stage: ElevationStage.ASKED }, { stage: ElevationStage.APPROVED, until: { $gt: now } }],
  });
  insist(ruleOnAsking({ ...input, steward, kept: !!counted, already: already > 0 }));
  return em.create(EqualityElevation, {
    report: em.getReference(ManagementReport, counted!.id),
    year,
    side,
    characteristic,
    breakdown,
    reason: input.reason.trim(),
    stage: ElevationStage.ASKED,
    askedAt: now,
    askedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

/** The second steward agrees: from now on the asker sees the counts, for four hours. */
export async function approveExactFigures(
  em: EntityManager,
  input: ElevationInput,
  act: Act,
): Promise<EqualityElevation> {
  const elevation = await findElevation(em, input);
  const { now, steward } = await standing(em);
  const { until } = insist(ruleOnApproving(factsOf(elevation), { by: act.by.staffId, steward, now }));
  return em.assign(elevation, { stage: ElevationStage.APPROVED, until, ...decided(em, act, now) });
}

export async function declineExactFigures(
  em: EntityManager,
  input: ElevationInput,
  act: Act,
): Promise<EqualityElevation> {
  const elevation = await findElevation(em, input);
  const { now, steward } = await standing(em);
  insist(ruleOnDecliningElevation(factsOf(elevation), { by: act.by.staffId, steward, now }));
  return em.assign(elevation, { stage: ElevationStage.DECLINED, ...decided(em, act, now) });
}

/** Ends it before its time, or takes it back. */
export async function endExactFigures(
  em: EntityManager,
  input: ElevationInput,
  act: Act,
): Promise<EqualityElevation> {
  const elevation = await findElevation(em, input);
  const { now } = await standing(em);
  insist(ruleOnEndingElevation(factsOf(elevation), { by: act.by.staffId, now }));
  const endedBy = em.getReference(Staff, act.by.staffId);
  return em.assign(elevation, { stage: ElevationStage.ENDED, endedAt: now, endedBy });
}

/** The moment by the clock of the database, and whether the actor is a steward at it. */
async function standing(em: EntityManager): Promise<{ now: Date; steward: boolean }> {
  const [{ now, steward }] = await em.execute<[{ now: Date; steward: boolean }]>(
    'select clock_timestamp() as now, app.stewards_equality() as steward',
  );
  return { now: new Date(now), steward };
}

async function findElevation(em: EntityManager, { elevationId }: ElevationInput): Promise<EqualityElevation> {
  const id = identity(elevationId, 'elevationId', 'elevation');
  return found(await em.findOne(EqualityElevation, id), 'elevationId', 'elevation');
}

const factsOf = ({ stage, askedAt, askedBy, decidedBy, until }: EqualityElevation) => ({
  stage,
  askedAt,
  askedBy: askedBy.id,
  decidedBy: decidedBy?.id ?? null,
  until: until ?? null,
});

const decided = (em: EntityManager, { by }: Act, decidedAt: Date) => ({
  decidedAt,
  decidedBy: em.getReference(Staff, by.staffId),
});
