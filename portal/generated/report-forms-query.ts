// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What the behaviour was, after the examples of the policy (policy 2.6). */
export type Behaviour =
  /** Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6). */
  | 'DRUG_SELLING_OR_UNLAWFUL_USE'
  /** Excessive noise nuisance (policy 2.6). */
  | 'EXCESSIVE_NOISE'
  /** Fly tipping (policy 2.6). */
  | 'FLY_TIPPING'
  /** Fouling of public areas (policy 2.6). */
  | 'FOULING'
  /** Graffiti (policy 2.6). */
  | 'GRAFFITI'
  /** Intimidation and harassment, including against staff (policy 2.6). */
  | 'INTIMIDATION_HARASSMENT'
  /** Nuisance vehicles (policy 2.6). */
  | 'NUISANCE_VEHICLES'
  /** Something else, which must be described; the list in the policy is not closed (policy 2.6). */
  | 'OTHER'
  /** Targeting members of identified groups because of their perceived difference (policy 2.6). */
  | 'TARGETING_IDENTIFIED_GROUP'
  /** Actual violence against people or property, including against staff (policy 2.6). */
  | 'VIOLENCE';

/** The categories of the table of anti-social behaviour (policy 3.9). */
export type CategoryCode =
  /** Criminal activity (policy 3.9). */
  | 'CRIMINAL_ACTIVITY'
  /** Cuckooing or mate crime (policy 3.9). */
  | 'CUCKOOING_MATE_CRIME'
  /** Cyber crime (policy 3.9). */
  | 'CYBER_CRIME'
  /** Domestic abuse; redirected to its own procedure (policy 3.9, Scope). */
  | 'DOMESTIC_ABUSE'
  /** Drug dealing (policy 3.9). */
  | 'DRUG_DEALING'
  /** Hate crime (policy 3.9, section 10). */
  | 'HATE_CRIME'
  /** Noise nuisance (policy 3.9). */
  | 'NOISE_NUISANCE'
  /** Parties; more than one in the year is anti-social behaviour (policy 3.9). */
  | 'PARTIES'
  /** Vandalism, damage to property and graffiti (policy 3.9). */
  | 'VANDALISM_DAMAGE_GRAFFITI'
  /** Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9). */
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  /** Violence (policy 3.9). */
  | 'VIOLENCE'
  /** Weapons (policy 3.9). */
  | 'WEAPONS';

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

/** Who perceives the behaviour as based on hate; anybody’s perception is enough (policy 10.1). */
export type HatePerceivedBy =
  /** A partner agency, such as the police. */
  | 'AGENCY'
  /** Anybody else. */
  | 'ANYONE_ELSE'
  /** The person who reported it. */
  | 'REPORTER'
  /** A member of staff. */
  | 'STAFF'
  /** The person it was aimed at. */
  | 'VICTIM'
  /** Somebody who saw or heard it. */
  | 'WITNESS';

/** The characteristic, actual or perceived, at which hostility was directed. Perception by the victim or anyone is enough (policy 10.1). */
export type HateStrand =
  /** Age; recorded locally and never counted as a hate incident for the regulator. */
  | 'AGE'
  /** Disability; monitored nationally. */
  | 'DISABILITY'
  /** Another difference; recorded locally and never counted as a hate incident for the regulator. */
  | 'OTHER'
  /** Race or ethnicity; monitored nationally. */
  | 'RACE'
  /** Religion or belief; monitored nationally. */
  | 'RELIGION'
  /** Sex; recorded locally and never counted as a hate incident for the regulator. */
  | 'SEX'
  /** Sexual orientation; monitored nationally. */
  | 'SEXUAL_ORIENTATION'
  /** Transgender identity; monitored nationally. */
  | 'TRANSGENDER_IDENTITY';

/** How often. */
export type HowOften =
  /** Every day or night. */
  | 'DAILY'
  /** About once a month. */
  | 'MONTHLY'
  /** Once. */
  | 'ONCE'
  /** Several times a week. */
  | 'SEVERAL_A_WEEK'
  /** About once a week. */
  | 'WEEKLY';

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

