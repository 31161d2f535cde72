import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { handOf } from '../delegation/same-hand.ts';
import { identity } from '../identity.ts';
import { canonicalJson } from '../management-report/canonical-json.ts';
import { Person } from '../person/person.ts';
import { found } from '../refuse-missing.ts';
import { standingOf } from '../retention/retention-standing.ts';
import { insist, Refused, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { SubjectAccessStage } from '../vocabulary.ts';
import {
  gatherSubjectAccess,
  type HeldItem,
  tellsOfOthers,
  undecidedIn,
  wordsFor,
} from './gather-subject-access.ts';
import { answerDueOn, monthsIfExtended, monthsToAnswer } from './subject-access-clock.ts';
import { documentOf, type FileGoingAlong, type SubjectAccessDocument } from './subject-access-document.ts';
import type {
  ConfirmSubjectIdentityInput,
  ExtendSubjectAccessInput,
  ReceiveSubjectAccessInput,
  RefuseSubjectAccessInput,
  SubjectAccessChangeInput,
} from './subject-access-inputs.ts';
import { SubjectAccessItem } from './subject-access-item.ts';
import { SubjectAccessRequest } from './subject-access-request.ts';
import {
  identityFirst,
  refuseEnded,
  refuseGivingAwayItems,
  refuseStage,
  ruleOnApproving,
  ruleOnDrafting,
  ruleOnExtending,
  ruleOnIdentity,
  ruleOnReceiving,
  ruleOnSending,
  ruleOnTakingCopy,
} from './subject-access-rules.ts';

const staffOf = (em: EntityManager, act: Act) => em.getReference(Staff, act.by.staffId);

/** Writes down that somebody asks for access, in whatever form they did (#133). */
export async function receiveSubjectAccess(
  em: EntityManager,
  input: ReceiveSubjectAccessInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const personId = identity(input.personId, 'personId', 'person');
  const standing = found(
    await standingOf(em, { caseReference: null, personId }, act.now),
    'personId',
    'person',
  );
  const today = localDay(act.now, act.calendar);
  insist(
    ruleOnReceiving({
      receivedOn: input.receivedOn,
      today: today.toString(),
      aYearAgo: today.subtract({ years: 1 }).toString(),
      erased: standing.erasedAt != null,
      asked: (await em.count(SubjectAccessRequest, { person: standing.id, endedAt: null })) > 0,
    }),
  );
  return em.create(SubjectAccessRequest, {
    person: em.getReference(Person, standing.id),
    askedBy: input.askedBy,
    receivedOn: input.receivedOn,
    dueOn: answerDueOn(input.receivedOn, monthsToAnswer, act.calendar),
    stage: SubjectAccessStage.RECEIVED,
    recordedAt: act.now,
    recordedBy: staffOf(em, act),
  } as never);
}

/** The request that a change names, as it was read by whoever changes it. */
export async function findSubjectAccess(
  em: EntityManager,
  { requestId, requestVersion }: Pick<SubjectAccessChangeInput, 'requestId' | 'requestVersion'>,
): Promise<SubjectAccessRequest> {
  const id = identity(requestId, 'requestId', 'request');
  const request = found(await em.findOne(SubjectAccessRequest, { id }), 'requestId', 'request');
  refuseIfChanged(request, requestVersion, {}, 'requestVersion');
  return request;
}

export async function confirmSubjectIdentity(
  em: EntityManager,
  input: ConfirmSubjectIdentityInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  const { stage, askedBy } = request;
  insist(
    ruleOnIdentity({
      stage,
      askedBy,
      confirmed: request.identityChecked != null,
      authoritySeen: input.authoritySeen,
    }),
  );
  request.identityChecked = input.how;
  request.identityCheckedAt = act.now;
  request.identityCheckedBy = staffOf(em, act);
  request.authoritySeen = input.authoritySeen;
  return request;
}

export async function extendSubjectAccess(
  em: EntityManager,
  input: ExtendSubjectAccessInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  const { stage, receivedOn, dueOn } = request;
  insist(
    ruleOnExtending({
      stage,
      extended: request.extendedBecause != null,
      toldOn: input.toldOn,
      receivedOn,
      dueOn,
      today: localDay(act.now, act.calendar).toString(),
    }),
  );
  request.extendedBecause = input.reason;
  request.extensionToldOn = input.toldOn;
  request.dueOn = answerDueOn(receivedOn, monthsIfExtended, act.calendar);
  request.toldAt = null;
  request.toldLateAt = null;
  return request;
}

/** What is held, read once and judged: what it would be as a document, what is undecided, and what tells of others. */
export async function lookThrough(em: EntityManager, request: SubjectAccessRequest, act: Act) {
  if (!request.identityChecked) throw new Refused([identityFirst()]);
  const items = await gatherSubjectAccess(em, request, act.secrets);
  const tells = await tellsOfOthers(em, request, act.policy.document.sharing);
  const givingAway = items.filter(
    (item) => item.name !== null && item.decided && tells(wordsFor(item) ?? ''),
  );
  return { items, undecided: undecidedIn(items), givingAway: givingAway.map(({ item }) => item) };
}

export function subjectAccessDocument(
  items: readonly HeldItem[],
  { receivedOn }: Pick<SubjectAccessRequest, 'receivedOn'>,
  { policy }: Act,
): { document: SubjectAccessDocument; files: FileGoingAlong[] } {
  return documentOf(items, { receivedOn, monthsKept: policy.document.retention.periods.CASE.months });
}

/** Under the landlord's key: nobody finds out by trying what was in it. */
const printOf = (document: SubjectAccessDocument, { secrets }: Act) =>
  secrets.fingerprint('subject access', canonicalJson(document)).toString('hex');

/** Says that everything is decided on: a second person looks at it from here on. */
export async function finishSubjectAccessDraft(
  em: EntityManager,
  input: SubjectAccessChangeInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  const { undecided, givingAway } = await lookThrough(em, request, act);
  insist(
    ruleOnDrafting({
      stage: request.stage,
      identity: request.identityChecked ?? null,
      undecided: undecided.length,
    }),
  );
  insist(ruling(refuseGivingAwayItems(givingAway), {}));
  request.stage = SubjectAccessStage.DRAFTED;
  request.draftedAt = act.now;
  request.draftedBy = staffOf(em, act);
  return request;
}

/** Whoever drafted or decided on anything of it, by whichever hand, approves nothing of it. */
async function hadPart(em: EntityManager, request: SubjectAccessRequest, { by }: Act): Promise<boolean> {
  const decisions = await em.find(SubjectAccessItem, { request });
  const hands = [
    { staffId: request.draftedBy?.id, at: request.draftedAt },
    ...decisions.map(({ decidedBy, decidedAt }) => ({ staffId: decidedBy.id, at: decidedAt })),
  ];
  for (const { staffId, at } of hands) {
    if (staffId && at && (await handOf(em, by.staffId, staffId, at)) === by.staffId) return true;
  }
  return false;
}

export async function approveSubjectAccess(
  em: EntityManager,
  input: SubjectAccessChangeInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseStage(request.stage, [SubjectAccessStage.DRAFTED]), {}));
  const { items, undecided, givingAway } = await lookThrough(em, request, act);
  insist(
    ruleOnApproving({
      stage: request.stage,
      hadPart: await hadPart(em, request, act),
      undecided: undecided.length,
    }),
  );
  insist(ruling(refuseGivingAwayItems(givingAway), {}));
  request.stage = SubjectAccessStage.APPROVED;
  request.approvedAt = act.now;
  request.approvedBy = staffOf(em, act);
  request.approvedPrint = printOf(subjectAccessDocument(items, request, act).document, act);
  return request;
}

