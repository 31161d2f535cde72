import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { GrantState, StaffRole } from '../vocabulary.ts';
import { caseWorkers } from './case-workers.ts';

type Reach = 'SERVICE' | 'AREA' | 'LANDLORD';

/** Over what each role can be held: whoever answers for a service holds it there, whoever for everything everywhere. */
const reachOf: Record<StaffRole, readonly Reach[]> = {
  HOUSING_SUPPORT_WORKER: ['SERVICE', 'AREA'],
  SERVICE_LEAD: ['SERVICE'],
  AREA_MANAGER: ['AREA'],
  HOUSING_MANAGER: ['AREA'],
  HEAD_OF_SERVICE: ['LANDLORD'],
  SMT: ['LANDLORD'],
  EQUALITY_AND_DIVERSITY_GROUP: ['LANDLORD'],
  PARTNER_USER: ['SERVICE', 'AREA'],
  DATA_PROTECTION_OFFICER: ['LANDLORD'],
  SYSTEM_ADMIN: ['LANDLORD'],
  ANALYST: ['AREA', 'LANDLORD'],
  INTEGRATOR: ['SERVICE', 'AREA', 'LANDLORD'],
};

const inWords: Record<Reach, string> = {
  SERVICE: 'a service',
  AREA: 'an area',
  LANDLORD: 'the whole landlord',
};
const orOf = (reaches: readonly Reach[]) => reaches.map((reach) => inWords[reach]).join(' or ');

/** The roles that reach everything, or give and watch what others reach: one person alone gives none of them. */
export const rolesOfTwoPeople: readonly StaffRole[] = [
  StaffRole.HEAD_OF_SERVICE,
  StaffRole.DATA_PROTECTION_OFFICER,
  StaffRole.SYSTEM_ADMIN,
];

/** The roles that read rows of cases, masked or not. */
export const rolesThatReadCases: readonly StaffRole[] = [
  ...caseWorkers,
  StaffRole.ANALYST,
  StaffRole.INTEGRATOR,
];

/** Whether a second person is to confirm it: also whatever opens cases to somebody who administers. */
export const needsSecondPerson = (role: StaffRole, alsoHolds: readonly StaffRole[]): boolean =>
  rolesOfTwoPeople.includes(role) ||
  (alsoHolds.includes(StaffRole.SYSTEM_ADMIN) && rolesThatReadCases.includes(role));

const clause = '12.1';
const notOnesOwn = (field: string): Refusal =>
  refusal(
    field,
    'NOT_ONES_OWN_ROLES',
    clause,
    'Another administrator looks after your own roles and record.',
  );

export interface GrantToBe {
  by: string;
  staff: { id: string; leaves: boolean };
  role: StaffRole;
  over: Reach | 'BOTH';
  /** The same role over the same, held or proposed already. */
  already: boolean;
  /** What they hold already. */
  alsoHolds: readonly StaffRole[];
}

/** Whether a role may be given, and how it stands then. */
export function ruleOnGranting(grant: GrantToBe): Ruling<{ state: GrantState }> {
  const { by, staff, role, over, already, alsoHolds } = grant;
  const refusals: Refusal[] = [];
  if (staff.id === by) refusals.push(notOnesOwn('staffId'));
  if (staff.leaves) {
    const message = 'They are on record as leaving: take that back first.';
    refusals.push(refusal('staffId', 'STILL_EMPLOYED', clause, message));
  }
  const reaches = reachOf[role];
  if (over === 'BOTH' || !reaches.includes(over)) {
    const field = over === 'LANDLORD' ? (reaches.includes('SERVICE') ? 'serviceId' : 'areaId') : 'role';
    refusals.push(refusal(field, 'SCOPE_OF_ROLE', clause, `This role is held over ${orOf(reaches)}.`));
  }
  if (already) {
    const message = 'They hold this role there already, or it waits to be confirmed.';
    refusals.push(refusal('role', 'GRANTED_ONCE', clause, message));
  }
  return ruling(refusals, {
    state: needsSecondPerson(role, alsoHolds) ? GrantState.PROPOSED : GrantState.HELD,
  });
}