/** Of excessive noise, or a party, a little more (policy 2.6). */
export type NoiseInput = {
  /** How often. */
  howOften?: HowOften | null | undefined;
  /** What kind of noise. */
  kind?: NoiseKind | null | undefined;
  /** How long each time, in minutes: 1 to 10,080 (a week). */
  minutes?: number | null | undefined;
  /** At what time of day. */
  timeOfDay?: TimeOfDay | null | undefined;
};

/** What kind of noise it is (policy 2.6, 2.7). */
export type NoiseKind =
  /** An alarm or a vehicle. */
  | 'ALARM_OR_VEHICLE'
  /** Building work or machines. */
  | 'DIY_OR_MACHINES'
  /** Dogs or other animals. */
  | 'DOGS'
  /** Sounds of living, such as steps, doors or a washing machine (policy 2.7). */
  | 'HOUSEHOLD_SOUNDS'
  /** Music, television or instruments. */
  | 'MUSIC'
  /** Another noise. */
  | 'OTHER'
  /** A party (policy 3.9). */
  | 'PARTY'
  /** Shouting, arguing or loud voices. */
  | 'VOICES';

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

/** A report of anti-social behaviour as it comes in (policy 8.1 to 8.4). */
export type ReceiveReportInput = {
  /** Behaviour of the list in policy 2.6. OTHER needs a description. */
  behaviour?: Behaviour | null | undefined;
  /** Category of table 3.9, when it can be told already. */
  category?: CategoryCode | null | undefined;
  /** How it came (policy 8.3). */
  channel: ReportChannel;
  /** Asked first: is it happening now, or is anybody in danger (policy 2.4)? */
  dangerNow: boolean;
  /** What happened, in the reporter's words; at most 20,000 characters. */
  description?: string | null | undefined;
  /** Reference in the system it came from; at most 100 characters. */
  externalReference?: string | null | undefined;
  /** Who perceives it so; no proof is asked. */
  hatePerceivedBy?: HatePerceivedBy | null | undefined;
  /** Strands of hate that the victim or anybody else perceives (policy 10.1); empty when asked and none, null when nobody has asked. */
  hateStrands?: Array<HateStrand> | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Of noise, a little more (policy 2.6). */
  noise?: NoiseInput | null | undefined;
  /** When it happened; not after it was received. */
  occurredAt?: string | null | undefined;
  /** When the police were called. */
  policeCalledAt?: string | null | undefined;
  /** The home or communal place it concerns, where known. */
  propertyId?: string | null | undefined;
  /** When it was received; now when left out. Not in the future. */
  receivedAt?: string | null | undefined;
  /** The reporter, when not known yet. Neither for an anonymous report. */
  reporter?: NewPersonInput | null | undefined;
  /** The reporter, when known already. */
  reporterId?: string | null | undefined;
  /** What the reporter is to the landlord (policy 8.1). */
  reporterType: ReporterType;
  /** Does the person feel safe to try to resolve it themselves (policy 3.9)? Null when not asked. */
  safeToSelfResolve?: boolean | null | undefined;
  /** Given where somebody is in serious danger (policy 2.3). */
  safeguarding?: SafeguardingInput | null | undefined;
  /** The service it concerns. */
  serviceId: string;
  /** To whom a member of staff who is the victim has reported it (policy 8.2). */
  told?: ToldInput | null | undefined;
  /** At whom it is aimed. STAFF asks for `told` (policy 8.2). */
  victimType?: VictimType | null | undefined;
  /** Was serious violence used or threatened (policy 8.6)? Null when nobody has said. */
  violence?: boolean | null | undefined;
};

