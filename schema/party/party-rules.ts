import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PartyRole, PersonKind } from '../vocabulary.ts';

export interface PartyFacts {
  personId: string;
  role: PartyRole;
  /** The report that brought the person into the case; null where it was none in particular. */
  reportId?: string | null;
  /** Of a representative: the part of whom they speak for. */
  speaksFor?: PartyFacts | null;
}

const harmed: readonly PartyRole[] = [PartyRole.REPORTER, PartyRole.VICTIM, PartyRole.OTHER_AFFECTED];

const accuses = (one: PartyRole, other: PartyRole) =>
  one === PartyRole.ALLEGED_PERPETRATOR && harmed.includes(other);

/** Counter-allegations come by reports of their own; a party of no report in particular stands under all of them. */
const bySameReport = (one: PartyFacts, other: PartyFacts) =>
  !one.reportId || !other.reportId || one.reportId === other.reportId;

/** Whether two parts of one person in one case cannot both be true. */
export const contradict = (one: PartyFacts, other: PartyFacts): boolean =>
  bySameReport(one, other) && (accuses(one.role, other.role) || accuses(other.role, one.role));

/** Whether one part speaks for somebody whom the other is accused of harming, by the same report. */
export const speaksForTheHarmed = (one: PartyFacts, other: PartyFacts): boolean =>
  (one.speaksFor != null && contradict(other, one.speaksFor)) ||
  (other.speaksFor != null && contradict(one, other.speaksFor));

/** Whether a person may be added to a case in a role: not twice, and not as harmed and accused at once. */
export function ruleOnAddingParty(added: PartyFacts, parties: readonly PartyFacts[]): Ruling {
  const refusals: Refusal[] = [];
  const roles = parties.filter(({ personId }) => personId === added.personId);
  if (roles.some(({ role }) => role === added.role)) {
    const message = 'This person is in the case in this role already.';
    refusals.push(refusal('role', 'ROLE_HELD_ONCE', '8.4', message));
  }
  if (roles.some((held) => contradict(added, held))) {
    const message = 'One person cannot be both harmed and accused by the same report.';
    refusals.push(refusal('role', 'NOT_HARMED_AND_ACCUSED', '1.4', message));
  }
  if (roles.some((held) => speaksForTheHarmed(added, held))) {
    const message =
      'Nobody speaks for a person whom they are accused of harming: that person is asked themselves.';
    refusals.push(refusal('role', 'ACCUSED_SPEAKS_FOR_NO_VICTIM', '1.4', message));
  }
  return ruling(refusals, {});
}

/** How somebody stands in a case: whom they speak for, and whether they are told how it goes. */
export interface Standing {
  personId: string;
  kind: PersonKind;
  role: PartyRole;
  represents: { personId: string; role: PartyRole; ended: boolean } | null;
  /** The person they speak for has expressly allowed it. */
  permitted: boolean;
  informed: boolean;
}

/** Whether somebody may stand so: representatives speak for somebody, by permission; nobody unknown is informed (#20). */
export function ruleOnStanding({ personId, kind, role, represents, permitted, informed }: Standing): Ruling {
  const refusals: Refusal[] = [];
  const refuse = (field: string, rule: string, message: string) =>
    refusals.push(refusal(field, rule, '1.4', message));
  const speaks = role === PartyRole.REPRESENTATIVE;
  if (speaks && !represents) {
    refuse('representsPartyId', 'REPRESENTS_SOMEBODY', 'Say whom the representative speaks for.');
  }
  if (!speaks && represents) {
    refuse(
      'representsPartyId',
      'ONLY_REPRESENTATIVES_SPEAK_FOR',
      'Only a representative speaks for somebody.',
    );
  }
  if (
    represents &&
    (represents.personId === personId || represents.role === PartyRole.REPRESENTATIVE || represents.ended)
  ) {
    const message = 'A representative speaks for somebody else, who is in the case for themselves.';
    refuse('representsPartyId', 'REPRESENTS_A_PARTY', message);
  }
  if (informed && speaks && !permitted) {
    const message = 'A representative is informed once the person they speak for has expressly allowed it.';
    refuse('informed', 'PERMISSION_NEEDED', message);
  }
  if (informed && kind === PersonKind.UNKNOWN) {
    refuse('informed', 'KNOWN_TO_BE_INFORMED', 'Nobody can inform somebody unknown.');
  }
  return ruling(refusals, {});
}

/** Whoever reported or is harmed is told how it goes until the case closes: it takes a reason to stop (3.6). */
export function ruleOnNoLongerInforming(role: PartyRole, reason: string | null): Ruling {
  const refusals = refuseText('informedReason', reason, 2_000);
  if ((role === PartyRole.REPORTER || role === PartyRole.VICTIM) && isBlank(reason)) {
    const message = 'Say why this person is no longer told how it goes.';
    refusals.push(refusal('informedReason', 'WHY_NO_LONGER_INFORMED', '3.6', message));
  }
  return ruling(refusals, {});
}

export interface LeavingFacts {
  role: PartyRole;
  ended: boolean;
  /** Whether formal or legal action against them waits, is approved or runs. */
  underFormalAction: boolean;
}

/**
 * Whoever reported stays: the record of the report is kept (8.4). So does whoever formal action names, until it has
 * ended (11.2). Everybody else leaves with a reason.
 */
export function ruleOnRemovingParty(
  { role, ended, underFormalAction }: LeavingFacts,
  reason: string | null,
): Ruling {
  const refusals = refuseText('reason', reason, 2_000);
  if (ended)
    refusals.push(refusal('partyId', 'PARTY_HAS_ENDED', '8.4', 'This person has left the case already.'));
  if (role === PartyRole.REPORTER) {
    const message = 'Whoever reported stays in the case: keep them informed or not, but do not remove them.';
    refusals.push(refusal('partyId', 'REPORTER_STAYS', '8.4', message));
  }
  if (role === PartyRole.ALLEGED_PERPETRATOR && underFormalAction) {
    const message = 'Formal action names this person: refuse, cancel, complete or discharge it first.';
    refusals.push(refusal('partyId', 'FORMAL_ACTION_NAMES_THEM', '11.2', message));
  }
  if (isBlank(reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '8.4', 'Say why this person is no longer in the case.'));
  }
  return ruling(refusals, {});
}
