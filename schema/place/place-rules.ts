import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

const clause = '15.2';

export function refuseName(name: string, taken: boolean): Refusal[] {
  const refusals = refuseText('name', name, 200);
  if (isBlank(name)) refusals.push(refusal('name', 'NAME_NEEDED', clause, 'Give it the name that you use.'));
  if (taken) {
    const message = 'There is one of this name already.';
    refusals.push(refusal('name', 'NAME_USED_ONCE', clause, message));
  }
  return refusals;
}

export const mostHomes = 100_000;

export function refuseHomes(homes: number | null | undefined): Refusal[] {
  if (homes == null || (homes >= 1 && homes <= mostHomes)) return [];
  const message = `A service has 1 to ${mostHomes.toLocaleString('en-GB')} homes; null where it is not known.`;
  return [refusal('homes', 'NUMBER_OF_HOMES', clause, message)];
}

/** Procedures and orders follow from type and nation (2.3, 11.5): what has been worked under them keeps them. */
export function refuseAnotherLaw(changes: { type: boolean; nation: boolean }, used: boolean): Refusal[] {
  if (!used) return [];
  const message = 'Reports or cases of this service are on record under it: set up another service instead.';
  return (['nation', 'type'] as const)
    .filter((field) => changes[field])
    .map((field) => refusal(field, 'LAW_OF_THE_CASES', '2.3', message));
}

export function ruleOnClosing(
  { closedOn, lastDay, today }: { closedOn: string | null; lastDay: string; today: string },
  open: boolean,
): Ruling {
  const refusals: Refusal[] = [];
  if (closedOn) {
    const message = 'It is closed already: open it again to close it on another day.';
    refusals.push(refusal('serviceId', 'CLOSED_ONCE', clause, message));
  }
  if (lastDay > today) {
    const message = 'A service is closed once it has closed, not before.';
    refusals.push(refusal('lastDay', 'NOT_IN_THE_FUTURE', clause, message));
  }
  if (open) {
    const message = 'Cases of it are open, or reports undecided: close or hand over that work first.';
    refusals.push(refusal('serviceId', 'WORK_STILL_OPEN', clause, message));
  }
  return ruling(refusals, {});
}

/** Nothing new begins at a service that has closed. */
export function refuseClosedService({ closedOn }: { closedOn?: string | null }): Refusal[] {
  if (!closedOn) return [];
  return [refusal('serviceId', 'SERVICE_HAS_CLOSED', clause, 'This service has closed.')];
}

export interface HomeFacts {
  address: string;
  postcode?: string | null;
  lsoaCode?: string | null;
  uprn?: string | null;
}

const postcode = /^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$/i;

/** Whether a home can stand on record so. */
export function refuseHome(home: HomeFacts, taken: { address: boolean; uprn: boolean }): Refusal[] {
  const refusals = refuseText('address', home.address, 300);
  if (isBlank(home.address)) {
    refusals.push(refusal('address', 'ADDRESS_NEEDED', clause, 'Give its address.'));
  }
  if (home.postcode && !postcode.test(home.postcode.trim())) {
    refusals.push(refusal('postcode', 'POSTCODE', clause, 'This is not a postcode.'));
  }
  if (home.lsoaCode && !/^[EW]01[0-9]{6}$/.test(home.lsoaCode.trim())) {
    const message = 'A code of the Office for National Statistics is E01 or W01 and six digits.';
    refusals.push(refusal('lsoaCode', 'LSOA_CODE', clause, message));
  }
  if (home.uprn && !/^[1-9][0-9]{0,11}$/.test(home.uprn.trim())) {
    const message = 'A unique property reference number has 1 to 12 digits.';
    refusals.push(refusal('uprn', 'UPRN', clause, message));
  }
  if (taken.address) {
    const message = 'This service has a home of this address already.';
    refusals.push(refusal('address', 'HOME_RECORDED_ONCE', clause, message));
  }
  if (taken.uprn) {
    refusals.push(refusal('uprn', 'HOME_RECORDED_ONCE', clause, 'Another home has this number.'));
  }
  return refusals;
}