/** How a report reached the landlord (policy 8.3). */
export type ReportChannel =
  /** Referred by a partner agency (practice). */
  | 'AGENCY_REFERRAL'
  /** From a connected system or an imported file (practice). */
  | 'API'
  /** To the named housing support worker (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** In person at a local office (policy 8.3). */
  | 'IN_PERSON_OFFICE'
  /** In person during a scheduled visit by staff (policy 8.3). */
  | 'IN_PERSON_VISIT'
  /** To the main offices, where the project lead is not known (policy 8.3). */
  | 'MAIN_OFFICE'
  /** On the report form, handed to staff (policy 8.3). */
  | 'REPORT_FORM_BY_HAND'
  /** On the report form, by email (policy 8.3). */
  | 'REPORT_FORM_EMAIL'
  /** On the report form, by post (policy 8.3). */
  | 'REPORT_FORM_POST'
  /** To a service lead (policy 8.3). */
  | 'SERVICE_LEAD'
  /** Online through the website (policy 8.3). */
  | 'WEBSITE';

/** Who may report anti-social behaviour (policy 8.1). */
export type ReporterType =
  /** A partner agency reporting or referring, such as the police or a council (practice). */
  | 'AGENCY'
  /** Someone who chose not to say who they are (practice). */
  | 'ANONYMOUS'
  /** A business in the area (policy 8.1). */
  | 'BUSINESS'
  /** Someone working for the landlord under contract (policy 8.1). */
  | 'CONTRACTOR'
  /** Someone living nearby who is not an occupant (policy 8.1). */
  | 'NEIGHBOUR'
  /** Someone living in the landlord's accommodation (policy 8.1). */
  | 'OCCUPANT'
  /** A member of the landlord's staff (policy 8.1, 8.2). */
  | 'STAFF'
  /** Someone visiting (policy 8.1). */
  | 'VISITOR'
  /** Someone working in the area (policy 8.1). */
  | 'WORKER';

/** Serious risk or danger: safeguarding and incident procedures take priority (policy 2.3). Giving it, empty even, sets the flag. */
export type SafeguardingInput = {
  /** Reference in the incident management system; at most 100 characters. A case cannot do without. */
  incidentReference?: string | null | undefined;
  /** Reference of the safeguarding concern; at most 100 characters. */
  safeguardingReference?: string | null | undefined;
};

/** At what time of day. */
export type TimeOfDay =
  /** In the afternoon. */
  | 'AFTERNOON'
  /** At any time. */
  | 'ANY'
  /** In the evening. */
  | 'EVENING'
  /** In the morning. */
  | 'MORNING'
  /** At night. */
  | 'NIGHT';

/** Who was told that a member of staff is the victim (policy 8.2). */
export type ToldInput = {
  /** The service lead of the service or an area manager of its area; may be whoever takes the report. */
  staffId: string;
  /** When; now when left out. Not in the future. */
  toldAt?: string | null | undefined;
};

/** At whom the behaviour is aimed (policy 2.6, 8.2). */
export type VictimType =
  /** Somebody living in the landlord's accommodation. */
  | 'OCCUPANT'
  /** Somebody else, or nobody in particular. */
  | 'OTHER'
  /** A member of staff: incident report, oversight and an agreed plan are owed (policy 8.2). */
  | 'STAFF';

export type TakeReportMutationVariables = Exact<{
  input: ReceiveReportInput;
}>;


export type TakeReportMutation = { receiveReport: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, reference: string } | null } };

export const TakeReportDocument: Trusted<TakeReportMutation, TakeReportMutationVariables> = trusted('nyrvmO9nNDdyy2LvI0Qqmf');
export const behaviourWords = {
  DRUG_SELLING_OR_UNLAWFUL_USE: "Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6).",
  EXCESSIVE_NOISE: "Excessive noise nuisance (policy 2.6).",
  FLY_TIPPING: "Fly tipping (policy 2.6).",
  FOULING: "Fouling of public areas (policy 2.6).",
  GRAFFITI: "Graffiti (policy 2.6).",
  INTIMIDATION_HARASSMENT: "Intimidation and harassment, including against staff (policy 2.6).",
  NUISANCE_VEHICLES: "Nuisance vehicles (policy 2.6).",
  OTHER: "Something else, which must be described; the list in the policy is not closed (policy 2.6).",
  TARGETING_IDENTIFIED_GROUP: "Targeting members of identified groups because of their perceived difference (policy 2.6).",
  VIOLENCE: "Actual violence against people or property, including against staff (policy 2.6).",
};

