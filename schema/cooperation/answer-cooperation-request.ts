import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { refuseClosed } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insistAll, ruling } from '../ruling.ts';
import { EventKind } from '../vocabulary.ts';
import type { AnswerCooperationRequestInput } from './cooperation-input.ts';
import { CooperationRequest } from './cooperation-request.ts';
import { ruleOnAnswering } from './cooperation-rules.ts';
import { standingOf } from './unmet-requests.ts';

/** Writes down what somebody said to a request, or whether it was done in the end. */
export async function answerCooperationRequest(
  em: EntityManager,
  input: AnswerCooperationRequestInput,
  act: Act,
): Promise<CooperationRequest> {
  const id = identity(input.requestId, 'requestId', 'request');
  const request = found(
    await em.findOne(CooperationRequest, id, { populate: ['case'] }),
    'requestId',
    'request',
  );
  const today = localDay(act.now, act.calendar).toString();
  const answer = input.answer ?? null;
  const answeredOn = answer ? (input.answeredOn ?? today) : null;
  const result = input.result ?? null;
  const resultReason = input.resultReason?.trim() || null;
  const wanted = {
    ...(answer ? { answer, answeredOn } : {}),
    ...(result ? { result, resultReason } : {}),
  };
  refuseOverwriting(request, input.requestVersion, wanted, 'requestVersion');
  insistAll(
    ruling(refuseClosed(request.case), {}),
    ruleOnAnswering({ answer, answeredOn, result, resultReason }, standingOf(request, act), today),
  );
  em.assign(request, wanted);
  const said = { request: request.id, kind: request.kind, answer, answeredOn, result };
  recordEvent(em, { case: request.case }, EventKind.COOPERATION_ANSWERED, said, act);
  return request;
}
