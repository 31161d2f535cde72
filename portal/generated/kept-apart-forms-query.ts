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

/** A note that does not hold any more. It is kept, sealed. */
export type EndHealthNoteInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The note. */
  noteId: string;
};

/** What a note of somebody’s health or vulnerability is about (policy 8.8, 11.3). */
export type HealthKind =
  /** Abuse or another experience that calls for care. */
  | 'ABUSE_OR_TRAUMA'
  /** How to speak or write so that they understand. */
  | 'COMMUNICATION'
  /** Age or frailty. */
  | 'FRAILTY'
  /** A disability or impairment. */
  | 'IMPAIRMENT'
  /** Mental health. */
  | 'MENTAL_HEALTH'
  /** Autism, ADHD, a learning difficulty and the like. */
  | 'NEURODIVERSITY'
  /** Something else. */
  | 'OTHER_VULNERABILITY'
  /** Physical health. */
  | 'PHYSICAL_HEALTH'
  /** Use of alcohol or drugs. */
  | 'SUBSTANCE_USE';

/** Something about somebody’s health or vulnerability: only what their case cannot be worked well without (policy, GDPR section; 11.3). */
export type NoteHealthInput = {
  /** What to do differently for them (Equality Act 2010, s.20); at most 1,000 characters. */
  adjustment?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind: HealthKind;
  /** The person. */
  personId: string;
  /** In words; at most 2,000 characters. */
  text: string;
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

/** What is kept apart from a person’s record, sealed, and masked until shown. */
export type SensitiveKind =
  /** What they answered about protected characteristics (policy, Equality and Diversity). */
  | 'EQUALITY_PROFILE'
  /** What is to be known of their health or vulnerability (policy 8.8, 11.3). */
  | 'HEALTH'
  /** How to reach them without putting them in danger: what must not be said, and when to call (policy 12.1). */
  | 'SAFE_CONTACT';

/** How something that is kept apart stands for whoever asks. */
export type SensitiveState =
  /** Not shown: ask with a reason (showSensitive). Says nothing of whether there is anything where that alone would tell something. */
  | 'MASKED'
  /** There is none. */
  | 'NOT_HELD'
  /** Shown for a short time, for a reason that was written down. */
  | 'SHOWN';

/** What is to be shown, and why. It cannot be sent under a key: each showing is one. */
export type ShowSensitiveInput = {
  /** In words; needed for OTHER, at most 500 characters. Kept sealed. */
  explanation?: string | null | undefined;
  /** What of theirs. */
  kind: SensitiveKind;
  /** The person. */
  personId: string;
  /** Why it is needed. */
  reason: ShowingReason;
};

/** Why somebody needs to see what is kept apart (policy 12.1). */
export type ShowingReason =
  /** The person asked for it. */
  | 'ASKED_BY_THE_PERSON'
  /** To assess a risk (policy 8.7). */
  | 'ASSESSING_RISK'
  /** To reach the person safely. */
  | 'BEFORE_CONTACT'
  /** To put right or complete what is recorded. */
  | 'CORRECTING_A_RECORD'
  /** Another reason, as explained. */
  | 'OTHER'
  /** To plan support, or an adjustment that the person needs (policy 8.8). */
  | 'PLANNING_SUPPORT'
  /** To weigh proportionality, capacity and equality before formal action (policy 11.3). */
  | 'PROPORTIONALITY'
  /** Somebody’s life or safety is at stake. */
  | 'SAFETY_OF_LIFE';

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

export type ShowSafeContactMutationVariables = Exact<{
  input: ShowSensitiveInput;
}>;


export type ShowSafeContactMutation = { showSensitive: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, sensitive: { personId: string, safeContact:
        | { state: SensitiveState }
        | { state: SensitiveState }
        | { state: SensitiveState, until: string, notes: Array<{ mustNotBeSaid: string | null, safeTimes: string | null, notedAt: string }> }
       } | null } };

export type ShowHealthMutationVariables = Exact<{
  input: ShowSensitiveInput;
}>;


export type ShowHealthMutation = { showSensitive: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, sensitive: { personId: string, health:
        | { state: SensitiveState, until: string, notes: Array<{ id: string, kind: HealthKind, text: string, adjustment: string | null, notedAt: string }> }
        | { state: SensitiveState }
       } | null } };