export const categoryCodeWords = {
  CRIMINAL_ACTIVITY: "Criminal activity (policy 3.9).",
  CUCKOOING_MATE_CRIME: "Cuckooing or mate crime (policy 3.9).",
  CYBER_CRIME: "Cyber crime (policy 3.9).",
  DOMESTIC_ABUSE: "Domestic abuse; redirected to its own procedure (policy 3.9, Scope).",
  DRUG_DEALING: "Drug dealing (policy 3.9).",
  HATE_CRIME: "Hate crime (policy 3.9, section 10).",
  NOISE_NUISANCE: "Noise nuisance (policy 3.9).",
  PARTIES: "Parties; more than one in the year is anti-social behaviour (policy 3.9).",
  VANDALISM_DAMAGE_GRAFFITI: "Vandalism, damage to property and graffiti (policy 3.9).",
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION: "Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9).",
  VIOLENCE: "Violence (policy 3.9).",
  WEAPONS: "Weapons (policy 3.9).",
};

export const reportChannelWords = {
  AGENCY_REFERRAL: "Referred by a partner agency (practice).",
  API: "From a connected system or an imported file (practice).",
  HOUSING_SUPPORT_WORKER: "To the named housing support worker (policy 8.3).",
  IN_PERSON_OFFICE: "In person at a local office (policy 8.3).",
  IN_PERSON_VISIT: "In person during a scheduled visit by staff (policy 8.3).",
  MAIN_OFFICE: "To the main offices, where the project lead is not known (policy 8.3).",
  REPORT_FORM_BY_HAND: "On the report form, handed to staff (policy 8.3).",
  REPORT_FORM_EMAIL: "On the report form, by email (policy 8.3).",
  REPORT_FORM_POST: "On the report form, by post (policy 8.3).",
  SERVICE_LEAD: "To a service lead (policy 8.3).",
  WEBSITE: "Online through the website (policy 8.3).",
};

export const hatePerceivedByWords = {
  AGENCY: "A partner agency, such as the police.",
  ANYONE_ELSE: "Anybody else.",
  REPORTER: "The person who reported it.",
  STAFF: "A member of staff.",
  VICTIM: "The person it was aimed at.",
  WITNESS: "Somebody who saw or heard it.",
};

export const hateStrandWords = {
  AGE: "Age; recorded locally and never counted as a hate incident for the regulator.",
  DISABILITY: "Disability; monitored nationally.",
  OTHER: "Another difference; recorded locally and never counted as a hate incident for the regulator.",
  RACE: "Race or ethnicity; monitored nationally.",
  RELIGION: "Religion or belief; monitored nationally.",
  SEX: "Sex; recorded locally and never counted as a hate incident for the regulator.",
  SEXUAL_ORIENTATION: "Sexual orientation; monitored nationally.",
  TRANSGENDER_IDENTITY: "Transgender identity; monitored nationally.",
};

export const howOftenWords = {
  DAILY: "Every day or night.",
  MONTHLY: "About once a month.",
  ONCE: "Once.",
  SEVERAL_A_WEEK: "Several times a week.",
  WEEKLY: "About once a week.",
};

export const noiseKindWords = {
  ALARM_OR_VEHICLE: "An alarm or a vehicle.",
  DIY_OR_MACHINES: "Building work or machines.",
  DOGS: "Dogs or other animals.",
  HOUSEHOLD_SOUNDS: "Sounds of living, such as steps, doors or a washing machine (policy 2.7).",
  MUSIC: "Music, television or instruments.",
  OTHER: "Another noise.",
  PARTY: "A party (policy 3.9).",
  VOICES: "Shouting, arguing or loud voices.",
};

export const timeOfDayWords = {
  AFTERNOON: "In the afternoon.",
  ANY: "At any time.",
  EVENING: "In the evening.",
  MORNING: "In the morning.",
  NIGHT: "At night.",
};

