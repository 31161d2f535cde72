import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import type { LocalAuthorityInput } from './local-authority-input.ts';

const ACT = '2014 Act, section 104';

/** Whether a procedure can be one (#147). The Act allows no threshold of more than three complaints. */
export function ruleOnLocalAuthority(input: LocalAuthorityInput): Ruling {
  const refusals: Refusal[] = [
    ...refuseText('name', input.name, 200),
    ...refuseText('contact', input.contact, 500),
    ...refuseText('procedureUrl', input.procedureUrl, 500),
    ...refuseText('leadAgency', input.leadAgency, 200),
    ...between('complaintsNeeded', input.complaintsNeeded, 1, 3, ACT),
    ...between('withinMonths', input.withinMonths, 1, 24, '16.2'),
    ...between('reportedWithinMonths', input.reportedWithinMonths, 1, 12, '16.2'),
    ...between('acknowledgeWorkingDays', input.acknowledgeWorkingDays, 1, 250, '16.3'),
    ...between('decideWorkingDays', input.decideWorkingDays, 1, 250, '16.3'),
    ...between('reviewWorkingDays', input.reviewWorkingDays, 1, 250, '16.3'),
  ];
  if (isBlank(input.name)) {
    refusals.push(refusal('name', 'NAME_NEEDED', '16.2', 'Name the local authority.'));
  }
  if (input.procedureUrl && !/^https:\/\/[^\s]+$/.test(input.procedureUrl)) {
    const message = 'Give the address of the procedure in full, beginning with https.';
    refusals.push(refusal('procedureUrl', 'ADDRESS_OF_PROCEDURE', '16.2', message));
  }
  return ruling(refusals, {});
}

function between(
  field: string,
  value: number | null | undefined,
  least: number,
  most: number,
  clause: string,
): Refusal[] {
  if (value == null || (value >= least && value <= most)) return [];
  return [refusal(field, 'OUT_OF_RANGE', clause, `Give a number from ${least} to ${most}.`)];
}
