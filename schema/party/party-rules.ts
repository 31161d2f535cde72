import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { PartyRole } from '../vocabulary.ts';

export interface PartyFacts {
  personId: string;
  role: PartyRole;
  /** The report that brought the person into the case; null where it was none in particular. */
  reportId?: string | null;
}

const harmed: readonly PartyRole[] = [PartyRole.REPORTER, PartyRole.VICTIM, PartyRole.OTHER_AFFECTED];

const accuses = (one: PartyRole, other: PartyRole) =>
  one === PartyRole.ALLEGED_PERPETRATOR && harmed.includes(other);

/** Counter-allegations come by reports of their own; a party of no report in particular stands under all of them. */
const bySameReport = (one: PartyFacts, other: PartyFacts) =>
  !one.reportId || !other.reportId || one.reportId === other.reportId;

/** Whether a person may be added to a case in a role: not twice, and not as harmed and accused at once. */
export function ruleOnAddingParty(added: PartyFacts, parties: readonly PartyFacts[]): Ruling {
  const refusals: Refusal[] = [];
  const roles = parties.filter(({ personId }) => personId === added.personId);
  if (roles.some(({ role }) => role === added.role)) {
    const message = 'This person is in the case in this role already.';
    refusals.push(refusal('role', 'ROLE_HELD_ONCE', '8.4', message));
  }
  const contradicts = roles.some(
    (held) => bySameReport(added, held) && (accuses(added.role, held.role) || accuses(held.role, added.role)),
  );
  if (contradicts) {
    const message = 'One person cannot be both harmed and accused by the same report.';
    refusals.push(refusal('role', 'NOT_HARMED_AND_ACCUSED', '1.4', message));
  }
  return ruling(refusals, {});
}
