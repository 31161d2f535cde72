import { words } from './words.ts';

export enum ReportChannel {
  HOUSING_SUPPORT_WORKER = 'HOUSING_SUPPORT_WORKER',
  SERVICE_LEAD = 'SERVICE_LEAD',
  IN_PERSON_OFFICE = 'IN_PERSON_OFFICE',
  IN_PERSON_VISIT = 'IN_PERSON_VISIT',
  MAIN_OFFICE = 'MAIN_OFFICE',
  REPORT_FORM_POST = 'REPORT_FORM_POST',
  REPORT_FORM_EMAIL = 'REPORT_FORM_EMAIL',
  REPORT_FORM_BY_HAND = 'REPORT_FORM_BY_HAND',
  WEBSITE = 'WEBSITE',
  AGENCY_REFERRAL = 'AGENCY_REFERRAL',
  API = 'API',
}

export enum ReportStatus {
  RECEIVED = 'RECEIVED',
  IN_TRIAGE = 'IN_TRIAGE',
  CASE_OPENED = 'CASE_OPENED',
  LINKED_TO_CASE = 'LINKED_TO_CASE',
  NOT_ASB = 'NOT_ASB',
  REDIRECTED = 'REDIRECTED',
  SIGNPOSTED = 'SIGNPOSTED',
  WITHDRAWN = 'WITHDRAWN',
  DUPLICATE = 'DUPLICATE',
}

export enum RedirectTarget {
  DOMESTIC_ABUSE = 'DOMESTIC_ABUSE',
  SERVICE_COMPLAINT = 'SERVICE_COMPLAINT',
  WHISTLEBLOWING = 'WHISTLEBLOWING',
  TENANCY_FRAUD = 'TENANCY_FRAUD',
  SAFEGUARDING = 'SAFEGUARDING',
}

export enum NotAsbReason {
  WASHING_MACHINE_NOISE = 'WASHING_MACHINE_NOISE',
  DAYTIME_MUSIC = 'DAYTIME_MUSIC',
  MOVING_OBJECTS = 'MOVING_OBJECTS',
  DOOR_SLAMMING = 'DOOR_SLAMMING',
  LIFESTYLE_CLASH = 'LIFESTYLE_CLASH',
  ONE_OFF_PARTY = 'ONE_OFF_PARTY',
  COOKING_ODOURS = 'COOKING_ODOURS',
  OTHER = 'OTHER',
}

export enum Behaviour {
  INTIMIDATION_HARASSMENT = 'INTIMIDATION_HARASSMENT',
  FOULING = 'FOULING',
  GRAFFITI = 'GRAFFITI',
  FLY_TIPPING = 'FLY_TIPPING',
  NUISANCE_VEHICLES = 'NUISANCE_VEHICLES',
  VIOLENCE = 'VIOLENCE',
  TARGETING_IDENTIFIED_GROUP = 'TARGETING_IDENTIFIED_GROUP',
  DRUG_SELLING_OR_UNLAWFUL_USE = 'DRUG_SELLING_OR_UNLAWFUL_USE',
  EXCESSIVE_NOISE = 'EXCESSIVE_NOISE',
  OTHER = 'OTHER',
}

export enum DefinitionLimb {
  HARASSMENT_ALARM_DISTRESS = 'HARASSMENT_ALARM_DISTRESS',
  RESIDENTIAL_NUISANCE = 'RESIDENTIAL_NUISANCE',
  HOUSING_RELATED_NUISANCE = 'HOUSING_RELATED_NUISANCE',
  EXTENDED_POLICY = 'EXTENDED_POLICY',
}

export enum HateStrand {
  RACE = 'RACE',
  RELIGION = 'RELIGION',
  SEXUAL_ORIENTATION = 'SEXUAL_ORIENTATION',
  DISABILITY = 'DISABILITY',
  TRANSGENDER_IDENTITY = 'TRANSGENDER_IDENTITY',
  AGE = 'AGE',
  SEX = 'SEX',
  OTHER = 'OTHER',
}

export enum LocationKind {
  HOME = 'HOME',
  COMMUNAL = 'COMMUNAL',
  STREET = 'STREET',
  OFFICE = 'OFFICE',
  ONLINE = 'ONLINE',
  OTHER = 'OTHER',
}

