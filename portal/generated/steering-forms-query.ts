// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Another worker to lead a case. */
export type AssignCaseInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who leads it from now on: somebody who works the cases of its service. */
  ownerId: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** Why two cases belong together; the earlier comes first. */
export type CaseLinkKind =
  /** Somebody accused in the earlier case accuses in turn. */
  | 'COUNTER_ALLEGATION'
  /** It went on after the earlier case was closed (a report after that is a new case, regulator). */
  | 'LATER_REPORT'
  /** It is about the same people. */
  | 'SAME_PEOPLE'
  /** It is about the same place. */
  | 'SAME_PLACE';

/** The order in which cases ask for attention: the higher of category harm and risk (policy 7.5). Never merged with urgency. */
export type CasePriority =
  /** Serious harm by category, or high risk to a person (policy 7.5). */
  | 'HIGH'
  /** Lowered by a manager with a reason (policy 7.5). */
  | 'LOW'
  /** Medium harm by category, or medium risk to a person (policy 7.5). */
  | 'MEDIUM';

/** Another priority, by hand and with a reason (policy 7.5). Only a manager may lower it. */
export type ChangePriorityInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The priority from here on; null to let harm and risk decide again. */
  priority?: CasePriority | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** Another urgency (policy 8.6). Anybody who works the case may raise it; a manager may lower it, with a reason. */
export type ChangeUrgencyInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; needed to lower an emergency. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** The report, while it is not decided. */
  reportId?: string | null | undefined;
  /** The version of the report as last read. */
  reportVersion?: number | null | undefined;
  /** The urgency from here on. */
  urgency: Urgency;
};

/** A reference that does not hold, or not any more. */
export type EndExternalReferenceInput = {
  /** The reference. */
  externalReferenceId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** Serious risk or danger to individuals or staff: safeguarding and incident procedures take priority (policy 2.3). Given again, it corrects the references. */
export type FlagSafeguardingInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Reference in the incident management system; at most 100 characters. */
  incidentReference: string;
  /** The report, while it is not decided. */
  reportId?: string | null | undefined;
  /** The version of the report as last read. */
  reportVersion?: number | null | undefined;
  /** Reference of the safeguarding concern; at most 100 characters. */
  safeguardingReference?: string | null | undefined;
};

/** The landlord’s part in a plan (policy 7.2). */
export type LandlordRole =
  /** The landlord leads. */
  | 'LEAD'
  /** Another agency leads; the landlord supports with evidence and supports the individual. */
  | 'SUPPORT';

/** The end of a restriction: the case is read by its service again. */
export type LiftRestrictionInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** Another case that belongs together with this one; which is earlier is known. */
export type LinkCasesInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why they belong together. */
  kind: CaseLinkKind;
  /** The other case. */
  otherCaseId: string;
  /** What connects them, in words; at most 2,000 characters. */
  reason?: string | null | undefined;
};

/** A complaint about how a case is handled; always accepted (policy 16.1). */
export type LogServiceComplaintInput = {
  /** What it is about; at most 20,000 characters. */
  about?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Its reference in the complaints procedure. */
  externalReference?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When; now when left out. */
  madeAt?: string | null | undefined;
  /** Who complains, when a party of the case. */
  partyId?: string | null | undefined;
  /** When the case review was explained, if it was. */
  reviewExplainedAt?: string | null | undefined;
};

/** Another day for something due. */
export type OverrideDeadlineInput = {
  /** The deadline. */
  deadlineId: string;
  /** The day by whose end it is due instead, Europe/London. */
  dueOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** What protects a member of staff who is the victim (policy 8.2, 4.3). What is left out stays. */
export type ProtectStaffInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Reference of the health and safety event; at most 100 characters. */
  healthAndSafetyReference?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Reference of the incident report; at most 100 characters. */
  incidentReference?: string | null | undefined;
  /** What was agreed to safeguard staff and tackle the issue; at most 20,000 characters. */
  plan?: string | null | undefined;
  /** When the plan was agreed. Not in the future. */
  planAgreedAt?: string | null | undefined;
  /** The version of the protection as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  protectionVersion?: number | null | undefined;
  /** The person sending this, an area manager, takes oversight now. */
  takeOversight?: boolean;
};

/** A reference in another system, and the one thing that it names. */
export type RecordExternalReferenceInput = {
  /** The case, instead. */
  caseId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The person, instead. */
  personId?: string | null | undefined;
  /** The home or communal place, instead. */
  propertyId?: string | null | undefined;
  /** The reference there, as that system writes it; at most 100 characters. */
  reference: string;
  /** The report that it names. */
  reportId?: string | null | undefined;
  /** The system: 2 to 40 capital letters, digits and signs (- _), beginning with a letter. */
  system: string;
};

/** Who alone reads a case from here on (policy 12.1). */
export type RestrictCaseInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The staff who read it: whoever leads it, you, and a manager of its service or area among them; at most 50. */
  namedStaffIds: Array<string>;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** Who leads a case (policy 7.2). */
export type SetCaseLeadInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** LEAD, or SUPPORT where another agency leads. */
  landlordRole: LandlordRole;
  /** The agency that leads; needed for SUPPORT. */
  leadAgencyId?: string | null | undefined;
};