export interface GrantThere {
  state: GrantState;
  staffId: string;
  grantedBy: string | null;
}

/** Whether a proposed role may be confirmed: by somebody who neither proposed it nor is to hold it. */
export function ruleOnConfirming({ state, staffId, grantedBy }: GrantThere, by: string): Ruling {
  const refusals: Refusal[] = state === GrantState.PROPOSED ? [] : [notProposed];
  if (staffId === by) refusals.push(notOnesOwn('grantId'));
  if (grantedBy === by) {
    const message = 'A second person confirms it: another administrator, or the data protection officer.';
    refusals.push(refusal('grantId', 'SECOND_PERSON_CONFIRMS', clause, message));
  }
  return ruling(refusals, {});
}

/** Whoever proposed it may take it back too. */
export function ruleOnDeclining({ state, staffId }: GrantThere, by: string): Ruling {
  const refusals: Refusal[] = state === GrantState.PROPOSED ? [] : [notProposed];
  if (staffId === by) refusals.push(notOnesOwn('grantId'));
  return ruling(refusals, {});
}

const notProposed = refusal('grantId', 'WAITS_FOR_NOBODY', clause, 'It does not wait to be confirmed.');

export function ruleOnEnding({ state, staffId }: GrantThere, by: string): Ruling {
  const refusals: Refusal[] = [];
  if (staffId === by) refusals.push(notOnesOwn('grantId'));
  if (state !== GrantState.HELD) {
    refusals.push(refusal('grantId', 'HELD_NO_LONGER', clause, 'This role is not held.'));
  }
  return ruling(refusals, {});
}

/** For so long what was ended, or a leaving that was recorded, may be taken back as a slip: later it is given anew. */
export const slipDays = 7;
export const isSlip = (at: Date | null | undefined, now: Date): boolean =>
  !!at && now.getTime() - at.getTime() <= slipDays * 86_400_000;

export function ruleOnRestoring(
  { state, staffId, endedAt }: GrantThere & { endedAt: Date | null },
  { by, now, already }: { by: string; now: Date; already: boolean },
): Ruling {
  const refusals: Refusal[] = [];
  if (staffId === by) refusals.push(notOnesOwn('grantId'));
  if (state !== GrantState.ENDED) {
    refusals.push(refusal('grantId', 'NOT_ENDED', clause, 'This role was not ended.'));
  } else if (!isSlip(endedAt, now)) {
    const message = `It was ended more than ${slipDays} days ago: give the role anew.`;
    refusals.push(refusal('grantId', 'SLIP_OF_DAYS_AGO', clause, message));
  } else if (already) {
    const message = 'They hold this role there already, or it waits to be confirmed.';
    refusals.push(refusal('grantId', 'GRANTED_ONCE', clause, message));
  }
  return ruling(refusals, {});
}

/** Whether somebody may go, or their role: never the last who could let others in. */
export function refuseLastAdministrator(field: string, othersRemain: boolean): Refusal[] {
  if (othersRemain) return [];
  const message = 'Nobody would be left who administers Amity: give somebody else that role first.';
  return [refusal(field, 'ADMINISTRATOR_REMAINS', clause, message)];
}

export interface Leaving {
  by: string;
  staffId: string;
  leavesAlready: boolean;
}

export function ruleOnLeaving({ by, staffId, leavesAlready }: Leaving): Ruling {
  const refusals: Refusal[] = staffId === by ? [notOnesOwn('staffId')] : [];
  if (leavesAlready) {
    const message = 'It is on record already that they leave: take that back to record another day.';
    refusals.push(refusal('staffId', 'LEAVING_RECORDED_ONCE', clause, message));
  }
  return ruling(refusals, {});
}

export function ruleOnStaying({ by, staffId, leavesAlready }: Leaving): Ruling {
  const refusals: Refusal[] = staffId === by ? [notOnesOwn('staffId')] : [];
  if (!leavesAlready) {
    refusals.push(refusal('staffId', 'NOT_LEAVING', clause, 'It is not on record that they leave.'));
  }
  return ruling(refusals, {});
}