export type NoteSafeContactMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type NoteSafeContactMutation = { updatePerson: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string, version: number } | null } };

export type NoteHealthByFormMutationVariables = Exact<{
  input: NoteHealthInput;
}>;


export type NoteHealthByFormMutation = { noteHealth: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string } | null } };

export type EndHealthNoteByFormMutationVariables = Exact<{
  input: EndHealthNoteInput;
}>;


export type EndHealthNoteByFormMutation = { endHealthNote: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string } | null } };

export type WhyNotApartFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const ShowSafeContactDocument: Trusted<ShowSafeContactMutation, ShowSafeContactMutationVariables> = trusted('8ULcvXMFswfi5mFQU_Ca6I');

export const ShowHealthDocument: Trusted<ShowHealthMutation, ShowHealthMutationVariables> = trusted('vU_i6zJNWSNGdqHjCyhudm');

export const NoteSafeContactDocument: Trusted<NoteSafeContactMutation, NoteSafeContactMutationVariables> = trusted('OyIDOCop82AcEuSI_Zm7D1');

export const NoteHealthByFormDocument: Trusted<NoteHealthByFormMutation, NoteHealthByFormMutationVariables> = trusted('6X3z0EIlTobK__iz4KUqJC');

export const EndHealthNoteByFormDocument: Trusted<EndHealthNoteByFormMutation, EndHealthNoteByFormMutationVariables> = trusted('OhnGdyp0By_r28xZ0ZgrTB');
export const sensitiveKindWords = {
  EQUALITY_PROFILE: "What they answered about protected characteristics (policy, Equality and Diversity).",
  HEALTH: "What is to be known of their health or vulnerability (policy 8.8, 11.3).",
  SAFE_CONTACT: "How to reach them without putting them in danger: what must not be said, and when to call (policy 12.1).",
};

export const showingReasonWords = {
  ASKED_BY_THE_PERSON: "The person asked for it.",
  ASSESSING_RISK: "To assess a risk (policy 8.7).",
  BEFORE_CONTACT: "To reach the person safely.",
  CORRECTING_A_RECORD: "To put right or complete what is recorded.",
  OTHER: "Another reason, as explained.",
  PLANNING_SUPPORT: "To plan support, or an adjustment that the person needs (policy 8.8).",
  PROPORTIONALITY: "To weigh proportionality, capacity and equality before formal action (policy 11.3).",
  SAFETY_OF_LIFE: "Somebody’s life or safety is at stake.",
};

export const showSensitiveInputFields: InputFields = {
  explanation: { kind: 'text', most: 500, says: "In words; needed for OTHER. Kept sealed." },
  kind: { kind: 'word', needed: true, words: sensitiveKindWords, says: "What of theirs." },
  personId: { kind: 'id', needed: true, says: "The person." },
  reason: { kind: 'word', needed: true, words: showingReasonWords, says: "Why it is needed." },
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

export const healthKindWords = {
  ABUSE_OR_TRAUMA: "Abuse or another experience that calls for care.",
  COMMUNICATION: "How to speak or write so that they understand.",
  FRAILTY: "Age or frailty.",
  IMPAIRMENT: "A disability or impairment.",
  MENTAL_HEALTH: "Mental health.",
  NEURODIVERSITY: "Autism, ADHD, a learning difficulty and the like.",
  OTHER_VULNERABILITY: "Something else.",
  PHYSICAL_HEALTH: "Physical health.",
  SUBSTANCE_USE: "Use of alcohol or drugs.",
};

export const noteHealthInputFields: InputFields = {
  adjustment: { kind: 'text', most: 1000, says: "What to do differently for them (Equality Act 2010, s.20)." },
  kind: { kind: 'word', needed: true, words: healthKindWords, says: "What it is about." },
  personId: { kind: 'id', needed: true, says: "The person." },
  text: { kind: 'text', needed: true, most: 2000, says: "In words." },
};

export const endHealthNoteInputFields: InputFields = {
  noteId: { kind: 'id', needed: true, says: "The note." },
};