export enum DatePrecision {
  INSTANT = 'INSTANT',
  DAY = 'DAY',
  MONTH = 'MONTH',
}

/** Who the behaviour is aimed at, where it matters to what must be done. */
export enum VictimType {
  OCCUPANT = 'OCCUPANT',
  STAFF = 'STAFF',
  OTHER = 'OTHER',
}

/** Whoever is said to be responsible, in the words by which the policy widens the definition. */
export enum PerpetratorRelation {
  RESIDENT = 'RESIDENT',
  GROUP_OF_RESIDENTS = 'GROUP_OF_RESIDENTS',
  HOUSEHOLD_MEMBER = 'HOUSEHOLD_MEMBER',
  VISITOR = 'VISITOR',
}

export enum HatePerceivedBy {
  VICTIM = 'VICTIM',
  REPORTER = 'REPORTER',
  WITNESS = 'WITNESS',
  STAFF = 'STAFF',
  AGENCY = 'AGENCY',
  ANYONE_ELSE = 'ANYONE_ELSE',
}

export enum NoiseKind {
  MUSIC = 'MUSIC',
  VOICES = 'VOICES',
  PARTY = 'PARTY',
  DOGS = 'DOGS',
  DIY_OR_MACHINES = 'DIY_OR_MACHINES',
  ALARM_OR_VEHICLE = 'ALARM_OR_VEHICLE',
  HOUSEHOLD_SOUNDS = 'HOUSEHOLD_SOUNDS',
  OTHER = 'OTHER',
}

export enum TimeOfDay {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
  EVENING = 'EVENING',
  NIGHT = 'NIGHT',
  ANY = 'ANY',
}

export enum HowOften {
  ONCE = 'ONCE',
  MONTHLY = 'MONTHLY',
  WEEKLY = 'WEEKLY',
  SEVERAL_A_WEEK = 'SEVERAL_A_WEEK',
  DAILY = 'DAILY',
}

export enum MatchReason {
  SAME_PERSON = 'SAME_PERSON',
  SAME_PHONE = 'SAME_PHONE',
  SAME_EMAIL = 'SAME_EMAIL',
  SAME_NAME_AND_BIRTH = 'SAME_NAME_AND_BIRTH',
  SAME_ADDRESS = 'SAME_ADDRESS',
  SAME_CATEGORY = 'SAME_CATEGORY',
  NEAR_IN_TIME = 'NEAR_IN_TIME',
}

export enum IncidentProcedure {
  INCIDENT_MANAGEMENT = 'INCIDENT_MANAGEMENT',
  CAS2_INCIDENT_MANAGEMENT = 'CAS2_INCIDENT_MANAGEMENT',
}