/** A link between two cases that was a mistake. */
export type UnlinkCasesInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The link; the case is one of the two. */
  linkId: string;
};

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type AssignCaseByFormMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseByFormMutation = { assignCase: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type ChangeUrgencyByFormMutationVariables = Exact<{
  input: ChangeUrgencyInput;
}>;


export type ChangeUrgencyByFormMutation = { changeUrgency: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type ChangePriorityByFormMutationVariables = Exact<{
  input: ChangePriorityInput;
}>;


export type ChangePriorityByFormMutation = { changePriority: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type RestrictCaseByFormMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;


export type RestrictCaseByFormMutation = { restrictCase: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type LiftRestrictionByFormMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionByFormMutation = { liftRestriction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type LinkCasesByFormMutationVariables = Exact<{
  input: LinkCasesInput;
}>;


export type LinkCasesByFormMutation = { linkCases: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, earlier: { id: string, version: number } | null, later: { id: string, version: number } | null } };

export type SetCaseLeadByFormMutationVariables = Exact<{
  input: SetCaseLeadInput;
}>;


export type SetCaseLeadByFormMutation = { setCaseLead: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type FlagSafeguardingByFormMutationVariables = Exact<{
  input: FlagSafeguardingInput;
}>;


export type FlagSafeguardingByFormMutation = { flagSafeguarding: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type LogServiceComplaintByFormMutationVariables = Exact<{
  input: LogServiceComplaintInput;
}>;


export type LogServiceComplaintByFormMutation = { logServiceComplaint: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, serviceComplaint: { id: string } | null } };

export type MoveDeadlineByFormMutationVariables = Exact<{
  input: OverrideDeadlineInput;
}>;


export type MoveDeadlineByFormMutation = { overrideDeadline: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, deadline: { id: string } | null } };

export type UnlinkCasesByFormMutationVariables = Exact<{
  input: UnlinkCasesInput;
}>;


export type UnlinkCasesByFormMutation = { unlinkCases: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, link: { id: string, endedAt: string | null } | null } };

export type RecordExternalReferenceByFormMutationVariables = Exact<{
  input: RecordExternalReferenceInput;
}>;


export type RecordExternalReferenceByFormMutation = { recordExternalReference: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, externalReference: { id: string } | null } };

export type EndExternalReferenceByFormMutationVariables = Exact<{
  input: EndExternalReferenceInput;
}>;


export type EndExternalReferenceByFormMutation = { endExternalReference: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, externalReference: { id: string, endedAt: string | null } | null } };

export type ProtectStaffByFormMutationVariables = Exact<{
  input: ProtectStaffInput;
}>;


export type ProtectStaffByFormMutation = { protectStaff: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, staffProtection: { id: string, version: number } | null } };

export const AssignCaseByFormDocument: Trusted<AssignCaseByFormMutation, AssignCaseByFormMutationVariables> = trusted('oH9Bc6_C2imzEfGDxPe-wF');

export const ChangeUrgencyByFormDocument: Trusted<ChangeUrgencyByFormMutation, ChangeUrgencyByFormMutationVariables> = trusted('4TKgH0rgmVVkNSEZM9w8Sx');

export const ChangePriorityByFormDocument: Trusted<ChangePriorityByFormMutation, ChangePriorityByFormMutationVariables> = trusted('Iz3RH0OMkhrDTT__fjnaP8');

export const RestrictCaseByFormDocument: Trusted<RestrictCaseByFormMutation, RestrictCaseByFormMutationVariables> = trusted('h_Q_Bbl6L206AkL9iiuF6K');

export const LiftRestrictionByFormDocument: Trusted<LiftRestrictionByFormMutation, LiftRestrictionByFormMutationVariables> = trusted('vbySZSD8EJsbmpQfaculeb');

export const LinkCasesByFormDocument: Trusted<LinkCasesByFormMutation, LinkCasesByFormMutationVariables> = trusted('nhWqxX__zOR5JoHzX90xbS');

export const SetCaseLeadByFormDocument: Trusted<SetCaseLeadByFormMutation, SetCaseLeadByFormMutationVariables> = trusted('JdNmuJECGYwSDPu4ww1r7h');

export const FlagSafeguardingByFormDocument: Trusted<FlagSafeguardingByFormMutation, FlagSafeguardingByFormMutationVariables> = trusted('6syzzAArH8Fz5ZuuvNTxLH');

export const LogServiceComplaintByFormDocument: Trusted<LogServiceComplaintByFormMutation, LogServiceComplaintByFormMutationVariables> = trusted('OBbRuUwsb_tIO4u7fy4Tic');

export const MoveDeadlineByFormDocument: Trusted<MoveDeadlineByFormMutation, MoveDeadlineByFormMutationVariables> = trusted('PT3lE7b0g2qg4RHJddmJG7');

export const UnlinkCasesByFormDocument: Trusted<UnlinkCasesByFormMutation, UnlinkCasesByFormMutationVariables> = trusted('htmoPMP1ZsOk0hQN2qHAjY');

