// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
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

/** The whole of an activity as it should have been recorded, which takes its place. */
export type CorrectPreventionInput = {
  /** What is to be put right. */
  activityId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  activityVersion?: number | null | undefined;
  /** Partner agencies and other landlords of the directory that took part; at most 20. */
  agencyIds?: Array<string> | null | undefined;
  /** What was agreed; at most 20,000 characters. */
  agreed?: string | null | undefined;
  /** The clause of the occupancy agreement gone through or broken (policy 6.2). */
  agreementClause?: string | null | undefined;
  /** In a whole area instead (policy 6.4): recorded by those who answer for a service of it. */
  areaId?: string | null | undefined;
  /** The running case it is an early step of. */
  caseId?: string | null | undefined;
  /** By whom; whoever records it when left out. */
  heldById?: string | null | undefined;
  /** The day on which it took place; not in the future. */
  heldOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When the next one is to be; of a weekly review meeting, a week later when left out. */
  nextOn?: string | null | undefined;
  /** Or somebody who is not on record yet. */
  person?: NewPersonInput | null | undefined;
  /** About whom, where it is about a person (policy 6.3): somebody on record. */
  personId?: string | null | undefined;
  /** At which home or communal place. */
  propertyId?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** In which service; told from the property, the case or the person’s home when left out. */
  serviceId?: string | null | undefined;
  /** Which strands it serves (policy 6.1); the usual one of its type when left out. */
  strands?: Array<PreventionStrand> | null | undefined;
  /** What was done and said; at most 20,000 characters. */
  summary?: string | null | undefined;
  /** What was done. */
  type: PreventionType;
};

/** An activity that turned out to be an early step of a case. */
export type LinkPreventionInput = {
  /** Which, that belongs to no case yet. */
  activityId: string;
  /** The running case. */
  caseId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
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

/** The four strands of prevention (policy 6.1). */
export type PreventionStrand =
  /** Behaviour is challenged early. */
  | 'CHALLENGING_BEHAVIOUR'
  /** Communities are engaged. */
  | 'COMMUNITY_ENGAGEMENT'
  /** People are helped to be more resilient. */
  | 'PERSONAL_RESILIENCE'
  /** People know what they must and what they may do. */
  | 'RESPONSIBILITIES_AND_RIGHTS';

/** What was done to prevent anti-social behaviour (policy 6). */
export type PreventionType =
  /** Challenging behaviour and encouraging a change (policy 6.3). */
  | 'CHALLENGE_BEHAVIOUR'
  /** An agreement within a community (policy 6.4). */
  | 'COMMUNITY_AGREEMENT'
  /** Engaging with the community (policy 6.4). */
  | 'COMMUNITY_ENGAGEMENT'
  /** An activity that draws people away from such behaviour (policy 6.4). */
  | 'DIVERSIONARY_ACTIVITY'
  /** Going through responsibilities and rights again (policy 6.2, 6.3). */
  | 'REFRESHER_CONVERSATION'
  /** Support to cope and to resolve things oneself (policy 6.1). */
  | 'RESILIENCE_SUPPORT'
  /** The weekly review meeting with an occupant (policy 6.3). */
  | 'WEEKLY_REVIEW_MEETING';

/** Something done to prevent anti-social behaviour, with or without a case (policy 6). */
export type RecordPreventionInput = {
  /** Partner agencies and other landlords of the directory that took part; at most 20. */
  agencyIds?: Array<string> | null | undefined;
  /** What was agreed; at most 20,000 characters. */
  agreed?: string | null | undefined;
  /** The clause of the occupancy agreement gone through or broken (policy 6.2). */
  agreementClause?: string | null | undefined;
  /** In a whole area instead (policy 6.4): recorded by those who answer for a service of it. */
  areaId?: string | null | undefined;
  /** The running case it is an early step of. */
  caseId?: string | null | undefined;
  /** By whom; whoever records it when left out. */
  heldById?: string | null | undefined;
  /** The day on which it took place; not in the future. */
  heldOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When the next one is to be; of a weekly review meeting, a week later when left out. */
  nextOn?: string | null | undefined;
  /** Or somebody who is not on record yet. */
  person?: NewPersonInput | null | undefined;
  /** About whom, where it is about a person (policy 6.3): somebody on record. */
  personId?: string | null | undefined;
  /** At which home or communal place. */
  propertyId?: string | null | undefined;
  /** In which service; told from the property, the case or the person’s home when left out. */
  serviceId?: string | null | undefined;
  /** Which strands it serves (policy 6.1); the usual one of its type when left out. */
  strands?: Array<PreventionStrand> | null | undefined;
  /** What was done and said; at most 20,000 characters. */
  summary?: string | null | undefined;
  /** What was done. */
  type: PreventionType;
};

/** An activity that was recorded by mistake. */
export type WithdrawPreventionInput = {
  /** Which. */
  activityId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  activityVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

export type RecordPreventionByFormMutationVariables = Exact<{
  input: RecordPreventionInput;
}>;


export type RecordPreventionByFormMutation = { recordPreventionActivity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, activity: { id: string } | null } };

export type CorrectPreventionByFormMutationVariables = Exact<{
  input: CorrectPreventionInput;
}>;


export type CorrectPreventionByFormMutation = { correctPreventionActivity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, activity: { id: string } | null } };

export type WithdrawPreventionByFormMutationVariables = Exact<{
  input: WithdrawPreventionInput;
}>;


export type WithdrawPreventionByFormMutation = { withdrawPreventionActivity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, activity: { id: string, version: number } | null } };

export type LinkPreventionByFormMutationVariables = Exact<{
  input: LinkPreventionInput;
}>;


