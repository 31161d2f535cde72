// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** A service that has closed. */
export type CloseServiceInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its last day; not in the future. */
  lastDay: string;
  /** The service. */
  serviceId: string;
};

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** A new area of the landlord. */
export type RecordAreaInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The name the landlord uses; at most 200 characters. */
  name: string;
};

/** How many homes a service has. */
export type RecordHomesInput = {
  /** Their number; null where it is not known. */
  homes?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The service. */
  serviceId: string;
  /** The version of the service as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  serviceVersion?: number | null | undefined;
};

/** A new home or communal place of a service. */
export type RecordPropertyInput = {
  /** Street address, at most 300 characters. */
  address: string;
  /** True for places shared by several homes (policy 3.2). */
  communal?: boolean | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Lower layer Super Output Area of 2021 (ONS code). */
  lsoaCode?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** The service: one that the viewer answers for. */
  serviceId: string;
  /** Unique property reference number, 1 to 12 digits. */
  uprn?: string | null | undefined;
};

/** A new service of an area. */
export type RecordServiceInput = {
  /** The area it belongs to. */
  areaId: string;
  /** How many homes it has, where that is known. */
  homes?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The name the landlord uses, unique within its area. */
  name: string;
  /** Whose law applies (policy 11.5, 11.6). */
  nation: Nation;
  /** Housing, or CAS-2 with its own incident procedure (policy 2.3). */
  type: ServiceType;
};

/** A service that is open after all, or again. */
export type ReopenServiceInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The service. */
  serviceId: string;
};

/** Which incident procedure a service follows (policy 2.3). */
export type ServiceType =
  /** CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3). */
  | 'CAS2'
  /** Housing, under the incident management policy (policy 2.3, 4.3). */
  | 'HOUSING';

/** Another name for an area. */
export type UpdateAreaInput = {
  /** The area. */
  areaId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  areaVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The name the landlord uses. */
  name: string;
};

/** A change to a home: what is left out stays, what is null goes. */
export type UpdatePropertyInput = {
  /** Street address. */
  address?: string | null | undefined;
  /** True for places shared by several homes (policy 3.2). */
  communal?: boolean | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Lower layer Super Output Area of 2021 (ONS code). */
  lsoaCode?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** The home. */
  propertyId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  propertyVersion?: number | null | undefined;
  /** Unique property reference number, 1 to 12 digits. */
  uprn?: string | null | undefined;
};

/** A change to a service: what is left out stays. */
export type UpdateServiceInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Another name. */
  name?: string | null | undefined;
  /** Another nation; only before anything was reported there. */
  nation?: Nation | null | undefined;
  /** The service. */
  serviceId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  serviceVersion?: number | null | undefined;
  /** Another type; only before anything was reported there. */
  type?: ServiceType | null | undefined;
};

export type AddAreaMutationVariables = Exact<{
  input: RecordAreaInput;
}>;


export type AddAreaMutation = { recordArea: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, area: { id: string } | null } };

export type RenameAreaMutationVariables = Exact<{
  input: UpdateAreaInput;
}>;


export type RenameAreaMutation = { updateArea: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, area: { id: string } | null } };

export type AddServiceMutationVariables = Exact<{
  input: RecordServiceInput;
}>;


export type AddServiceMutation = { recordService: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, service: { id: string } | null } };

export type ChangeServiceMutationVariables = Exact<{
  input: UpdateServiceInput;
}>;


export type ChangeServiceMutation = { updateService: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, service: { id: string } | null } };

export type CloseTheServiceMutationVariables = Exact<{
  input: CloseServiceInput;
}>;


export type CloseTheServiceMutation = { closeService: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, service: { id: string } | null } };

export type ReopenTheServiceMutationVariables = Exact<{
  input: ReopenServiceInput;
}>;


export type ReopenTheServiceMutation = { reopenService: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, service: { id: string } | null } };

export type SayHomesMutationVariables = Exact<{
  input: RecordHomesInput;
}>;


export type SayHomesMutation = { recordHomes: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, service: { id: string } | null } };

export type AddHomeMutationVariables = Exact<{
  input: RecordPropertyInput;
}>;


export type AddHomeMutation = { recordProperty: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, property: { id: string } | null } };

export type ChangeHomeMutationVariables = Exact<{
  input: UpdatePropertyInput;
}>;


export type ChangeHomeMutation = { updateProperty: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, property: { id: string } | null } };

export const AddAreaDocument: Trusted<AddAreaMutation, AddAreaMutationVariables> = trusted('UvLD-hPNj3lucqYmlrgNBk');

