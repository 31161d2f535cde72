// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** A role that was given or proposed. */
export type GrantInput = {
  /** The grant. */
  grantId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** A role for a member of staff, over what it is to be held. */
export type GrantRoleInput = {
  /** Over this area; with no service. */
  areaId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which role. */
  role: StaffRole;
  /** Over this service; with no area. */
  serviceId?: string | null | undefined;
  /** Who: anybody but oneself. */
  staffId: string;
};

/** How a role that was given to somebody stands (policy 12.1). */
export type GrantState =
  /** Not confirmed, or taken back before it was. */
  | 'DECLINED'
  /** Held once, and no longer. */
  | 'ENDED'
  /** Held: it counts. */
  | 'HELD'
  /** Waits for a second person to confirm it; until then it gives nothing. */
  | 'PROPOSED';

/** When the access of somebody who leaves ends (policy 12.1). */
export type LeaverAccess =
  /** With this record, whatever their last day is. */
  | 'AT_ONCE'
  /** At the end of their last day. */
  | 'WITH_LAST_DAY';

/** Somebody leaves. */
export type RecordLeavingInput = {
  /** When their access ends. Open sessions end with this record either way. */
  access: LeaverAccess;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Their last day. */
  lastDay: string;
  /** Who. */
  staffId: string;
};

/** A new member of staff, or a system that acts for the landlord. */
export type RecordStaffInput = {
  /** Where their notices are mailed to. Without one they are told in the portal alone. */
  email?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The sign-in service that vouches for them, as OIDC_ISSUER has it; that of whoever records them when left out. */
  issuer?: string | null | undefined;
  /** Full name; at most 200 characters. */
  name: string;
  /** The name that service gives them (“sub”); at most 255 characters, kept letter for letter. */
  subject: string;
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

/** Which members of staff; conditions add up. */
export type StaffFilter = {
  /** Holding a role over any of these areas itself. */
  areaId?: Array<string> | null | undefined;
  /** With a role that waits to be confirmed, or none. */
  awaitsConfirmation?: boolean | null | undefined;
  /** On record as leaving or having left, or not. */
  leaving?: boolean | null | undefined;
  /** Whose name contains this, or much like it. */
  name?: string | null | undefined;
  /** Holding any of these, over anything. */
  role?: Array<StaffRole> | null | undefined;
  /** Holding a role over any of these services itself. */
  serviceId?: Array<string> | null | undefined;
};

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

/** Somebody stays, or is back. */
export type UndoLeavingInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  staffId: string;
};

/** Another name, address or sign-in: what is left out stays, an address that is null goes. */
export type UpdateStaffInput = {
  /** Where their notices are mailed to. */
  email?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Another sign-in service; only while they hold no role and none is proposed. */
  issuer?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** The member of staff. */
  staffId: string;
  /** Their version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  staffVersion?: number | null | undefined;
  /** Another name at it; only while they hold no role and none is proposed. */
  subject?: string | null | undefined;
};

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: StaffFilter | null | undefined;
}>;


export type PeopleQuery = { staff: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, leftOn: string | null, roles: Array<StaffRole> | null, proposed: Array<{ id: string, role: StaffRole | null }> | null } }> } };

export type PersonOfStaffQueryVariables = Exact<{
  id: string;
}>;


export type PersonOfStaffQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string | null, email: string | null, issuer: string | null, subject: string | null, leftOn: string | null, accessEndedAt: string | null, version: number | null, id: string, grants: Array<{ id: string, role: StaffRole | null, state: GrantState | null, grantedAt: string | null, decidedAt: string | null, endedAt: string | null, area: { id: string, name: string } | null, service: { id: string, name: string } | null, grantedBy: { id: string, name: string | null } | null, decidedBy: { id: string, name: string | null } | null, endedBy: { id: string, name: string | null } | null }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SessionsOfQueryVariables = Exact<{
  staffId: string;
}>;