export type LinkPreventionByFormMutation = { linkPreventionActivity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, activity: { id: string, version: number } | null } };

export type WhyNotPreventionFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const RecordPreventionByFormDocument: Trusted<RecordPreventionByFormMutation, RecordPreventionByFormMutationVariables> = trusted('mY3WdLnDG_wAQV6-1e70EN');

export const CorrectPreventionByFormDocument: Trusted<CorrectPreventionByFormMutation, CorrectPreventionByFormMutationVariables> = trusted('9Dxw5--VTAxuCiHdM-fYu5');

export const WithdrawPreventionByFormDocument: Trusted<WithdrawPreventionByFormMutation, WithdrawPreventionByFormMutationVariables> = trusted('177mdVoaXBIGRLQ0CUjRFI');

export const LinkPreventionByFormDocument: Trusted<LinkPreventionByFormMutation, LinkPreventionByFormMutationVariables> = trusted('8rXyIpQqej9SRcAHboF3dz');
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

export const preventionStrandWords = {
  CHALLENGING_BEHAVIOUR: "Behaviour is challenged early.",
  COMMUNITY_ENGAGEMENT: "Communities are engaged.",
  PERSONAL_RESILIENCE: "People are helped to be more resilient.",
  RESPONSIBILITIES_AND_RIGHTS: "People know what they must and what they may do.",
};

export const preventionTypeWords = {
  CHALLENGE_BEHAVIOUR: "Challenging behaviour and encouraging a change (policy 6.3).",
  COMMUNITY_AGREEMENT: "An agreement within a community (policy 6.4).",
  COMMUNITY_ENGAGEMENT: "Engaging with the community (policy 6.4).",
  DIVERSIONARY_ACTIVITY: "An activity that draws people away from such behaviour (policy 6.4).",
  REFRESHER_CONVERSATION: "Going through responsibilities and rights again (policy 6.2, 6.3).",
  RESILIENCE_SUPPORT: "Support to cope and to resolve things oneself (policy 6.1).",
  WEEKLY_REVIEW_MEETING: "The weekly review meeting with an occupant (policy 6.3).",
};

export const recordPreventionInputFields: InputFields = {
  agencyIds: { kind: 'id', many: true, says: "Partner agencies and other landlords of the directory that took part; at most 20." },
  agreed: { kind: 'text', most: 20000, says: "What was agreed." },
  agreementClause: { kind: 'text', says: "The clause of the occupancy agreement gone through or broken (policy 6.2)." },
  areaId: { kind: 'id', says: "In a whole area instead (policy 6.4): recorded by those who answer for a service of it." },
  caseId: { kind: 'id', says: "The running case it is an early step of." },
  heldById: { kind: 'id', says: "By whom; whoever records it when left out." },
  heldOn: { kind: 'day', needed: true, says: "The day on which it took place; not in the future." },
  nextOn: { kind: 'day', says: "When the next one is to be; of a weekly review meeting, a week later when left out." },
  person: { kind: 'parts', parts: newPersonInputFields, says: "Or somebody who is not on record yet." },
  personId: { kind: 'id', says: "About whom, where it is about a person (policy 6.3): somebody on record." },
  propertyId: { kind: 'id', says: "At which home or communal place." },
  serviceId: { kind: 'id', says: "In which service; told from the property, the case or the person’s home when left out." },
  strands: { kind: 'word', many: true, words: preventionStrandWords, says: "Which strands it serves (policy 6.1); the usual one of its type when left out." },
  summary: { kind: 'text', most: 20000, says: "What was done and said." },
  type: { kind: 'word', needed: true, words: preventionTypeWords, says: "What was done." },
};

export const correctPreventionInputFields: InputFields = {
  activityId: { kind: 'id', needed: true, says: "What is to be put right." },
  agencyIds: { kind: 'id', many: true, says: "Partner agencies and other landlords of the directory that took part; at most 20." },
  agreed: { kind: 'text', most: 20000, says: "What was agreed." },
  agreementClause: { kind: 'text', says: "The clause of the occupancy agreement gone through or broken (policy 6.2)." },
  areaId: { kind: 'id', says: "In a whole area instead (policy 6.4): recorded by those who answer for a service of it." },
  caseId: { kind: 'id', says: "The running case it is an early step of." },
  heldById: { kind: 'id', says: "By whom; whoever records it when left out." },
  heldOn: { kind: 'day', needed: true, says: "The day on which it took place; not in the future." },
  nextOn: { kind: 'day', says: "When the next one is to be; of a weekly review meeting, a week later when left out." },
  person: { kind: 'parts', parts: newPersonInputFields, says: "Or somebody who is not on record yet." },
  personId: { kind: 'id', says: "About whom, where it is about a person (policy 6.3): somebody on record." },
  propertyId: { kind: 'id', says: "At which home or communal place." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
  serviceId: { kind: 'id', says: "In which service; told from the property, the case or the person’s home when left out." },
  strands: { kind: 'word', many: true, words: preventionStrandWords, says: "Which strands it serves (policy 6.1); the usual one of its type when left out." },
  summary: { kind: 'text', most: 20000, says: "What was done and said." },
  type: { kind: 'word', needed: true, words: preventionTypeWords, says: "What was done." },
};

export const withdrawPreventionInputFields: InputFields = {
  activityId: { kind: 'id', needed: true, says: "Which." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const linkPreventionInputFields: InputFields = {
  activityId: { kind: 'id', needed: true, says: "Which, that belongs to no case yet." },
  caseId: { kind: 'id', needed: true, says: "The running case." },
};