import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { handOf } from '../delegation/same-hand.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.ts';
import { SharingPermission } from '../sharing-permission/sharing-permission.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { DisclosureStatus, EventKind } from '../vocabulary.ts';
import type { PermissionFacts } from './basis-gates.ts';
import { DisclosedItem } from './disclosed-item.ts';
import type { Disclosure } from './disclosure-entry.ts';
import type { AdviseOnDisclosureInput, MakeDisclosureInput } from './disclosure-input.ts';
import { ruleOnAdvising } from './disclosure-rules.ts';
import { recipientOf } from './find-recipient.ts';
import { knownPeople } from './known-people.ts';
import { ruleOnMaking } from './making-rules.ts';
import { findDisclosure, itemFacts } from './propose-disclosure.ts';
import { findInText } from './text-findings.ts';

/** The area manager's advice, without which nothing is shared (#136). */
export async function adviseOnDisclosure(
  em: EntityManager,
  input: AdviseOnDisclosureInput,
  act: Act,
): Promise<Disclosure> {
  const disclosure = await findDisclosure(em, input);
  const today = localDay(act.now, act.calendar).toString();
  const requestedById = disclosure.requestedBy.id;
  const roles = await rolesOverService(em, disclosure.case.service, today, {
    staffIds: [requestedById, act.by.staffId],
  });
  const { status } = insist(
    ruleOnAdvising(
      {
        status: disclosure.status,
        requestedById: await handOf(em, act.by.staffId, requestedById, disclosure.requestedAt),
        requesterRoles: roles.get(requestedById) ?? [],
        by: { staffId: act.by.staffId, rolesHere: roles.get(act.by.staffId) ?? [] },
        advice: input.advice,
        reason: input.reason,
      },
      act.policy.document.approvals.disclosureAdvice,
    ),
  );
  disclosure.status = status;
  disclosure.advice = input.advice;
  disclosure.adviceReason = input.reason.trim();
  disclosure.advisedAt = act.now;
  disclosure.advisedBy = em.getReference(Staff, act.by.staffId);
  recordEvent(
    em,
    { case: disclosure.case },
    EventKind.DISCLOSURE_ADVISED,
    { disclosure: disclosure.id, advice: input.advice },
    act,
  );
  return disclosure;
}

/** Shares what was proposed, exactly as advised on, if its basis holds at this moment (#14, #20, #134–#136). */
export async function makeDisclosure(
  em: EntityManager,
  input: MakeDisclosureInput,
  act: Act,
): Promise<Disclosure> {
  const disclosure = await findDisclosure(em, input);
  const { case: of, agency } = disclosure;
  const recipient = recipientOf(disclosure);
  const kept = await em.find(
    DisclosedItem,
    { disclosure },
    { populate: ['party'], orderBy: { number: 'asc' } },
  );
  const items = kept.map(itemFacts);
  const agreements = agency ? await em.find(SharingAgreement, { agency }) : [];
  const known = await knownPeople(em, of, recipient, items);
  const { confirmed } = insist(
    ruleOnMaking(
      {
        status: disclosure.status,
        advice: disclosure.advice ?? null,
        advisedById: disclosure.advisedBy?.id ?? null,
        requestedById: disclosure.requestedBy.id,
        basis: disclosure.basis,
        purpose: disclosure.purpose,
        recipient,
        items,
        agency: agency ?? null,
        agreements: agreements.map((each) => ({ ...each, endedAt: each.endedAt ?? null })),
        permissions: await permissionsOf(em, disclosure),
        courtReference: disclosure.courtReference ?? null,
        courtDocumentReference: disclosure.courtDocumentReference ?? null,
        findings: findInText({ text: disclosure.text, ...known }, act.policy.document.sharing),
        confirmedFindings: input.confirmedFindings,
      },
      act.now,
      localDay(act.now, act.calendar).toString(),
    ),
  );
  disclosure.status = DisclosureStatus.MADE;
  disclosure.madeAt = act.now;
  disclosure.madeBy = em.getReference(Staff, act.by.staffId);
  disclosure.warningsConfirmed = confirmed;
  recordEvent(
    em,
    { case: of },
    EventKind.DISCLOSURE_MADE,
    { disclosure: disclosure.id, basis: disclosure.basis, warningsConfirmed: confirmed },
    act,
  );
  return disclosure;
}

async function permissionsOf(em: EntityManager, { case: of }: Disclosure): Promise<PermissionFacts[]> {
  const permissions = await em.find(
    SharingPermission,
    { case: of },
    { populate: ['party', 'recipientParty', 'agency'] },
  );
  return permissions.map((permission) => ({
    giverPersonId: permission.party.person.id,
    recipient: recipientOf(permission),
    categories: permission.categories,
    givenAt: permission.givenAt,
    expiresAt: permission.expiresAt ?? null,
    withdrawnAt: permission.withdrawnAt ?? null,
  }));
}