/** Back to be decided on: something was missed, or something has come in since. */
export async function sendBackSubjectAccess(
  em: EntityManager,
  input: SubjectAccessChangeInput,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseStage(request.stage, [SubjectAccessStage.DRAFTED, SubjectAccessStage.APPROVED]), {}));
  request.stage = SubjectAccessStage.RECEIVED;
  request.draftedAt = null;
  request.draftedBy = null;
  request.approvedAt = null;
  request.approvedBy = null;
  request.approvedPrint = null;
  request.copyTakenAt = null;
  return request;
}

/** The document as it was approved, made anew: what has changed since is not sent. */
export async function takeSubjectAccessCopy(
  em: EntityManager,
  input: Pick<SubjectAccessChangeInput, 'requestId'>,
  act: Act,
): Promise<{ document: SubjectAccessDocument; files: FileGoingAlong[] }> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseStage(request.stage, [SubjectAccessStage.APPROVED]), {}));
  const { items, givingAway } = await lookThrough(em, request, act);
  insist(ruling(refuseGivingAwayItems(givingAway), {}));
  const { document, files } = subjectAccessDocument(items, request, act);
  insist(
    ruleOnTakingCopy({ stage: request.stage, asApproved: printOf(document, act) === request.approvedPrint }),
  );
  request.copyTakenAt = act.now;
  return { document, files };
}

export async function sendSubjectAccess(
  em: EntityManager,
  input: SubjectAccessChangeInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruleOnSending({ stage: request.stage, copyTaken: request.copyTakenAt != null }));
  return ended(em, request, SubjectAccessStage.SENT, act);
}

export async function refuseSubjectAccess(
  em: EntityManager,
  input: RefuseSubjectAccessInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseEnded(request.stage), {}));
  request.refusedBecause = input.reason;
  return ended(em, request, SubjectAccessStage.REFUSED, act);
}

export async function withdrawSubjectAccess(
  em: EntityManager,
  input: SubjectAccessChangeInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseEnded(request.stage), {}));
  return ended(em, request, SubjectAccessStage.WITHDRAWN, act);
}

function ended(
  em: EntityManager,
  request: SubjectAccessRequest,
  stage: SubjectAccessStage,
  act: Act,
): SubjectAccessRequest {
  request.stage = stage;
  request.endedAt = act.now;
  request.endedBy = staffOf(em, act);
  return request;
}