export type SessionsOfQuery = { sessions: Array<{ id: string, kind: SessionKind, openedAt: string, usedAt: string | null, endsAt: string, current: boolean }> };

export type WhereRolesAreHeldQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereRolesAreHeldQuery = { places: Array<{ id: string, name: string, services: Array<{ id: string, name: string, closedOn: string | null }> }> };

export type RecordStaffMutationVariables = Exact<{
  input: RecordStaffInput;
}>;


export type RecordStaffMutation = { recordStaff: { staff: { id: string } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type UpdateStaffMutationVariables = Exact<{
  input: UpdateStaffInput;
}>;


export type UpdateStaffMutation = { updateStaff: { staff: { id: string, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ConfirmGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type ConfirmGrantMutation = { answer: { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type DeclineGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type DeclineGrantMutation = { answer: { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type EndGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type EndGrantMutation = { answer: { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RestoreGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type RestoreGrantMutation = { answer: { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RecordLeavingMutationVariables = Exact<{
  input: RecordLeavingInput;
}>;


export type RecordLeavingMutation = { recordLeaving: { staff: { id: string, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type UndoLeavingMutationVariables = Exact<{
  input: UndoLeavingInput;
}>;


export type UndoLeavingMutation = { undoLeaving: { staff: { id: string, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { endedAt: string | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type GrantAnswerFragment = { grant: { id: string, state: GrantState | null } | null, refusals: Array<{ field: string, message: string, clause: string }> };

export type StaffAnswerFragment = { staff: { id: string, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> };

export const PeopleDocument: Trusted<PeopleQuery, PeopleQueryVariables> = trusted('bJJODuvz142nv1OlJKyMUB');

export const PersonOfStaffDocument: Trusted<PersonOfStaffQuery, PersonOfStaffQueryVariables> = trusted('Pa89l7qDEhUOmjAyPFLIFe');

export const SessionsOfDocument: Trusted<SessionsOfQuery, SessionsOfQueryVariables> = trusted('z_V8IoLWomlBPDZShtXQe2');

export const WhereRolesAreHeldDocument: Trusted<WhereRolesAreHeldQuery, WhereRolesAreHeldQueryVariables> = trusted('XZTKb6lJ_IP-zBTwtV_1gG');

export const RecordStaffDocument: Trusted<RecordStaffMutation, RecordStaffMutationVariables> = trusted('8n8ZVpsDSO4LZdesSIYUOt');

export const UpdateStaffDocument: Trusted<UpdateStaffMutation, UpdateStaffMutationVariables> = trusted('IoAOG6e0ib3numhNPRoO3F');

export const GrantRoleDocument: Trusted<GrantRoleMutation, GrantRoleMutationVariables> = trusted('jzbwzgmg8CIFEk8Noee0vs');

export const ConfirmGrantDocument: Trusted<ConfirmGrantMutation, ConfirmGrantMutationVariables> = trusted('vBIvRp-wR3iaTE661gIz2R');

export const DeclineGrantDocument: Trusted<DeclineGrantMutation, DeclineGrantMutationVariables> = trusted('lBNq9YG-vEeFBTOKVpflLu');

export const EndGrantDocument: Trusted<EndGrantMutation, EndGrantMutationVariables> = trusted('0msh5QJkG-e0jad5YqUvTq');

export const RestoreGrantDocument: Trusted<RestoreGrantMutation, RestoreGrantMutationVariables> = trusted('wACMvKU1xllJAqmtIsmLRM');

export const RecordLeavingDocument: Trusted<RecordLeavingMutation, RecordLeavingMutationVariables> = trusted('AgsTP80U54yQnktG0MlJxi');

export const UndoLeavingDocument: Trusted<UndoLeavingMutation, UndoLeavingMutationVariables> = trusted('1B-GaOAhznS-Fc_BuBVuZg');

export const RevokeSessionDocument: Trusted<RevokeSessionMutation, RevokeSessionMutationVariables> = trusted('-xQIjvfyrGxkDWEY_wfjK-');