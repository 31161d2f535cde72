// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Somebody belongs to a household or to a group. Give one of the two. */
export type AddMemberInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** The group: a person on record of the kind GROUP. */
  groupId?: string | null | undefined;
  /** The household. */
  householdId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  member: MemberInput;
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

/** Somebody no longer belongs to a household or group. */
export type EndMembershipInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The membership. */
  membershipId: string;
  /** The last day; today when left out. Not in the future, not before the first. */
  toOn?: string | null | undefined;
};

/** Somebody who belongs to a household or group. Give personId or person, not both. */
export type MemberInput = {
  /** From which day, if known; not in the future. */
  fromOn?: string | null | undefined;
  /** Somebody not on record yet. */
  person?: NewPersonInput | null | undefined;
  /** Somebody on record. */
  personId?: string | null | undefined;
  /** What the person is to the household; of a group it is a member. */
  relation?: MembershipRelation | null | undefined;
};

/** What somebody is to a household or group (policy 2.2: residents, groups, household members, visitors). */
export type MembershipRelation =
  /** Cares for somebody of the household. */
  | 'CARER'
  /** Child of the occupant. */
  | 'CHILD'
  /** Known to belong to a group (policy 2.2). */
  | 'GROUP_MEMBER'
  /** Lodger or guest who stays. */
  | 'LODGER'
  /** Holds the agreement under which the household lives there. */
  | 'OCCUPANT'
  /** Another relation. */
  | 'OTHER'
  /** Another relative living there. */
  | 'OTHER_RELATIVE'
  /** Parent of the occupant. */
  | 'PARENT'
  /** Partner of the occupant. */
  | 'PARTNER'
  /** Visits the household (policy 2.2). */
  | 'VISITOR';

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

/** A household, as it came to light in a case (policy 2.2). */
export type RecordHouseholdInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who belongs to it: 1 to 20. */
  members: Array<MemberInput>;
  /** Where they live, when it is one of the landlord’s. */
  propertyId?: string | null | undefined;
};

export type RecordHouseholdByFormMutationVariables = Exact<{
  input: RecordHouseholdInput;
}>;


export type RecordHouseholdByFormMutation = { recordHousehold: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, household: { id: string } | null } };

export type AddMemberByFormMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberByFormMutation = { addMember: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, membership: { id: string } | null } };

export type EndMembershipByFormMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipByFormMutation = { endMembership: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, membership: { id: string, toOn: string | null } | null } };

export const RecordHouseholdByFormDocument: Trusted<RecordHouseholdByFormMutation, RecordHouseholdByFormMutationVariables> = trusted('swSEjN-zzgqAj4nFjiiUv-');

export const AddMemberByFormDocument: Trusted<AddMemberByFormMutation, AddMemberByFormMutationVariables> = trusted('miMmb-0Ed1loTKojB75a6D');

export const EndMembershipByFormDocument: Trusted<EndMembershipByFormMutation, EndMembershipByFormMutationVariables> = trusted('1-zyw-2yl3Vs6ctieV5Tcs');
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

export const membershipRelationWords = {
  CARER: "Cares for somebody of the household.",
  CHILD: "Child of the occupant.",
  GROUP_MEMBER: "Known to belong to a group (policy 2.2).",
  LODGER: "Lodger or guest who stays.",
  OCCUPANT: "Holds the agreement under which the household lives there.",
  OTHER: "Another relation.",
  OTHER_RELATIVE: "Another relative living there.",
  PARENT: "Parent of the occupant.",
  PARTNER: "Partner of the occupant.",
  VISITOR: "Visits the household (policy 2.2).",
};

export const memberInputFields: InputFields = {
  fromOn: { kind: 'day', says: "From which day, if known; not in the future." },
  person: { kind: 'parts', parts: newPersonInputFields, says: "Somebody not on record yet." },
  personId: { kind: 'id', says: "Somebody on record." },
  relation: { kind: 'word', words: membershipRelationWords, says: "What the person is to the household; of a group it is a member." },
};

export const recordHouseholdInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  members: { kind: 'parts', needed: true, many: true, parts: memberInputFields, says: "Who belongs to it: 1 to 20." },
  propertyId: { kind: 'id', says: "Where they live, when it is one of the landlord’s." },
};

export const addMemberInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  groupId: { kind: 'id', says: "The group: a person on record of the kind GROUP." },
  householdId: { kind: 'id', says: "The household." },
  member: { kind: 'parts', needed: true, parts: memberInputFields, says: "Who." },
};

export const endMembershipInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  membershipId: { kind: 'id', needed: true, says: "The membership." },
  toOn: { kind: 'day', says: "The last day; today when left out. Not in the future, not before the first." },
};