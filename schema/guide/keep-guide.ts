import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { Guide } from './guide.ts';
import type { KeepGuideInput, WithdrawGuideInput } from './guide-input.ts';
import { ruleOnGuide } from './guide-rules.ts';

const each = <T>(list: readonly T[]): T[] => [...new Set(list)];
const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** Puts a guide on record, or changes what is on record of it (#86). */
export async function keepGuide(em: EntityManager, input: KeepGuideInput, act: Act): Promise<Guide> {
  const of = input.id ? await findGuide(em, input.id) : null;
  const wanted = {
    title: input.title.trim(),
    url: text(input.url),
    systemReference: text(input.systemReference),
    purpose: text(input.purpose),
    clause: text(input.clause),
    categories: each(input.categories),
    stages: each(input.stages),
    actionTypes: each(input.actionTypes),
    nation: input.nation ?? null,
    serviceType: input.serviceType ?? null,
    language: input.language,
    validFrom: input.validFrom ?? of?.validFrom ?? localDay(act.now, act.calendar).toString(),
    validTo: input.validTo ?? null,
  };
  insist(ruleOnGuide(wanted));
  const kept = { keptAt: act.now, keptBy: em.getReference(Staff, act.by.staffId) };
  if (!of) return em.create(Guide, { ...wanted, ...kept } as never);
  insist(ruling(refuseWithdrawn(of), {}));
  refuseOverwriting(of, input.version, wanted, 'version');
  return em.assign(of, { ...wanted, ...kept });
}

/** Takes a guide out of use; what was there stays on record (#86). */
export async function withdrawGuide(em: EntityManager, input: WithdrawGuideInput, act: Act): Promise<Guide> {
  const of = await findGuide(em, input.id);
  const refusals = [...refuseWithdrawn(of), ...refuseText('reason', input.reason, 2_000)];
  if (isBlank(input.reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '18', 'Say why it is no longer used.'));
  }
  insist(ruling(refusals, {}));
  refuseIfChanged(of, input.version, {}, 'version');
  return em.assign(of, {
    withdrawnAt: act.now,
    withdrawnReason: input.reason.trim(),
    keptAt: act.now,
    keptBy: em.getReference(Staff, act.by.staffId),
  });
}

const findGuide = async (em: EntityManager, id: string): Promise<Guide> =>
  found(await em.findOne(Guide, identity(id, 'id', 'guide')), 'id', 'guide');

const refuseWithdrawn = ({ withdrawnAt }: Guide) =>
  withdrawnAt
    ? [refusal('id', 'WITHDRAWN_ALREADY', '18', 'This guide was withdrawn: put it on record anew.')]
    : [];
