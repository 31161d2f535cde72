import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { handOf } from '../delegation/same-hand.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind, EventKind, InstructionStatus } from '../vocabulary.ts';
import { HousingConsultation } from './housing-consultation.ts';
import type {
  AnswerConsultationInput,
  ConsultHousingManagerInput,
  DecideSolicitorInput,
  InstructSolicitorInput,
} from './legal-advice-inputs.ts';
import { refuseWords, ruleOnAnswering, ruleOnInstructing } from './legal-advice-rules.ts';
import { SolicitorInstruction } from './solicitor-instruction.ts';

/** Asks the housing manager (#137). */
export async function consultHousingManager(
  em: EntityManager,
  input: ConsultHousingManagerInput,
  act: Act,
): Promise<HousingConsultation> {
  const of = await findOpenCase(em, input);
  const action = await findActionOf(em, of, input.actionId);
  const { clause } = act.policy.document.approvals.housingAdvice;
  const refusals = refuseWords('question', input.question, 20_000, clause);
  if (refusals.length > 0) throw new Refused(refusals);
  const asked = em.create(HousingConsultation, {
    case: of,
    action,
    question: input.question.trim(),
    askedBy: em.getReference(Staff, act.by.staffId),
    askedAt: act.now,
  });
  const facts = { consultation: asked.id, action: action?.id ?? null };
  recordEvent(em, { case: of }, EventKind.HOUSING_MANAGER_CONSULTED, facts, act);
  return asked;
}

/** The housing manager answers. */
export async function answerConsultation(
  em: EntityManager,
  input: AnswerConsultationInput,
  act: Act,
): Promise<HousingConsultation> {
  const id = identity(input.consultationId, 'consultationId', 'question');
  const asked = found(
    await em.findOne(HousingConsultation, id, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    'consultationId',
    'question',
  );
  await em.populate(asked, ['case.service']);
  insist(
    ruleOnAnswering(
      {
        by: { staffId: act.by.staffId, roles: await ownRolesOver(em, asked.case.service, act) },
        askedBy: await handOf(em, act.by.staffId, asked.askedBy.id, asked.askedAt),
        answered: asked.answeredAt != null,
        answer: input.answer,
      },
      act.policy.document,
    ),
  );
  asked.answer = input.answer.trim();
  asked.answeredBy = em.getReference(Staff, act.by.staffId);
  asked.answeredAt = act.now;
  const facts = { consultation: asked.id };
  recordEvent(em, { case: asked.case }, EventKind.HOUSING_MANAGER_ANSWERED, facts, act);
  return asked;
}

/** Asks for approval to instruct a solicitor (#137). */
export async function instructSolicitor(
  em: EntityManager,
  input: InstructSolicitorInput,
  act: Act,
): Promise<SolicitorInstruction> {
  const of = await findOpenCase(em, input);
  const action = await findActionOf(em, of, input.actionId);
  const { clause } = act.policy.document.approvals.solicitor;
  const refusals = [
    ...refuseWords('firm', input.firm, 200, clause),
    ...refuseWords('matter', input.matter, 20_000, clause),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  const instruction = em.create(SolicitorInstruction, {
    case: of,
    action,
    agency: AgencyKind.LEGAL_ADVISER,
    firm: input.firm.trim(),
    matter: input.matter.trim(),
    status: InstructionStatus.AWAITING_APPROVAL,
    askedBy: em.getReference(Staff, act.by.staffId),
    askedAt: act.now,
  });
  const facts = { instruction: instruction.id, action: action?.id ?? null };
  recordEvent(em, { case: of }, EventKind.SOLICITOR_ASKED_FOR, facts, act);
  return instruction;
}

/** The area manager decides whether a solicitor is instructed. */
export async function decideSolicitorInstruction(
  em: EntityManager,
  input: DecideSolicitorInput,
  act: Act,
): Promise<SolicitorInstruction> {
  const id = identity(input.instructionId, 'instructionId', 'instruction');
  const instruction = found(
    await em.findOne(SolicitorInstruction, id, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    'instructionId',
    'instruction',
  );
  await em.populate(instruction, ['case.service']);
  const roles = await ownRolesOver(em, instruction.case.service, act);
  const { status } = insist(
    ruleOnInstructing(
      {
        by: { staffId: act.by.staffId, roles },
        askedBy: await handOf(em, act.by.staffId, instruction.askedBy.id, instruction.askedAt),
        status: instruction.status,
        approved: input.approved,
        reason: input.reason ?? null,
      },
      act.policy.document,
    ),
  );
  instruction.status = status;
  instruction.decidedBy = em.getReference(Staff, act.by.staffId);
  instruction.decidedAt = act.now;
  instruction.decisionReason = input.reason?.trim() || null;
  const facts = { instruction: instruction.id, status };
  recordEvent(em, { case: instruction.case }, EventKind.SOLICITOR_DECIDED, facts, act);
  return instruction;
}

async function findActionOf(
  em: EntityManager,
  of: Case,
  actionId: string | null | undefined,
): Promise<Action | null> {
  if (!actionId) return null;
  const id = identity(actionId, 'actionId', 'action of the case');
  return found(await em.findOne(Action, { id, case: of }), 'actionId', 'action of the case');
}