export const noiseInputFields: InputFields = {
  howOften: { kind: 'word', words: howOftenWords, says: "How often." },
  kind: { kind: 'word', words: noiseKindWords, says: "What kind of noise." },
  minutes: { kind: 'number', says: "How long each time, in minutes: 1 to 10,080 (a week)." },
  timeOfDay: { kind: 'word', words: timeOfDayWords, says: "At what time of day." },
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

export const reporterTypeWords = {
  AGENCY: "A partner agency reporting or referring, such as the police or a council (practice).",
  ANONYMOUS: "Someone who chose not to say who they are (practice).",
  BUSINESS: "A business in the area (policy 8.1).",
  CONTRACTOR: "Someone working for the landlord under contract (policy 8.1).",
  NEIGHBOUR: "Someone living nearby who is not an occupant (policy 8.1).",
  OCCUPANT: "Someone living in the landlord's accommodation (policy 8.1).",
  STAFF: "A member of the landlord's staff (policy 8.1, 8.2).",
  VISITOR: "Someone visiting (policy 8.1).",
  WORKER: "Someone working in the area (policy 8.1).",
};

export const safeguardingInputFields: InputFields = {
  incidentReference: { kind: 'text', most: 100, says: "Reference in the incident management system. A case cannot do without." },
  safeguardingReference: { kind: 'text', most: 100, says: "Reference of the safeguarding concern." },
};

export const toldInputFields: InputFields = {
  staffId: { kind: 'id', needed: true, says: "The service lead of the service or an area manager of its area; may be whoever takes the report." },
  toldAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
};

export const victimTypeWords = {
  OCCUPANT: "Somebody living in the landlord's accommodation.",
  OTHER: "Somebody else, or nobody in particular.",
  STAFF: "A member of staff: incident report, oversight and an agreed plan are owed (policy 8.2).",
};

export const receiveReportInputFields: InputFields = {
  behaviour: { kind: 'word', words: behaviourWords, says: "Behaviour of the list in policy 2.6. OTHER needs a description." },
  category: { kind: 'word', words: categoryCodeWords, says: "Category of table 3.9, when it can be told already." },
  channel: { kind: 'word', needed: true, words: reportChannelWords, says: "How it came (policy 8.3)." },
  dangerNow: { kind: 'yesNo', needed: true, says: "Asked first: is it happening now, or is anybody in danger (policy 2.4)?" },
  description: { kind: 'text', most: 20000, says: "What happened, in the reporter's words." },
  externalReference: { kind: 'text', most: 100, says: "Reference in the system it came from." },
  hatePerceivedBy: { kind: 'word', words: hatePerceivedByWords, says: "Who perceives it so; no proof is asked." },
  hateStrands: { kind: 'word', many: true, words: hateStrandWords, says: "Strands of hate that the victim or anybody else perceives (policy 10.1)." },
  noise: { kind: 'parts', parts: noiseInputFields, says: "Of noise, a little more (policy 2.6)." },
  occurredAt: { kind: 'moment', says: "When it happened; not after it was received." },
  policeCalledAt: { kind: 'moment', says: "When the police were called." },
  propertyId: { kind: 'id', says: "The home or communal place it concerns, where known." },
  receivedAt: { kind: 'moment', says: "When it was received; now when left out. Not in the future." },
  reporter: { kind: 'parts', parts: newPersonInputFields, says: "The reporter, when not known yet. Neither for an anonymous report." },
  reporterId: { kind: 'id', says: "The reporter, when known already." },
  reporterType: { kind: 'word', needed: true, words: reporterTypeWords, says: "What the reporter is to the landlord (policy 8.1)." },
  safeToSelfResolve: { kind: 'yesNo', says: "Does the person feel safe to try to resolve it themselves (policy 3.9)? Null when not asked." },
  safeguarding: { kind: 'parts', parts: safeguardingInputFields, says: "Given where somebody is in serious danger (policy 2.3)." },
  serviceId: { kind: 'id', needed: true, says: "The service it concerns." },
  told: { kind: 'parts', parts: toldInputFields, says: "To whom a member of staff who is the victim has reported it (policy 8.2)." },
  victimType: { kind: 'word', words: victimTypeWords, says: "At whom it is aimed." },
  violence: { kind: 'yesNo', says: "Was serious violence used or threatened (policy 8.6)? Null when nobody has said." },
};