// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** A person to be added to a case. Give personId or person, not both. */
export type AddPartyInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** The household that the member or visitor belongs to (policy 2.2). */
  householdId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether to keep the person informed (policy 3.6, 8.9). When left out: yes, but nobody unknown, and a representative only with permission. */
  informed?: boolean | null | undefined;
  /** The express permission of whom they speak for; nothing goes to a representative before it. */
  permission?: PermissionInput | null | undefined;
  /** Somebody not on record yet. */
  person?: NewPersonInput | null | undefined;
  /** Somebody on record. */
  personId?: string | null | undefined;
  /** Relation to the household (policy 2.2). */
  relationToHousehold?: string | null | undefined;
  /** The report that brings the person into the case; where there is one only, that one. With a report of its own somebody harmed may be accused in turn. */
  reportId?: string | null | undefined;
  /** The party whom a representative speaks for; needed for a representative, for nobody else. */
  representsPartyId?: string | null | undefined;
  /** What the person is in this case. */
  role: PartyRole;
  /** The member of staff whom an alleged perpetrator is: a wall stands between them and the case from here on (policy 12.1). */
  staffId?: string | null | undefined;
};

/** How staff reached or tried to reach somebody. The initial interview is by phone or in person (policy 8.5). */
export type ContactMethod =
  /** By email. */
  | 'EMAIL'
  /** Face to face (policy 8.5, 8.6). */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By a message through the portal. */
  | 'ONLINE'
  /** By telephone (policy 8.5). */
  | 'PHONE'
  /** By text message. */
  | 'TEXT_MESSAGE';

/** How a person may be reached safely. What is left out stays; what is null is emptied. A contact against it is refused unless confirmed with a reason. */
export type ContactPreferencesInput = {
  /** No message may be left for the person. */
  doNotLeaveMessages?: boolean | null | undefined;
  /** Nothing may be sent to the person’s address. */
  doNotWriteToAddress?: boolean | null | undefined;
  /** How the person must not be reached. */
  excludedMethods?: Array<ContactMethod> | null | undefined;
  /** Whether an interpreter is needed. */
  interpreterNeeded?: boolean | null | undefined;
  /** The language the person wishes to speak; at most 100 characters. */
  language?: string | null | undefined;
  /** What must not be said to the person, or near them; at most 2,000 characters. Kept sealed (showSensitive). */
  mustNotBeSaid?: string | null | undefined;
  /** How the person wishes to be reached. */
  preferredMethods?: Array<ContactMethod> | null | undefined;
  /** When and how it is safe to reach the person; at most 500 characters. Kept sealed (showSensitive). */
  safeTimes?: string | null | undefined;
};

/** Somebody who is not on record yet. */
export type NewPersonInput = {
  /** How to reach them safely. */
  contactPreferences?: ContactPreferencesInput | null | undefined;
  /** Date of birth; not in the future. */
  dateOfBirth?: string | null | undefined;
  /** Electronic mail address, as given. */
  email?: string | null | undefined;
  /** An individual, a group, an organisation, or unknown. */
  kind?: PersonKind;
  /** Full name; may be left out only for somebody unknown or a group. At most 300 characters. */
  name?: string | null | undefined;
  /** How the person occupies their home. */
  occupancyType?: OccupancyType | null | undefined;
  /** Telephone number, as given. */
  phone?: string | null | undefined;
  /** Their home, when it is one of the landlord’s. */
  propertyId?: string | null | undefined;
};

/** The agreement under which somebody lives in a property. */
export type OccupancyType =
  /** Assured tenancy. */
  | 'ASSURED'
  /** Assured shorthold tenancy, being brought to an end by the Renters' Rights Act 2025. */
  | 'ASSURED_SHORTHOLD'
  /** Licence in CAS-2 bail and home detention curfew accommodation. */
  | 'CAS2_LICENCE'
  /** Demoted tenancy. */
  | 'DEMOTED'
  /** Licence excluded from the Protection from Eviction Act 1977. */
  | 'EXCLUDED_LICENCE'
  /** Introductory tenancy. */
  | 'INTRODUCTORY'
  /** Leaseholder. */
  | 'LEASEHOLDER'
  /** Licence to occupy. */
  | 'LICENCE'
  /** Does not live in the landlord's accommodation. */
  | 'NON_OCCUPANT'
  /** Prohibited conduct standard contract in Wales (Renting Homes (Wales) Act 2016, section 116). */
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_W'
  /** Secure tenancy. */
  | 'SECURE'
  /** Secure contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'SECURE_CONTRACT_W'
  /** Shared owner. */
  | 'SHARED_OWNER'
  /** Standard contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'STANDARD_CONTRACT_W'
  /** Supported standard contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'SUPPORTED_STANDARD_CONTRACT_W';

/** What a person is to one case. */
export type PartyRole =
  /** Is said to be responsible; alleged until a finding (policy 11.6). */
  | 'ALLEGED_PERPETRATOR'
  /** Lives in the household of someone in the case (policy 2.2). */
  | 'HOUSEHOLD_MEMBER'
  /** Affected by the behaviour in another way (practice). */
  | 'OTHER_AFFECTED'
  /** Reported the behaviour; the policy also says complainant (policy 8.5). */
  | 'REPORTER'
  /** Speaks for someone in the case (regulator's definition of a case). */
  | 'REPRESENTATIVE'
  /** Experiences the behaviour (policy 5.2, 8.8). */
  | 'VICTIM'
  /** Visits the household of someone in the case (policy 2.2). */
  | 'VISITOR'
  /** Saw or heard the behaviour and may give evidence (policy 8.8, 8.11). */
  | 'WITNESS';