export const RenameAreaDocument: Trusted<RenameAreaMutation, RenameAreaMutationVariables> = trusted('fIFxK8KX3JOG6COSpmSyN3');

export const AddServiceDocument: Trusted<AddServiceMutation, AddServiceMutationVariables> = trusted('7JRvVB5aVnGM7g_axcu1-B');

export const ChangeServiceDocument: Trusted<ChangeServiceMutation, ChangeServiceMutationVariables> = trusted('r6smrB8_7Cbft3a0RvfuYs');

export const CloseTheServiceDocument: Trusted<CloseTheServiceMutation, CloseTheServiceMutationVariables> = trusted('CIjkChhr7Tx7XUKeXm6RLG');

export const ReopenTheServiceDocument: Trusted<ReopenTheServiceMutation, ReopenTheServiceMutationVariables> = trusted('NwOGV2UBF_xyxJDq-ZKp37');

export const SayHomesDocument: Trusted<SayHomesMutation, SayHomesMutationVariables> = trusted('ds0ffEYCbZPDnFxE16t1_1');

export const AddHomeDocument: Trusted<AddHomeMutation, AddHomeMutationVariables> = trusted('pOicEZJ2lUTxBehtP1S1YG');

export const ChangeHomeDocument: Trusted<ChangeHomeMutation, ChangeHomeMutationVariables> = trusted('dWiqsSVssGOGFKIWGG3ePg');
export const recordAreaInputFields: InputFields = {
  name: { kind: 'text', needed: true, most: 200, says: "The name the landlord uses." },
};

export const updateAreaInputFields: InputFields = {
  areaId: { kind: 'id', needed: true, says: "The area." },
  name: { kind: 'text', needed: true, says: "The name the landlord uses." },
};

export const nationWords = {
  ENGLAND: "England.",
  NORTHERN_IRELAND: "Northern Ireland; found in police data only.",
  WALES: "Wales (Renting Homes (Wales) Act 2016).",
};

export const serviceTypeWords = {
  CAS2: "CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3).",
  HOUSING: "Housing, under the incident management policy (policy 2.3, 4.3).",
};

export const recordServiceInputFields: InputFields = {
  areaId: { kind: 'id', needed: true, says: "The area it belongs to." },
  homes: { kind: 'number', says: "How many homes it has, where that is known." },
  name: { kind: 'text', needed: true, says: "The name the landlord uses, unique within its area." },
  nation: { kind: 'word', needed: true, words: nationWords, says: "Whose law applies (policy 11.5, 11.6)." },
  type: { kind: 'word', needed: true, words: serviceTypeWords, says: "Housing, or CAS-2 with its own incident procedure (policy 2.3)." },
};

export const updateServiceInputFields: InputFields = {
  name: { kind: 'text', says: "Another name." },
  nation: { kind: 'word', words: nationWords, says: "Another nation; only before anything was reported there." },
  serviceId: { kind: 'id', needed: true, says: "The service." },
  type: { kind: 'word', words: serviceTypeWords, says: "Another type; only before anything was reported there." },
};

export const closeServiceInputFields: InputFields = {
  lastDay: { kind: 'day', needed: true, says: "Its last day; not in the future." },
  serviceId: { kind: 'id', needed: true, says: "The service." },
};

export const reopenServiceInputFields: InputFields = {
  serviceId: { kind: 'id', needed: true, says: "The service." },
};

export const recordHomesInputFields: InputFields = {
  homes: { kind: 'number', says: "Their number." },
  serviceId: { kind: 'id', needed: true, says: "The service." },
};

export const recordPropertyInputFields: InputFields = {
  address: { kind: 'text', needed: true, most: 300, says: "Street address." },
  communal: { kind: 'yesNo', says: "True for places shared by several homes (policy 3.2)." },
  lsoaCode: { kind: 'text', says: "Lower layer Super Output Area of 2021 (ONS code)." },
  postcode: { kind: 'text', says: "Postcode." },
  serviceId: { kind: 'id', needed: true, says: "The service: one that the viewer answers for." },
  uprn: { kind: 'text', says: "Unique property reference number, 1 to 12 digits." },
};

export const updatePropertyInputFields: InputFields = {
  address: { kind: 'text', says: "Street address." },
  communal: { kind: 'yesNo', says: "True for places shared by several homes (policy 3.2)." },
  lsoaCode: { kind: 'text', says: "Lower layer Super Output Area of 2021 (ONS code)." },
  postcode: { kind: 'text', says: "Postcode." },
  propertyId: { kind: 'id', needed: true, says: "The home." },
  uprn: { kind: 'text', says: "Unique property reference number, 1 to 12 digits." },
};