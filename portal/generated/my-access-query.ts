// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Whether a case is open. */
export type CaseStatus =
  /** Closed with an outcome and a notice to everyone informed (policy 3.6). */
  | 'CLOSED'
  /** Open; the behaviour has stopped and is being watched. */
  | 'MONITORING'
  /** Open and being worked on. */
  | 'OPEN';

/** Which conflict of interest keeps a member of staff from a case (policy 12.1). */
export type ConflictKind =
  /** Is said to have done it. */
  | 'ACCUSED'
  /** Reported it, suffered by it, saw it or lives beside it. */
  | 'INVOLVED'
  /** Another interest, told in words. */
  | 'OTHER_INTEREST'
  /** Family, partner or close friend of somebody in the case. */
  | 'RELATED';

/** One’s own conflict of interest in what one reads. */
export type DeclareConflictInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** The conflict in words; at most 2,000 characters. */
  explanation: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which conflict. */
  kind: ConflictKind;
  /** Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed. */
  ownerId?: string | null | undefined;
  /** Or the report, where there is no case yet: the wall goes with it into its case. */
  reportId?: string | null | undefined;
};

/** Who stands in while one is on leave. */
export type DelegateWorkInput = {
  /** The colleague: somebody who holds each of one’s roles in cases. */
  delegateId: string;
  /** The first day (Europe/London); at once when left out. */
  from?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The last day; at most six weeks. */
  until: string;
};

/** Why somebody reads outside their scope in an emergency (policy 12.1). */
export type EmergencyReason =
  /** Nobody in whose scope it lies can be reached. */
  | 'OUT_OF_HOURS_COVER'
  /** The police ask while something is going on. */
  | 'POLICE_REQUEST'
  /** A safeguarding incident, which takes priority (policy 2.3). */
  | 'SAFEGUARDING'
  /** Somebody’s life or safety is at stake. */
  | 'SAFETY_OF_LIFE';

/** A delegation that is over before its time. */
export type EndDelegationInput = {
  /** The delegation: by oneself, or to oneself. */
  delegationId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** An emergency that is over before its time. */
export type EndEmergencyAccessInput = {
  /** The access, one’s own. */
  accessId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** The end of a conflict of interest. */
export type LiftWallInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The wall. */
  wallId: string;
};

/** A session that is to end. */
export type RevokeSessionInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which. */
  sessionId: string;
};

/** How somebody is signed in (practice). */
export type SessionKind =
  /** By an access token, as scripts and connected systems are. */
  | 'BEARER'
  /** A worker that writes an export for them, for as long as that takes. */
  | 'EXPORT'
  /** In the portal, in a browser. */
  | 'PORTAL';

/** The part a person plays in the landlord's staff, or as its partner. */
export type StaffRole =
  /** Works with figures across areas, never with names (practice). */
  | 'ANALYST'
  /** Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3). */
  | 'AREA_MANAGER'
  /** Oversees personal data, disclosures and access (practice). */
  | 'DATA_PROTECTION_OFFICER'
  /** Sees the annual summary by protected characteristic and nothing about single people (policy 15.4). */
  | 'EQUALITY_AND_DIVERSITY_GROUP'
  /** Gives guidance before any publicity is considered (policy 14.2). */
  | 'HEAD_OF_SERVICE'
  /** Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4). */
  | 'HOUSING_MANAGER'
  /** Named worker who takes reports and carries the day-to-day case (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** A connected system acting for the landlord, such as a housing system (practice). */
  | 'INTEGRATOR'
  /** Someone at a partner agency who sees what has been shared with that agency (practice). */
  | 'PARTNER_USER'
  /** Leads one service and reviews every case in it (policy 8.2, 15.2). */
  | 'SERVICE_LEAD'
  /** Senior management team, which receives the quarterly report (policy 15.5). */
  | 'SMT'
  /** Runs the system and has no need to read casework (practice). */
  | 'SYSTEM_ADMIN';

export type MyRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRolesQuery = { ownRoles: Array<{ role: StaffRole, area: string | null, service: string | null, since: string }> };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { sessions: Array<{ id: string, kind: SessionKind, device: string | null, openedAt: string, usedAt: string | null, endsAt: string, current: boolean }> };