/** How an express permission was given (policy 1.4). */
export type PermissionForm =
  /** On a signed form. */
  | 'SIGNED'
  /** By word of mouth, to the member of staff who wrote it down. */
  | 'SPOKEN'
  /** In a letter, email or message. */
  | 'WRITTEN';

/** An express permission: how and when it was given, and for what (policy 1.4). */
export type PermissionInput = {
  /** How it was given. */
  form: PermissionForm;
  /** When; now when left out. Not in the future. */
  givenAt?: string | null | undefined;
  /** What may be told, in the words agreed; at most 2,000 characters. */
  what?: string | null | undefined;
};

/** Whether a party is one person, several or not yet known. */
export type PersonKind =
  /** Several people acting together whose names are not all known (policy 2.2). */
  | 'GROUP'
  /** One named person. */
  | 'INDIVIDUAL'
  /** A business, agency or other organisation. */
  | 'ORGANISATION'
  /** Someone not yet identified; may be identified later. */
  | 'UNKNOWN';

/** Express permission of one party that what concerns them may be told to another. */
export type RecordPermissionInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The party who gave it. */
  partyId: string;
  /** The permission. */
  permission: PermissionInput;
  /** The party who may be told: a representative, or anybody of the case. */
  toPartyId: string;
};

/** Somebody is no longer in the case. What was written down of them stays. */
export type RemovePartyInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Whether they were put down by mistake. Somebody harmed who leaves otherwise is still asked after at closing: their risk is assessed (policy 8.7). */
  enteredByMistake?: boolean | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The party; not whoever reported. */
  partyId: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** What changes about a party. What is left out stays; what is null is emptied. */
export type UpdatePartyInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** The household that the member or visitor belongs to. */
  householdId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether the person is kept informed (policy 3.6, 8.9). */
  informed?: boolean | null | undefined;
  /** Why they are no longer kept informed; needed for whoever reported or is harmed, at most 2,000 characters (policy 3.6). */
  informedReason?: string | null | undefined;
  /** The party. */
  partyId: string;
  /** The version of the party as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  partyVersion?: number | null | undefined;
  /** Relation to the household (policy 2.2). */
  relationToHousehold?: string | null | undefined;
  /** The report that brought the person into the case. */
  reportId?: string | null | undefined;
};

/** What changes about a person. What is left out stays; what is null is emptied. */
export type UpdatePersonInput = {
  /** How to reach them safely. */
  contactPreferences?: ContactPreferencesInput | null | undefined;
  /** Date of birth; not in the future. */
  dateOfBirth?: string | null | undefined;
  /** Electronic mail address, as given. */
  email?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** An individual, a group, an organisation, or unknown. */
  kind?: PersonKind | null | undefined;
  /** Full name; at most 300 characters. */
  name?: string | null | undefined;
  /** How the person occupies their home. */
  occupancyType?: OccupancyType | null | undefined;
  /** The person. */
  personId: string;
  /** The version of the person as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  personVersion?: number | null | undefined;
  /** Telephone number, as given. */
  phone?: string | null | undefined;
  /** Their home, when it is one of the landlord’s. */
  propertyId?: string | null | undefined;
};

/** An express permission that no longer holds. */
export type WithdrawPermissionInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The permission. */
  permissionId: string;
};

export type AddPartyByFormMutationVariables = Exact<{
  input: AddPartyInput;
}>;


export type AddPartyByFormMutation = { addParty: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, party: { id: string } | null } };

export type ChangePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type ChangePersonMutation = { updatePerson: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string, version: number } | null } };

export type ChangePartyMutationVariables = Exact<{
  input: UpdatePartyInput;
}>;


export type ChangePartyMutation = { updateParty: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, party: { id: string, version: number } | null } };

export type RemovePartyByFormMutationVariables = Exact<{
  input: RemovePartyInput;
}>;


export type RemovePartyByFormMutation = { removeParty: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, party: { id: string } | null } };