/** How a report arrives, what it says and what becomes of it. */
export const reportWords = {
  ReportChannel: words(ReportChannel, 'How a report reached the landlord (policy 8.3).', {
    HOUSING_SUPPORT_WORKER: 'To the named housing support worker (policy 8.3).',
    SERVICE_LEAD: 'To a service lead (policy 8.3).',
    IN_PERSON_OFFICE: 'In person at a local office (policy 8.3).',
    IN_PERSON_VISIT: 'In person during a scheduled visit by staff (policy 8.3).',
    MAIN_OFFICE: 'To the main offices, where the project lead is not known (policy 8.3).',
    REPORT_FORM_POST: 'On the report form, by post (policy 8.3).',
    REPORT_FORM_EMAIL: 'On the report form, by email (policy 8.3).',
    REPORT_FORM_BY_HAND: 'On the report form, handed to staff (policy 8.3).',
    WEBSITE: 'Online through the website (policy 8.3).',
    AGENCY_REFERRAL: 'Referred by a partner agency (practice).',
    API: 'From a connected system or an imported file (practice).',
  }),
  ReportStatus: words(ReportStatus, 'Where a report stands.', {
    RECEIVED: 'Received and not yet looked at.',
    IN_TRIAGE: 'Being triaged; a decision may wait until everybody is safe (policy 2.4).',
    CASE_OPENED: 'A case was opened from it.',
    LINKED_TO_CASE: 'Added to a case that was already open.',
    NOT_ASB: 'Decided not to be anti-social behaviour, with reason and advice (policy 2.7, 9.3).',
    REDIRECTED: 'Passed to the procedure that covers it (policy, Scope).',
    SIGNPOSTED: 'The person was signposted to an agency better placed to help (policy 9.4).',
    WITHDRAWN: 'Withdrawn by the person who made it.',
    DUPLICATE: 'The same report had been received already.',
  }),
  RedirectTarget: words(
    RedirectTarget,
    'The procedure to which a report outside this policy is passed (policy, Scope; 2.3).',
    {
      DOMESTIC_ABUSE:
        'Domestic abuse policy and procedure; contact within one working day still applies (policy, Scope; 8.6).',
      SERVICE_COMPLAINT: 'Complaints about quality of service or staff (policy, Scope; 16.1).',
      WHISTLEBLOWING: 'Whistleblowing (policy, Scope).',
      TENANCY_FRAUD: 'Tenancy fraud (policy, Scope).',
      SAFEGUARDING: 'Safeguarding and incident procedures, which take priority (policy 2.3).',
    },
  ),
  NotAsbReason: words(NotAsbReason, 'Why reported behaviour is not classed as anti-social (policy 2.7).', {
    WASHING_MACHINE_NOISE: 'Washing machine noise (policy 2.7).',
    DAYTIME_MUSIC: 'Music played during the day (policy 2.7).',
    MOVING_OBJECTS: 'Moving of objects (policy 2.7).',
    DOOR_SLAMMING: 'Door slamming (policy 2.7).',
    LIFESTYLE_CLASH: 'Lifestyle clash caused by different working or home lives (policy 2.7).',
    ONE_OFF_PARTY: 'A one-off party; more than one in the year is anti-social behaviour (policy 2.7, 3.9).',
    COOKING_ODOURS: 'Cooking odours (policy 2.7).',
    OTHER:
      'Another reason, which must be explained; the list in the policy gives examples only (policy 2.7).',
  }),
  Behaviour: words(Behaviour, 'What the behaviour was, after the examples of the policy (policy 2.6).', {
    INTIMIDATION_HARASSMENT: 'Intimidation and harassment, including against staff (policy 2.6).',
    FOULING: 'Fouling of public areas (policy 2.6).',
    GRAFFITI: 'Graffiti (policy 2.6).',
    FLY_TIPPING: 'Fly tipping (policy 2.6).',
    NUISANCE_VEHICLES: 'Nuisance vehicles (policy 2.6).',
    VIOLENCE: 'Actual violence against people or property, including against staff (policy 2.6).',
    TARGETING_IDENTIFIED_GROUP:
      'Targeting members of identified groups because of their perceived difference (policy 2.6).',
    DRUG_SELLING_OR_UNLAWFUL_USE:
      'Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6).',
    EXCESSIVE_NOISE: 'Excessive noise nuisance (policy 2.6).',
    OTHER: 'Something else, which must be described; the list in the policy is not closed (policy 2.6).',
  }),
  DefinitionLimb: words(
    DefinitionLimb,
    'The limb of the definition that the behaviour meets; any one is enough (policy 2.1, 2.2).',
    {
      HARASSMENT_ALARM_DISTRESS:
        'Has caused, or is likely to cause, harassment, alarm or distress to any person (2014 Act s.2(1)(a); policy 2.1(a)).',
      RESIDENTIAL_NUISANCE:
        "Capable of causing nuisance or annoyance in relation to somebody's occupation of residential premises (2014 Act s.2(1)(b); policy 2.1(b)).",
      HOUSING_RELATED_NUISANCE:
        'Capable of causing housing-related nuisance or annoyance to any person (2014 Act s.2(1)(c); policy 2.1(c)).',
      EXTENDED_POLICY:
        'Generally considered to cause annoyance, nuisance or disturbance to other people in the area, by residents, groups, households or visitors (policy 2.2).',
    },
  ),
  HateStrand: words(
    HateStrand,
    'The characteristic, actual or perceived, at which hostility was directed. Perception by the victim or anyone is enough (policy 10.1).',
    {
      RACE: 'Race or ethnicity; monitored nationally.',
      RELIGION: 'Religion or belief; monitored nationally.',
      SEXUAL_ORIENTATION: 'Sexual orientation; monitored nationally.',
      DISABILITY: 'Disability; monitored nationally.',
      TRANSGENDER_IDENTITY: 'Transgender identity; monitored nationally.',
      AGE: 'Age; recorded locally and never counted as a hate incident for the regulator.',
      SEX: 'Sex; recorded locally and never counted as a hate incident for the regulator.',
      OTHER: 'Another difference; recorded locally and never counted as a hate incident for the regulator.',
    },
  ),
  LocationKind: words(LocationKind, 'What kind of place the behaviour happened in.', {
    HOME: 'In or at a home.',
    COMMUNAL: "In communal areas under the landlord's control (policy 3.2).",
    STREET: 'In the street or another public place.',
    OFFICE: 'At an office or other workplace of the landlord.',
    ONLINE: 'Online.',
    OTHER: 'Somewhere else.',
  }),
  DatePrecision: words(
    DatePrecision,
    'How exactly a time is known; imported records often know only the month.',
    {
      INSTANT: 'Known to the minute.',
      DAY: 'Known to the day.',
      MONTH: 'Known to the month.',
    },
  ),
  VictimType: words(VictimType, 'At whom the behaviour is aimed (policy 2.6, 8.2).', {
    OCCUPANT: "Somebody living in the landlord's accommodation.",
    STAFF: 'A member of staff: incident report, oversight and an agreed plan are owed (policy 8.2).',
    OTHER: 'Somebody else, or nobody in particular.',
  }),
  PerpetratorRelation: words(
    PerpetratorRelation,
    'What whoever is said to be responsible is to the household concerned (policy 2.2).',
    {
      RESIDENT: 'A resident (policy 2.2).',
      GROUP_OF_RESIDENTS: 'A group of residents (policy 2.2).',
      HOUSEHOLD_MEMBER: 'A member of a resident’s household (policy 2.2).',
      VISITOR: 'A visitor of a resident (policy 2.2).',
    },
  ),
  HatePerceivedBy: words(
    HatePerceivedBy,
    'Who perceives the behaviour as based on hate; anybody’s perception is enough (policy 10.1).',
    {
      VICTIM: 'The person it was aimed at.',
      REPORTER: 'The person who reported it.',
      WITNESS: 'Somebody who saw or heard it.',
      STAFF: 'A member of staff.',
      AGENCY: 'A partner agency, such as the police.',
      ANYONE_ELSE: 'Anybody else.',
    },
  ),
  NoiseKind: words(NoiseKind, 'What kind of noise it is (policy 2.6, 2.7).', {
    MUSIC: 'Music, television or instruments.',
    VOICES: 'Shouting, arguing or loud voices.',
    PARTY: 'A party (policy 3.9).',
    DOGS: 'Dogs or other animals.',
    DIY_OR_MACHINES: 'Building work or machines.',
    ALARM_OR_VEHICLE: 'An alarm or a vehicle.',
    HOUSEHOLD_SOUNDS: 'Sounds of living, such as steps, doors or a washing machine (policy 2.7).',
    OTHER: 'Another noise.',
  }),
  TimeOfDay: words(TimeOfDay, 'At what time of day.', {
    MORNING: 'In the morning.',
    AFTERNOON: 'In the afternoon.',
    EVENING: 'In the evening.',
    NIGHT: 'At night.',
    ANY: 'At any time.',
  }),
  HowOften: words(HowOften, 'How often.', {
    ONCE: 'Once.',
    MONTHLY: 'About once a month.',
    WEEKLY: 'About once a week.',
    SEVERAL_A_WEEK: 'Several times a week.',
    DAILY: 'Every day or night.',
  }),
  MatchReason: words(MatchReason, 'Why an earlier report may belong with this one.', {
    SAME_PERSON: 'The same person reported it.',
    SAME_PHONE: 'Somebody with the same telephone number reported it.',
    SAME_EMAIL: 'Somebody with the same mail address reported it.',
    SAME_NAME_AND_BIRTH: 'Somebody of the same name and date of birth reported it.',
    SAME_ADDRESS: 'It is about the same place.',
    SAME_CATEGORY: 'It is of the same category or behaviour.',
    NEAR_IN_TIME: 'It came within a few days.',
  }),
  IncidentProcedure: words(
    IncidentProcedure,
    'The procedure that takes priority where somebody is in serious danger (policy 2.3, 4.3).',
    {
      INCIDENT_MANAGEMENT: 'Safeguarding and Incident Management Procedures (policy 2.3).',
      CAS2_INCIDENT_MANAGEMENT: 'CAS2 Incident Management Policy, in CAS-2 services (policy 2.3).',
    },
  ),
};