export type EndMySessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndMySessionMutation = { answer: { endedAt: string | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type StandInsQueryVariables = Exact<{
  staffId?: Array<string> | string | null | undefined;
  delegateId?: Array<string> | string | null | undefined;
}>;


export type StandInsQuery = { mine: { edges: Array<{ node: { id: string, fromAt: string | null, until: string | null, endedAt: string | null, staff: { id: string, name: string | null } | null, delegate: { id: string, name: string | null } | null } }> }, toMe: { edges: Array<{ node: { id: string, fromAt: string | null, until: string | null, endedAt: string | null, staff: { id: string, name: string | null } | null, delegate: { id: string, name: string | null } | null } }> }, running: { edges: Array<{ node: { id: string, fromAt: string | null, until: string | null, endedAt: string | null, staff: { id: string, name: string | null } | null, delegate: { id: string, name: string | null } | null } }> } };

export type ColleaguesToStandInQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesToStandInQuery = { colleaguesToStandIn: Array<{ id: string, name: string | null }> };

export type DelegateWorkMutationVariables = Exact<{
  input: DelegateWorkInput;
}>;


export type DelegateWorkMutation = { answer: { delegation: { id: string, endedAt: string | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { answer: { delegation: { id: string, endedAt: string | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type CaseInConflictQueryVariables = Exact<{
  reference: string;
}>;


export type CaseInConflictQuery = { case: { id: string, reference: string, status: CaseStatus, owner: { id: string, name: string | null } | null } | null };

export type ColleaguesToLeadQueryVariables = Exact<{
  caseId: string;
}>;


export type ColleaguesToLeadQuery = { colleaguesToLead: Array<{ id: string, name: string | null }> };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { answer: { declared: boolean | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type WallsOfCaseQueryVariables = Exact<{
  reference: string;
}>;


export type WallsOfCaseQuery = { case: { id: string, reference: string, conflictWalls: Array<{ id: string, kind: ConflictKind | null, explanation: string | null, raisedAt: string | null, liftedAt: string | null, liftReason: string | null, staff: { id: string, name: string | null } | null, raisedBy: { id: string, name: string | null } | null }> } | null };

export type LiftWallMutationVariables = Exact<{
  input: LiftWallInput;
}>;


export type LiftWallMutation = { answer: { wall: { id: string, liftedAt: string | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type StandInFragment = { id: string, fromAt: string | null, until: string | null, endedAt: string | null, staff: { id: string, name: string | null } | null, delegate: { id: string, name: string | null } | null };

export type StandInAnswerFragment = { delegation: { id: string, endedAt: string | null } | null, refusals: Array<{ field: string, message: string, clause: string }> };

export type OwnEmergenciesQueryVariables = Exact<{
  staffId?: Array<string> | string | null | undefined;
}>;


export type OwnEmergenciesQuery = { emergencyAccesses: { edges: Array<{ node: { id: string, reason: EmergencyReason | null, until: string | null, case: { id: string, reference: string } | null } }> } };

export type EndOwnEmergencyMutationVariables = Exact<{
  input: EndEmergencyAccessInput;
}>;


export type EndOwnEmergencyMutation = { answer: { access: { id: string, endedAt: string | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export const MyRolesDocument: Trusted<MyRolesQuery, MyRolesQueryVariables> = trusted('ggH4E03t7RJsbBA0D_r5u2');

export const MySessionsDocument: Trusted<MySessionsQuery, MySessionsQueryVariables> = trusted('el4Cf9XgknHxhWAQS5N0x_');

export const EndMySessionDocument: Trusted<EndMySessionMutation, EndMySessionMutationVariables> = trusted('vzo6UrRmuPJjAzamTDiYac');

export const StandInsDocument: Trusted<StandInsQuery, StandInsQueryVariables> = trusted('RawR011HJGBEMnm8UEnuxE');

export const ColleaguesToStandInDocument: Trusted<ColleaguesToStandInQuery, ColleaguesToStandInQueryVariables> = trusted('2lBk20Ap5jEzOXgiXwkP6M');

export const DelegateWorkDocument: Trusted<DelegateWorkMutation, DelegateWorkMutationVariables> = trusted('aH07qeRSscpRR3XTTOiwVo');

export const EndDelegationDocument: Trusted<EndDelegationMutation, EndDelegationMutationVariables> = trusted('HuoQ2upCb-ascrLe2ZDJru');

export const CaseInConflictDocument: Trusted<CaseInConflictQuery, CaseInConflictQueryVariables> = trusted('kqGMNLC9k4OQ43X0BKLG1T');

export const ColleaguesToLeadDocument: Trusted<ColleaguesToLeadQuery, ColleaguesToLeadQueryVariables> = trusted('XxicGt9dFmKLgddIVJsXOL');

export const DeclareConflictDocument: Trusted<DeclareConflictMutation, DeclareConflictMutationVariables> = trusted('AtjTQj2oYCIgeePCouGmzM');

export const WallsOfCaseDocument: Trusted<WallsOfCaseQuery, WallsOfCaseQueryVariables> = trusted('uUF2JKLnA-8nVFa7Dh2uax');

export const LiftWallDocument: Trusted<LiftWallMutation, LiftWallMutationVariables> = trusted('e2is2ac_73PiUt4rMxGvAM');

export const OwnEmergenciesDocument: Trusted<OwnEmergenciesQuery, OwnEmergenciesQueryVariables> = trusted('38uyDIhK1UM7-Rhi3HUqh7');

export const EndOwnEmergencyDocument: Trusted<EndOwnEmergencyMutation, EndOwnEmergencyMutationVariables> = trusted('tVvUr1T8Q43aTR_iEHbMY-');