export type PermissionToTellMutationVariables = Exact<{
  input: RecordPermissionInput;
}>;


export type PermissionToTellMutation = { recordPermission: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, permission: { id: string } | null } };

export type WithdrawPermissionToTellMutationVariables = Exact<{
  input: WithdrawPermissionInput;
}>;


export type WithdrawPermissionToTellMutation = { withdrawPermission: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, permission: { id: string } | null } };

export const AddPartyByFormDocument: Trusted<AddPartyByFormMutation, AddPartyByFormMutationVariables> = trusted('nzZCIeUqLcFtxz4iN-KVAc');

export const ChangePersonDocument: Trusted<ChangePersonMutation, ChangePersonMutationVariables> = trusted('G0Eq6DaMBQCrd8U9Zi_jzq');

export const ChangePartyDocument: Trusted<ChangePartyMutation, ChangePartyMutationVariables> = trusted('WoSqWSIrt59Qs0r3cOS_mT');

export const RemovePartyByFormDocument: Trusted<RemovePartyByFormMutation, RemovePartyByFormMutationVariables> = trusted('-tjb-2eV85G5RhG-RxiP6s');

export const PermissionToTellDocument: Trusted<PermissionToTellMutation, PermissionToTellMutationVariables> = trusted('JGsYo7sEKyj3AMS3or1Fse');

export const WithdrawPermissionToTellDocument: Trusted<WithdrawPermissionToTellMutation, WithdrawPermissionToTellMutationVariables> = trusted('Ug04auB96jD3z6_qRgzk9i');
export const permissionFormWords = {
  SIGNED: "On a signed form.",
  SPOKEN: "By word of mouth, to the member of staff who wrote it down.",
  WRITTEN: "In a letter, email or message.",
};

export const permissionInputFields: InputFields = {
  form: { kind: 'word', needed: true, words: permissionFormWords, says: "How it was given." },
  givenAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  what: { kind: 'text', most: 2000, says: "What may be told, in the words agreed." },
};

export const contactMethodWords = {
  EMAIL: "By email.",
  IN_PERSON: "Face to face (policy 8.5, 8.6).",
  LETTER: "By letter.",
  ONLINE: "By a message through the portal.",
  PHONE: "By telephone (policy 8.5).",
  TEXT_MESSAGE: "By text message.",
};

export const contactPreferencesInputFields: InputFields = {
  doNotLeaveMessages: { kind: 'yesNo', says: "No message may be left for the person." },
  doNotWriteToAddress: { kind: 'yesNo', says: "Nothing may be sent to the person’s address." },
  excludedMethods: { kind: 'word', many: true, words: contactMethodWords, says: "How the person must not be reached." },
  interpreterNeeded: { kind: 'yesNo', says: "Whether an interpreter is needed." },
  language: { kind: 'text', most: 100, says: "The language the person wishes to speak." },
  mustNotBeSaid: { kind: 'text', most: 2000, says: "What must not be said to the person, or near them." },
  preferredMethods: { kind: 'word', many: true, words: contactMethodWords, says: "How the person wishes to be reached." },
  safeTimes: { kind: 'text', most: 500, says: "When and how it is safe to reach the person." },
};

export const personKindWords = {
  GROUP: "Several people acting together whose names are not all known (policy 2.2).",
  INDIVIDUAL: "One named person.",
  ORGANISATION: "A business, agency or other organisation.",
  UNKNOWN: "Someone not yet identified; may be identified later.",
};

export const occupancyTypeWords = {
  ASSURED: "Assured tenancy.",
  ASSURED_SHORTHOLD: "Assured shorthold tenancy, being brought to an end by the Renters' Rights Act 2025.",
  CAS2_LICENCE: "Licence in CAS-2 bail and home detention curfew accommodation.",
  DEMOTED: "Demoted tenancy.",
  EXCLUDED_LICENCE: "Licence excluded from the Protection from Eviction Act 1977.",
  INTRODUCTORY: "Introductory tenancy.",
  LEASEHOLDER: "Leaseholder.",
  LICENCE: "Licence to occupy.",
  NON_OCCUPANT: "Does not live in the landlord's accommodation.",
  PROHIBITED_CONDUCT_STANDARD_CONTRACT_W: "Prohibited conduct standard contract in Wales (Renting Homes (Wales) Act 2016, section 116).",
  SECURE: "Secure tenancy.",
  SECURE_CONTRACT_W: "Secure contract in Wales (Renting Homes (Wales) Act 2016).",
  SHARED_OWNER: "Shared owner.",
  STANDARD_CONTRACT_W: "Standard contract in Wales (Renting Homes (Wales) Act 2016).",
  SUPPORTED_STANDARD_CONTRACT_W: "Supported standard contract in Wales (Renting Homes (Wales) Act 2016).",
};

