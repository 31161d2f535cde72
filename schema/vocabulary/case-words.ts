import { words } from './words.ts';

export enum CategoryCode {
  HATE_CRIME = 'HATE_CRIME',
  DOMESTIC_ABUSE = 'DOMESTIC_ABUSE',
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION = 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
  VIOLENCE = 'VIOLENCE',
  VANDALISM_DAMAGE_GRAFFITI = 'VANDALISM_DAMAGE_GRAFFITI',
  CRIMINAL_ACTIVITY = 'CRIMINAL_ACTIVITY',
  DRUG_DEALING = 'DRUG_DEALING',
  CUCKOOING_MATE_CRIME = 'CUCKOOING_MATE_CRIME',
  CYBER_CRIME = 'CYBER_CRIME',
  NOISE_NUISANCE = 'NOISE_NUISANCE',
  PARTIES = 'PARTIES',
  WEAPONS = 'WEAPONS',
}

export enum NsirType {
  PERSONAL = 'PERSONAL',
  NUISANCE = 'NUISANCE',
  ENVIRONMENTAL = 'ENVIRONMENTAL',
}

export enum CaseStatus {
  OPEN = 'OPEN',
  MONITORING = 'MONITORING',
  CLOSED = 'CLOSED',
}

export enum CaseStage {
  INITIAL_INTERVIEW = 'INITIAL_INTERVIEW',
  RISK_ASSESSMENT = 'RISK_ASSESSMENT',
  ACTION_PLAN = 'ACTION_PLAN',
  EARLY_INTERVENTION = 'EARLY_INTERVENTION',
  FORMAL_ACTION = 'FORMAL_ACTION',
  LEGAL_ACTION = 'LEGAL_ACTION',
  MONITORING = 'MONITORING',
  CLOSED = 'CLOSED',
}

export enum HarmRating {
  SERIOUS = 'SERIOUS',
  MEDIUM = 'MEDIUM',
}

