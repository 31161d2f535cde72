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
};