export const newPersonInputFields: InputFields = {
  contactPreferences: { kind: 'parts', parts: contactPreferencesInputFields, says: "How to reach them safely." },
  dateOfBirth: { kind: 'day', says: "Date of birth; not in the future." },
  email: { kind: 'text', says: "Electronic mail address, as given." },
  kind: { kind: 'word', words: personKindWords, says: "An individual, a group, an organisation, or unknown." },
  name: { kind: 'text', most: 300, says: "Full name; may be left out only for somebody unknown or a group." },
  occupancyType: { kind: 'word', words: occupancyTypeWords, says: "How the person occupies their home." },
  phone: { kind: 'text', says: "Telephone number, as given." },
  propertyId: { kind: 'id', says: "Their home, when it is one of the landlord’s." },
};

export const partyRoleWords = {
  ALLEGED_PERPETRATOR: "Is said to be responsible; alleged until a finding (policy 11.6).",
  HOUSEHOLD_MEMBER: "Lives in the household of someone in the case (policy 2.2).",
  OTHER_AFFECTED: "Affected by the behaviour in another way (practice).",
  REPORTER: "Reported the behaviour; the policy also says complainant (policy 8.5).",
  REPRESENTATIVE: "Speaks for someone in the case (regulator's definition of a case).",
  VICTIM: "Experiences the behaviour (policy 5.2, 8.8).",
  VISITOR: "Visits the household of someone in the case (policy 2.2).",
  WITNESS: "Saw or heard the behaviour and may give evidence (policy 8.8, 8.11).",
};

export const addPartyInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  householdId: { kind: 'id', says: "The household that the member or visitor belongs to (policy 2.2)." },
  informed: { kind: 'yesNo', says: "Whether to keep the person informed (policy 3.6, 8.9). When left out: yes, but nobody unknown, and a representative only with permission." },
  permission: { kind: 'parts', parts: permissionInputFields, says: "The express permission of whom they speak for; nothing goes to a representative before it." },
  person: { kind: 'parts', parts: newPersonInputFields, says: "Somebody not on record yet." },
  personId: { kind: 'id', says: "Somebody on record." },
  relationToHousehold: { kind: 'text', says: "Relation to the household (policy 2.2)." },
  reportId: { kind: 'id', says: "The report that brings the person into the case; where there is one only, that one. With a report of its own somebody harmed may be accused in turn." },
  representsPartyId: { kind: 'id', says: "The party whom a representative speaks for; needed for a representative, for nobody else." },
  role: { kind: 'word', needed: true, words: partyRoleWords, says: "What the person is in this case." },
  staffId: { kind: 'id', says: "The member of staff whom an alleged perpetrator is: a wall stands between them and the case from here on (policy 12.1)." },
};

export const updatePersonInputFields: InputFields = {
  contactPreferences: { kind: 'parts', parts: contactPreferencesInputFields, says: "How to reach them safely." },
  dateOfBirth: { kind: 'day', says: "Date of birth; not in the future." },
  email: { kind: 'text', says: "Electronic mail address, as given." },
  kind: { kind: 'word', words: personKindWords, says: "An individual, a group, an organisation, or unknown." },
  name: { kind: 'text', most: 300, says: "Full name." },
  occupancyType: { kind: 'word', words: occupancyTypeWords, says: "How the person occupies their home." },
  personId: { kind: 'id', needed: true, says: "The person." },
  phone: { kind: 'text', says: "Telephone number, as given." },
  propertyId: { kind: 'id', says: "Their home, when it is one of the landlord’s." },
};

export const updatePartyInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  householdId: { kind: 'id', says: "The household that the member or visitor belongs to." },
  informed: { kind: 'yesNo', says: "Whether the person is kept informed (policy 3.6, 8.9)." },
  informedReason: { kind: 'text', most: 2000, says: "Why they are no longer kept informed; needed for whoever reported or is harmed (policy 3.6)." },
  partyId: { kind: 'id', needed: true, says: "The party." },
  relationToHousehold: { kind: 'text', says: "Relation to the household (policy 2.2)." },
  reportId: { kind: 'id', says: "The report that brought the person into the case." },
};

export const removePartyInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  enteredByMistake: { kind: 'yesNo', says: "Whether they were put down by mistake. Somebody harmed who leaves otherwise is still asked after at closing: their risk is assessed (policy 8.7)." },
  partyId: { kind: 'id', needed: true, says: "The party; not whoever reported." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const recordPermissionInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  partyId: { kind: 'id', needed: true, says: "The party who gave it." },
  permission: { kind: 'parts', needed: true, parts: permissionInputFields, says: "The permission." },
  toPartyId: { kind: 'id', needed: true, says: "The party who may be told: a representative, or anybody of the case." },
};

export const withdrawPermissionInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  permissionId: { kind: 'id', needed: true, says: "The permission." },
};