export enum RiskLevel {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

export enum Urgency {
  EMERGENCY = 'EMERGENCY',
  NON_EMERGENCY = 'NON_EMERGENCY',
}

export enum CasePriority {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

export enum CaseOutcome {
  RESOLVED_SELF_RESOLUTION = 'RESOLVED_SELF_RESOLUTION',
  RESOLVED_EARLY_INTERVENTION = 'RESOLVED_EARLY_INTERVENTION',
  RESOLVED_FORMAL_ACTION = 'RESOLVED_FORMAL_ACTION',
  RESOLVED_LEGAL_ACTION = 'RESOLVED_LEGAL_ACTION',
  RESOLVED_BY_OTHER_AGENCY = 'RESOLVED_BY_OTHER_AGENCY',
  NO_FURTHER_INCIDENTS = 'NO_FURTHER_INCIDENTS',
  NOT_ASB = 'NOT_ASB',
  INSUFFICIENT_EVIDENCE = 'INSUFFICIENT_EVIDENCE',
  NON_COOPERATION = 'NON_COOPERATION',
  REPORTER_WITHDREW = 'REPORTER_WITHDREW',
  PARTY_MOVED = 'PARTY_MOVED',
  PERPETRATOR_UNIDENTIFIED = 'PERPETRATOR_UNIDENTIFIED',
  TRANSFERRED = 'TRANSFERRED',
  CANNOT_RESOLVE = 'CANNOT_RESOLVE',
  UNRESOLVED = 'UNRESOLVED',
}

export enum CaseLinkKind {
  LATER_REPORT = 'LATER_REPORT',
  COUNTER_ALLEGATION = 'COUNTER_ALLEGATION',
  SAME_PLACE = 'SAME_PLACE',
  SAME_PEOPLE = 'SAME_PEOPLE',
}

export enum CaseReviewDecision {
  PENDING = 'PENDING',
  THRESHOLD_MET = 'THRESHOLD_MET',
  THRESHOLD_NOT_MET = 'THRESHOLD_NOT_MET',
}

export enum CaseReviewProgress {
  NOT_STARTED = 'NOT_STARTED',
  CARRIED_OUT = 'CARRIED_OUT',
  RECOMMENDATIONS_MADE = 'RECOMMENDATIONS_MADE',
  APPEALED = 'APPEALED',
  CLOSED = 'CLOSED',
}

export enum SurveyKind {
  CASE_CLOSURE = 'CASE_CLOSURE',
  PERCEPTION_TP12 = 'PERCEPTION_TP12',
}

/** What a case is, how grave, how far along and how it ends. */
export const caseWords = {
  CategoryCode: words(CategoryCode, 'The categories of the table of anti-social behaviour (policy 3.9).', {
    HATE_CRIME: 'Hate crime (policy 3.9, section 10).',
    DOMESTIC_ABUSE: 'Domestic abuse; redirected to its own procedure (policy 3.9, Scope).',
    VERBAL_ABUSE_HARASSMENT_INTIMIDATION:
      'Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9).',
    VIOLENCE: 'Violence (policy 3.9).',
    VANDALISM_DAMAGE_GRAFFITI: 'Vandalism, damage to property and graffiti (policy 3.9).',
    CRIMINAL_ACTIVITY: 'Criminal activity (policy 3.9).',
    DRUG_DEALING: 'Drug dealing (policy 3.9).',
    CUCKOOING_MATE_CRIME: 'Cuckooing or mate crime (policy 3.9).',
    CYBER_CRIME: 'Cyber crime (policy 3.9).',
    NOISE_NUISANCE: 'Noise nuisance (policy 3.9).',
    PARTIES: 'Parties; more than one in the year is anti-social behaviour (policy 3.9).',
    WEAPONS: 'Weapons (policy 3.9).',
  }),
  NsirType: words(
    NsirType,
    'The type under the National Standard for Incident Recording, used by the police.',
    {
      PERSONAL: 'Aimed at a person or group, or having a particular effect on them.',
      NUISANCE: 'Causes trouble, annoyance or suffering to the community.',
      ENVIRONMENTAL: 'Affects the surroundings: buildings, public places, the natural environment.',
    },
  ),
  CaseStatus: words(CaseStatus, 'Whether a case is open.', {
    OPEN: 'Open and being worked on.',
    MONITORING: 'Open; the behaviour has stopped and is being watched.',
    CLOSED: 'Closed with an outcome and a notice to everyone informed (policy 3.6).',
  }),
  CaseStage: words(CaseStage, "How far a case has come along the policy's journey.", {
    INITIAL_INTERVIEW: 'Talking to the person who reported (policy 8.5, 8.6).',
    RISK_ASSESSMENT: 'Assessing impact and risk for each individual (policy 8.7).',
    ACTION_PLAN: 'Agreeing a plan with timescales and reviews (policy 8.10).',
    EARLY_INTERVENTION: 'Early and non-legal tools (policy section 9).',
    FORMAL_ACTION: 'Formal action, with approval and support (policy 11.1, 11.2).',
    LEGAL_ACTION: 'Action in court (policy 11.3 to 11.8).',
    MONITORING: 'Watching whether it has stopped (policy 8.10).',
    CLOSED: 'Closed (policy 3.6).',
  }),
  HarmRating: words(
    HarmRating,
    'Impact or harm as the table of categories prints it (policy 3.9). Never merged with risk or urgency.',
    {
      SERIOUS: 'Serious (policy 3.9).',
      MEDIUM: 'Medium (policy 3.9).',
    },
  ),
  RiskLevel: words(RiskLevel, 'The level of risk to a person, from an assessment (policy 8.7).', {
    LOW: 'Low.',
    MEDIUM: 'Medium.',
    HIGH: 'High.',
  }),
  Urgency: words(Urgency, 'Whether the case is an emergency under the response times (policy 8.6).', {
    EMERGENCY:
      'Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6).',
    NON_EMERGENCY: 'Everything else: talk and agree the approach within five working days (policy 8.6).',
  }),
  CasePriority: words(
    CasePriority,
    'The order in which cases ask for attention: the higher of category harm and risk (policy 7.5). Never merged with urgency.',
    {
      HIGH: 'Serious harm by category, or high risk to a person (policy 7.5).',
      MEDIUM: 'Medium harm by category, or medium risk to a person (policy 7.5).',
      LOW: 'Lowered by a manager with a reason (policy 7.5).',
    },
  ),
  CaseOutcome: words(CaseOutcome, 'How a case ended.', {
    RESOLVED_SELF_RESOLUTION: 'Resolved by the people themselves (policy 9.3).',
    RESOLVED_EARLY_INTERVENTION: 'Resolved by early intervention (policy section 9).',
    RESOLVED_FORMAL_ACTION: 'Resolved by formal action short of court (policy 11.1).',
    RESOLVED_LEGAL_ACTION: 'Resolved by action in court (policy 11.5 to 11.8).',
    RESOLVED_BY_OTHER_AGENCY: 'Resolved by another agency (policy 3.8, 9.4).',
    NO_FURTHER_INCIDENTS: 'Nothing more happened while the case was watched.',
    NOT_ASB: 'Found not to be anti-social behaviour (policy 2.7).',
    INSUFFICIENT_EVIDENCE: 'Not enough evidence to act.',
    NON_COOPERATION: 'No further action possible without reasonable cooperation (policy 8.3).',
    REPORTER_WITHDREW: 'The person who reported withdrew.',
    PARTY_MOVED: 'Someone in the case moved away.',
    PERPETRATOR_UNIDENTIFIED: 'Nobody responsible could be identified.',
    TRANSFERRED: 'Transferred to another landlord or body.',
    CANNOT_RESOLVE:
      'The landlord has no power to resolve it; people were supported and signposted (policy 3.10, 5.3).',
    UNRESOLVED: 'Everything reasonable was tried and the behaviour has not stopped.',
  }),
  CaseLinkKind: words(CaseLinkKind, 'Why two cases belong together; the earlier comes first.', {
    LATER_REPORT:
      'It went on after the earlier case was closed (a report after that is a new case, regulator).',
    COUNTER_ALLEGATION: 'Somebody accused in the earlier case accuses in turn.',
    SAME_PLACE: 'It is about the same place.',
    SAME_PEOPLE: 'It is about the same people.',
  }),
  CaseReviewDecision: words(
    CaseReviewDecision,
    'Decision on an application for an ASB case review (2014 Act s.104; policy section 16).',
    {
      PENDING: 'Not yet decided.',
      THRESHOLD_MET: 'Threshold met; a review follows.',
      THRESHOLD_NOT_MET: 'Threshold not met (policy 3.5).',
    },
  ),
  CaseReviewProgress: words(
    CaseReviewProgress,
    'How far an ASB case review has come (policy 3.5, section 16).',
    {
      NOT_STARTED: 'Not started.',
      CARRIED_OUT: 'Carried out (policy 3.5).',
      RECOMMENDATIONS_MADE: 'Carried out, with recommendations (policy 3.5).',
      APPEALED: 'Appealed.',
      CLOSED: 'Closed.',
    },
  ),
  SurveyKind: words(SurveyKind, 'The two surveys that must never be mixed.', {
    CASE_CLOSURE: 'Asked of people whose case was handled (policy 3.5).',
    PERCEPTION_TP12: 'Perception of all tenants, tenant satisfaction measure TP12 (regulator).',
  }),
};
