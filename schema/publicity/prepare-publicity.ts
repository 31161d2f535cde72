import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { CourtOrder } from '../court-order/court-order.ts';
import { handOf } from '../delegation/same-hand.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, type Refusal, Refused } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, PublicityStatus } from '../vocabulary.ts';
import { Publicity } from './publicity.ts';
import type {
  AskPublicityGuidanceInput,
  DraftPublicityInput,
  GivePublicityGuidanceInput,
  PublicityChangeInput,
  PublishPublicityInput,
  WithdrawPublicityInput,
} from './publicity-inputs.ts';
import {
  type Draft,
  type OrderAtHand,
  refuseAsking,
  refuseDraft,
  refusePublishing,
  refuseWithdrawing,
  ruleOnGuiding,
} from './publicity-rules.ts';

/** Asks the Head of Service before publicity is considered; also after the case was closed in success. */
export async function askPublicityGuidance(
  em: EntityManager,
  input: AskPublicityGuidanceInput,
  act: Act,
): Promise<Publicity> {
  const id = identity(input.orderId, 'orderId', 'order');
  const order = found(await em.findOne(CourtOrder, id, { populate: ['case'] }), 'orderId', 'order');
  const purposes = [...new Set(input.purposes)];
  refuseAny(refuseAsking(atHand(order), purposes, input.question, today(act)));
  const publicity = em.create(Publicity, {
    case: order.case,
    order,
    purposes,
    status: PublicityStatus.GUIDANCE_ASKED,
    question: input.question.trim(),
    askedBy: em.getReference(Staff, act.by.staffId),
    askedAt: act.now,
    namesPerson: false,
    version: 1,
  });
  tell(em, publicity, act);
  return publicity;
}

/** The Head of Service guides, or does not allow it. */
export async function givePublicityGuidance(
  em: EntityManager,
  input: GivePublicityGuidanceInput,
  act: Act,
): Promise<Publicity> {
  const { allowed, guidance, dataProtection } = input;
  const publicity = await findPublicity(em, input);
  const { status } = insist(
    ruleOnGuiding(
      {
        status: publicity.status,
        by: { staffId: act.by.staffId, roles: await ownRolesOver(em, publicity.case.service, act) },
        askedBy: await handOf(em, act.by.staffId, publicity.askedBy.id, publicity.askedAt),
        allowed,
        guidance,
        dataProtection,
      },
      act.policy.document,
    ),
  );
  em.assign(publicity, {
    status,
    guidance: guidance.trim(),
    dataProtection: dataProtection.trim(),
    guidedBy: em.getReference(Staff, act.by.staffId),
    guidedAt: act.now,
    withdrawnReason: allowed ? null : guidance.trim(),
  });
  tell(em, publicity, act);
  return publicity;
}

/** Writes the text within the guidance. */
export async function draftPublicity(
  em: EntityManager,
  input: DraftPublicityInput,
  act: Act,
): Promise<Publicity> {
  const written = {
    audience: input.audience.trim(),
    text: input.text.trim(),
    namesPerson: input.namesPerson,
    ageStatement: input.ageStatement?.trim() || null,
  };
  const publicity = await findPublicity(em, input, written);
  const draft = { ...written, ...aboutPerson(publicity) };
  refuseAny(refuseDraft(publicity.status, draft, act.policy.document, today(act)));
  em.assign(publicity, { ...written, status: PublicityStatus.DRAFTED });
  tell(em, publicity, act);
  return publicity;
}

/** Publishes what was drafted. */
export async function publishPublicity(
  em: EntityManager,
  input: PublishPublicityInput,
  act: Act,
): Promise<Publicity> {
  const publicity = await findPublicity(em, input);
  const { status, order, purposes } = publicity;
  const draft: Draft = {
    audience: publicity.audience ?? '',
    text: publicity.text ?? '',
    namesPerson: publicity.namesPerson,
    ageStatement: publicity.ageStatement ?? null,
    ...aboutPerson(publicity),
  };
  refuseAny(refusePublishing(status, draft, atHand(order), purposes, act.policy.document, today(act)));
  em.assign(publicity, {
    status: PublicityStatus.PUBLISHED,
    publishedAt: act.now,
    publishedBy: em.getReference(Staff, act.by.staffId),
  });
  tell(em, publicity, act);
  return publicity;
}

/** Takes it back, published or not. */
export async function withdrawPublicity(
  em: EntityManager,
  input: WithdrawPublicityInput,
  act: Act,
): Promise<Publicity> {
  const publicity = await findPublicity(em, input);
  refuseAny(refuseWithdrawing(publicity.status, input.reason));
  em.assign(publicity, { status: PublicityStatus.WITHDRAWN, withdrawnReason: input.reason.trim() });
  tell(em, publicity, act);
  return publicity;
}

async function findPublicity(
  em: EntityManager,
  { publicityId, publicityVersion }: PublicityChangeInput,
  wanted: Partial<Publicity> = {},
): Promise<Publicity> {
  const id = identity(publicityId, 'publicityId', 'publicity');
  const publicity = found(
    await em.findOne(Publicity, id, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    'publicityId',
    'publicity',
  );
  refuseOverwriting(publicity, publicityVersion, wanted, 'publicityVersion');
  await em.populate(publicity, ['case.service', 'order.action.party.person']);
  return publicity;
}

const aboutPerson = ({ order }: Publicity) => {
  const { name = null, dateOfBirth = null } = order.action.party?.person ?? {};
  return { personName: name, dateOfBirth };
};

const atHand = ({ result, state, expiresOn }: CourtOrder): OrderAtHand => ({
  result,
  state,
  expiresOn: expiresOn ?? null,
});

const today = ({ now, calendar }: Act): string => localDay(now, calendar).toString();

function refuseAny(refusals: Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

function tell(em: EntityManager, publicity: Publicity, act: Act): void {
  const { id, status, order } = publicity;
  const facts = { publicity: id, order: order.id, status };
  recordEvent(em, { case: publicity.case }, EventKind.PUBLICITY_CHANGED, facts, act);
}
