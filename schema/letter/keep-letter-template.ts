import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import type { LetterKind } from '../vocabulary.ts';
import type { KeepLetterTemplateInput } from './letter-inputs.ts';
import { ruleOnTemplate } from './letter-rules.ts';
import { LetterTemplate } from './letter-template.ts';

/** Keeps the next version of a standard letter; what was sent by an earlier one keeps that (#149). */
export async function keepLetterTemplate(
  em: EntityManager,
  input: KeepLetterTemplateInput,
  act: Act,
): Promise<LetterTemplate> {
  const today = localDay(act.now, act.calendar).toString();
  const latest = await latestOfKind(em, input.kind);
  const wanted = {
    heading: input.heading.trim(),
    body: input.body.trim(),
    headingWelsh: input.headingWelsh?.trim() || null,
    bodyWelsh: input.bodyWelsh?.trim() || null,
  };
  const validFrom = input.validFrom ?? today;
  insist(ruleOnTemplate({ ...wanted, validFrom, summary: input.summary }, latest, today));
  if (latest) {
    const { number, heading, body, headingWelsh, bodyWelsh } = latest;
    const standing = { version: number, heading, body, headingWelsh, bodyWelsh };
    refuseOverwriting(standing, input.latestNumber, wanted, 'latestNumber');
  }
  return em.create(LetterTemplate, {
    ...wanted,
    kind: input.kind,
    number: (latest?.number ?? 0) + 1,
    validFrom,
    summary: input.summary.trim(),
    keptAt: act.now,
    keptBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

async function latestOfKind(em: EntityManager, kind: LetterKind): Promise<LetterTemplate | null> {
  const [latest] = await em.find(LetterTemplate, { kind }, { orderBy: { number: 'desc' }, limit: 1 });
  return latest ?? null;
}