export const RecordExternalReferenceByFormDocument: Trusted<RecordExternalReferenceByFormMutation, RecordExternalReferenceByFormMutationVariables> = trusted('pyL3zo5LjRgQ3ZHJvdkL3-');

export const EndExternalReferenceByFormDocument: Trusted<EndExternalReferenceByFormMutation, EndExternalReferenceByFormMutationVariables> = trusted('M9OyYIQdV4XjFf-7WdN-YO');

export const ProtectStaffByFormDocument: Trusted<ProtectStaffByFormMutation, ProtectStaffByFormMutationVariables> = trusted('3DgpHhHllSuhvckhvseYAp');
export const assignCaseInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  ownerId: { kind: 'id', needed: true, says: "Who leads it from now on: somebody who works the cases of its service." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const urgencyWords = {
  EMERGENCY: "Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6).",
  NON_EMERGENCY: "Everything else: talk and agree the approach within five working days (policy 8.6).",
};

export const changeUrgencyInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case." },
  reason: { kind: 'text', most: 2000, says: "Why; needed to lower an emergency." },
  reportId: { kind: 'id', says: "The report, while it is not decided." },
  urgency: { kind: 'word', needed: true, words: urgencyWords, says: "The urgency from here on." },
};

export const casePriorityWords = {
  HIGH: "Serious harm by category, or high risk to a person (policy 7.5).",
  LOW: "Lowered by a manager with a reason (policy 7.5).",
  MEDIUM: "Medium harm by category, or medium risk to a person (policy 7.5).",
};

export const changePriorityInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  priority: { kind: 'word', words: casePriorityWords, says: "The priority from here on." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const restrictCaseInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  namedStaffIds: { kind: 'id', needed: true, many: true, says: "The staff who read it: whoever leads it, you, and a manager of its service or area among them; at most 50." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const liftRestrictionInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const caseLinkKindWords = {
  COUNTER_ALLEGATION: "Somebody accused in the earlier case accuses in turn.",
  LATER_REPORT: "It went on after the earlier case was closed (a report after that is a new case, regulator).",
  SAME_PEOPLE: "It is about the same people.",
  SAME_PLACE: "It is about the same place.",
};

export const linkCasesInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  kind: { kind: 'word', needed: true, words: caseLinkKindWords, says: "Why they belong together." },
  otherCaseId: { kind: 'id', needed: true, says: "The other case." },
  reason: { kind: 'text', most: 2000, says: "What connects them, in words." },
};

export const landlordRoleWords = {
  LEAD: "The landlord leads.",
  SUPPORT: "Another agency leads; the landlord supports with evidence and supports the individual.",
};

export const setCaseLeadInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  landlordRole: { kind: 'word', needed: true, words: landlordRoleWords, says: "LEAD, or SUPPORT where another agency leads." },
  leadAgencyId: { kind: 'id', says: "The agency that leads; needed for SUPPORT." },
};

export const flagSafeguardingInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case." },
  incidentReference: { kind: 'text', needed: true, most: 100, says: "Reference in the incident management system." },
  reportId: { kind: 'id', says: "The report, while it is not decided." },
  safeguardingReference: { kind: 'text', most: 100, says: "Reference of the safeguarding concern." },
};

export const logServiceComplaintInputFields: InputFields = {
  about: { kind: 'text', most: 20000, says: "What it is about." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  externalReference: { kind: 'text', says: "Its reference in the complaints procedure." },
  madeAt: { kind: 'moment', says: "When; now when left out." },
  partyId: { kind: 'id', says: "Who complains, when a party of the case." },
  reviewExplainedAt: { kind: 'moment', says: "When the case review was explained, if it was." },
};

export const overrideDeadlineInputFields: InputFields = {
  deadlineId: { kind: 'id', needed: true, says: "The deadline." },
  dueOn: { kind: 'day', needed: true, says: "The day by whose end it is due instead, Europe/London." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const unlinkCasesInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  linkId: { kind: 'id', needed: true, says: "The link; the case is one of the two." },
};

export const recordExternalReferenceInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case, instead." },
  personId: { kind: 'id', says: "The person, instead." },
  propertyId: { kind: 'id', says: "The home or communal place, instead." },
  reference: { kind: 'text', needed: true, most: 100, says: "The reference there, as that system writes it." },
  reportId: { kind: 'id', says: "The report that it names." },
  system: { kind: 'text', needed: true, says: "The system: 2 to 40 capital letters, digits and signs (- _), beginning with a letter." },
};

export const endExternalReferenceInputFields: InputFields = {
  externalReferenceId: { kind: 'id', needed: true, says: "The reference." },
};

export const protectStaffInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  healthAndSafetyReference: { kind: 'text', most: 100, says: "Reference of the health and safety event." },
  incidentReference: { kind: 'text', most: 100, says: "Reference of the incident report." },
  plan: { kind: 'text', most: 20000, says: "What was agreed to safeguard staff and tackle the issue." },
  planAgreedAt: { kind: 'moment', says: "When the plan was agreed. Not in the future." },
  takeOversight: { kind: 'yesNo', says: "The person sending this, an area manager, takes oversight now." },
};