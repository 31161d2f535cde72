import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import type { CaseClosing } from '../closing/closing-of-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Party } from '../party/party.ts';
import { nextReference } from '../reference.ts';
import { type Refusal, Refused, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { EventKind, SurveyStatus } from '../vocabulary.ts';
import { Survey } from './survey.ts';
import type { WithoutSurveyInput } from './survey-input.ts';
import { sideAsked } from './survey-rules.ts';

/** Asks everybody whose case was handled how it went (#56), those accused apart (#15), each once. */
export async function issueSurveys(
  em: EntityManager,
  closing: CaseClosing,
  without: readonly WithoutSurveyInput[],
  act: Act,
): Promise<void> {
  const of = closing.case;
  const parties = await em.find(
    Party,
    { case: of, endedAt: null },
    { populate: ['person'], orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  const reasons = await reasonsNotToAsk(em, of, without);
  const asked = new Set<string>();
  for (const party of parties) {
    const { role, informed, person } = party;
    const side = sideAsked({ role, informed, kind: person.kind });
    if (!side || asked.has(person.id)) continue;
    asked.add(person.id);
    const notIssuedReason = reasons.get(person.id) ?? null;
    const survey = em.create(Survey, {
      reference: await nextReference(em, 'SUR', act.now),
      case: of,
      closing,
      party,
      side,
      status: notIssuedReason ? SurveyStatus.NOT_ISSUED : SurveyStatus.ISSUED,
      issuedAt: act.now,
      notIssuedReason,
      version: 1,
    } as never);
    if (notIssuedReason) continue;
    recordEvent(em, { case: of }, EventKind.SURVEY_ISSUED, { survey: survey.id, side }, act);
  }
}

/** By the person: whoever has two roles is asked once, or not at all. */
async function reasonsNotToAsk(
  em: EntityManager,
  of: Case,
  without: readonly WithoutSurveyInput[],
): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const { partyId, reason } of without.slice(0, 50)) {
    const { person } = await findParty(em, of, partyId, 'withoutSurvey.partyId');
    refusals.push(...refuseText('withoutSurvey.reason', reason, 2_000));
    if (isBlank(reason)) {
      const message = 'Say why the person is not asked.';
      refusals.push(refusal('withoutSurvey.reason', 'REASON_NEEDED', '3.5', message));
    }
    reasons.set(person.id, reason.trim());
  }
  if (refusals.length > 0) throw new Refused(refusals);
  return reasons;
}
