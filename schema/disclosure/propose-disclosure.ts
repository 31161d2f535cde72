import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { findCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import {
  ConsentState,
  type DataCategory,
  DisclosureBasis,
  DisclosureStatus,
  EventKind,
} from '../vocabulary.ts';
import { type DataGuide, guideOf } from './data-classes.ts';
import { DisclosedItem } from './disclosed-item.ts';
import { Disclosure } from './disclosure-entry.ts';
import type {
  DisclosedItemInput,
  PreviewDisclosureInput,
  RequestDisclosureInput,
  WithdrawDisclosureInput,
} from './disclosure-input.ts';
import { type ItemFacts, refuseWords, ruleOnProposing, ruleOnTakingBack } from './disclosure-rules.ts';
import { findRecipient, recipientOf } from './find-recipient.ts';
import { knownPeople } from './known-people.ts';
import { type Finding, findInText } from './text-findings.ts';

/** An item with its party, as it is to be kept. */
export interface WantedItem {
  category: DataCategory;
  party: Party | null;
  reference: string | null;
}

export async function findItems(
  em: EntityManager,
  of: Case,
  items: readonly DisclosedItemInput[],
): Promise<WantedItem[]> {
  const parties = new Map<string, Party>();
  const wanted: WantedItem[] = [];
  for (const [index, { category, partyId, reference }] of items.entries()) {
    if (partyId && !parties.has(partyId)) {
      parties.set(partyId, await findParty(em, of, partyId, `items.${index}.partyId`));
    }
    wanted.push({
      category,
      party: partyId ? parties.get(partyId)! : null,
      reference: reference?.trim() || null,
    });
  }
  return wanted;
}

export const itemFacts = ({
  category,
  party,
  reference,
}: {
  category: DataCategory;
  party?: Party | null;
  reference?: string | null;
}): ItemFacts => ({
  category,
  personId: party?.person.id ?? null,
  reference: reference ?? null,
});

/** Looks a text through before it is proposed or shared (#14), with how to share less (#13). Keeps nothing. */
export async function previewDisclosure(
  em: EntityManager,
  input: PreviewDisclosureInput,
  act: Act,
): Promise<{ findings: Finding[]; hints: DataGuide[] }> {
  const of = await findCase(em, input);
  insist(ruling(refuseWords(input.text), {}));
  const recipient = recipientOf(await findRecipient(em, of, input.recipient));
  const items = (await findItems(em, of, input.items)).map(itemFacts);
  const known = await knownPeople(em, of, recipient, items);
  return {
    findings: findInText({ text: input.text, ...known }, act.policy.document.sharing),
    hints: [...new Set(items.map(({ category }) => category))].map(guideOf),
  };
}

/** Proposes that something be shared; it waits for the area manager's advice (#134, #135, #136). */
export async function requestDisclosure(
  em: EntityManager,
  input: RequestDisclosureInput,
  act: Act,
): Promise<Disclosure> {
  const of = await findCase(em, input);
  const recipient = await findRecipient(em, of, input.recipient);
  const items = await findItems(em, of, input.items);
  const terms = {
    basis: input.basis,
    purpose: input.purpose,
    lawfulBasis: input.lawfulBasis,
    specialCategoryCondition: input.specialCategoryCondition ?? null,
    offenceCondition: input.offenceCondition ?? null,
    text: input.text,
    internalNote: input.internalNote?.trim() || null,
    courtReference: input.courtReference?.trim() || null,
    courtDocumentReference: input.courtDocumentReference?.trim() || null,
  };
  insist(ruleOnProposing({ ...terms, recipient: recipientOf(recipient), items: items.map(itemFacts) }));
  const replaces = input.replacesDisclosureId
    ? await takenBack(em, of, input.replacesDisclosureId, act)
    : null;
  const byPermission = input.basis === DisclosureBasis.EXPRESS_PERMISSION;
  const disclosure = em.create(Disclosure, {
    case: of,
    status: DisclosureStatus.REQUESTED,
    ...recipient,
    ...terms,
    consent: byPermission ? ConsentState.GIVEN : ConsentState.NOT_RELIED_UPON,
    replaces,
    requestedAt: act.now,
    requestedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  keepItems(em, disclosure, items);
  recordEvent(
    em,
    { case: of },
    EventKind.DISCLOSURE_REQUESTED,
    { disclosure: disclosure.id, basis: disclosure.basis, recipientKind: disclosure.recipientKind },
    act,
  );
  return disclosure;
}

export function keepItems(em: EntityManager, disclosure: Disclosure, items: readonly WantedItem[]): void {
  items.forEach((item, index) => {
    em.create(DisclosedItem, { disclosure, number: index + 1, ...item } as never);
  });
}

async function takenBack(em: EntityManager, of: Case, id: string, act: Act): Promise<Disclosure> {
  const field = 'replacesDisclosureId';
  const row = await em.findOne(Disclosure, { id: identity(id, field, 'disclosure'), case: of });
  const before = found(row, field, 'disclosure');
  insist(ruleOnTakingBack(before, field));
  takeBack(em, before, of, act);
  return before;
}

function takeBack(em: EntityManager, disclosure: Disclosure, of: Case, act: Act): void {
  disclosure.status = DisclosureStatus.WITHDRAWN;
  disclosure.withdrawnAt = act.now;
  recordEvent(em, { case: of }, EventKind.DISCLOSURE_WITHDRAWN, { disclosure: disclosure.id }, act);
}

/** Takes a proposal back before anything has left. */
export async function withdrawDisclosure(
  em: EntityManager,
  input: WithdrawDisclosureInput,
  act: Act,
): Promise<Disclosure> {
  const disclosure = await findDisclosure(em, input);
  insist(ruleOnTakingBack(disclosure));
  takeBack(em, disclosure, disclosure.case, act);
  return disclosure;
}

export async function findDisclosure(
  em: EntityManager,
  { disclosureId, disclosureVersion }: { disclosureId: string; disclosureVersion?: number | null },
): Promise<Disclosure> {
  const id = identity(disclosureId, 'disclosureId', 'disclosure');
  const row = await em.findOne(Disclosure, id, {
    populate: ['case.service', 'agency', 'recipientParty.person', 'requestedBy'],
  });
  const disclosure = found(row, 'disclosureId', 'disclosure');
  // The register is read by more people than work the case: who cannot reach the case changes nothing of it.
  found(disclosure.case.reference ?? null, 'disclosureId', 'disclosure');
  refuseIfChanged(disclosure, disclosureVersion, {}, 'disclosureVersion');
  return disclosure;
}
