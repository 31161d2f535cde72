import { words } from './words.ts';

export enum StaffRole {
  HOUSING_SUPPORT_WORKER = 'HOUSING_SUPPORT_WORKER',
  SERVICE_LEAD = 'SERVICE_LEAD',
  AREA_MANAGER = 'AREA_MANAGER',
  HOUSING_MANAGER = 'HOUSING_MANAGER',
  HEAD_OF_SERVICE = 'HEAD_OF_SERVICE',
  SMT = 'SMT',
  EQUALITY_AND_DIVERSITY_GROUP = 'EQUALITY_AND_DIVERSITY_GROUP',
  PARTNER_USER = 'PARTNER_USER',
  DATA_PROTECTION_OFFICER = 'DATA_PROTECTION_OFFICER',
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
  ANALYST = 'ANALYST',
  INTEGRATOR = 'INTEGRATOR',
}

export enum GrantState {
  PROPOSED = 'PROPOSED',
  HELD = 'HELD',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
}

export enum LeaverAccess {
  AT_ONCE = 'AT_ONCE',
  WITH_LAST_DAY = 'WITH_LAST_DAY',
}

export enum SessionKind {
  PORTAL = 'PORTAL',
  BEARER = 'BEARER',
  EXPORT = 'EXPORT',
}

export enum ReporterType {
  OCCUPANT = 'OCCUPANT',
  NEIGHBOUR = 'NEIGHBOUR',
  STAFF = 'STAFF',
  CONTRACTOR = 'CONTRACTOR',
  BUSINESS = 'BUSINESS',
  WORKER = 'WORKER',
  VISITOR = 'VISITOR',
  AGENCY = 'AGENCY',
  ANONYMOUS = 'ANONYMOUS',
}

export enum PartyRole {
  REPORTER = 'REPORTER',
  VICTIM = 'VICTIM',
  WITNESS = 'WITNESS',
  ALLEGED_PERPETRATOR = 'ALLEGED_PERPETRATOR',
  HOUSEHOLD_MEMBER = 'HOUSEHOLD_MEMBER',
  VISITOR = 'VISITOR',
  REPRESENTATIVE = 'REPRESENTATIVE',
  OTHER_AFFECTED = 'OTHER_AFFECTED',
}

export enum PersonKind {
  INDIVIDUAL = 'INDIVIDUAL',
  GROUP = 'GROUP',
  ORGANISATION = 'ORGANISATION',
  UNKNOWN = 'UNKNOWN',
}

export enum ContactMethod {
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  ONLINE = 'ONLINE',
}

/** What somebody is to a household, or to a group of people acting together. */
export enum MembershipRelation {
  OCCUPANT = 'OCCUPANT',
  PARTNER = 'PARTNER',
  PARENT = 'PARENT',
  CHILD = 'CHILD',
  OTHER_RELATIVE = 'OTHER_RELATIVE',
  LODGER = 'LODGER',
  CARER = 'CARER',
  VISITOR = 'VISITOR',
  GROUP_MEMBER = 'GROUP_MEMBER',
  OTHER = 'OTHER',
}

export enum PermissionForm {
  SIGNED = 'SIGNED',
  WRITTEN = 'WRITTEN',
  SPOKEN = 'SPOKEN',
}

export enum OccupancyType {
  LICENCE = 'LICENCE',
  EXCLUDED_LICENCE = 'EXCLUDED_LICENCE',
  CAS2_LICENCE = 'CAS2_LICENCE',
  ASSURED = 'ASSURED',
  ASSURED_SHORTHOLD = 'ASSURED_SHORTHOLD',
  SECURE = 'SECURE',
  INTRODUCTORY = 'INTRODUCTORY',
  DEMOTED = 'DEMOTED',
  SECURE_CONTRACT_W = 'SECURE_CONTRACT_W',
  STANDARD_CONTRACT_W = 'STANDARD_CONTRACT_W',
  SUPPORTED_STANDARD_CONTRACT_W = 'SUPPORTED_STANDARD_CONTRACT_W',
  PROHIBITED_CONDUCT_STANDARD_CONTRACT_W = 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_W',
  SHARED_OWNER = 'SHARED_OWNER',
  LEASEHOLDER = 'LEASEHOLDER',
  NON_OCCUPANT = 'NON_OCCUPANT',
}

/** Who is who: staff, reporters, parties. */
export const peopleWords = {
  StaffRole: words(StaffRole, "The part a person plays in the landlord's staff, or as its partner.", {
    HOUSING_SUPPORT_WORKER: 'Named worker who takes reports and carries the day-to-day case (policy 8.3).',
    SERVICE_LEAD: 'Leads one service and reviews every case in it (policy 8.2, 15.2).',
    AREA_MANAGER:
      'Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3).',
    HOUSING_MANAGER:
      'Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4).',
    HEAD_OF_SERVICE: 'Gives guidance before any publicity is considered (policy 14.2).',
    SMT: 'Senior management team, which receives the quarterly report (policy 15.5).',
    EQUALITY_AND_DIVERSITY_GROUP:
      'Sees the annual summary by protected characteristic and nothing about single people (policy 15.4).',
    PARTNER_USER: 'Someone at a partner agency who sees what has been shared with that agency (practice).',
    DATA_PROTECTION_OFFICER: 'Oversees personal data, disclosures and access (practice).',
    SYSTEM_ADMIN: 'Runs the system and has no need to read casework (practice).',
    ANALYST: 'Works with figures across areas, never with names (practice).',
    INTEGRATOR: 'A connected system acting for the landlord, such as a housing system (practice).',
  }),
  GrantState: words(GrantState, 'How a role that was given to somebody stands (policy 12.1).', {
    PROPOSED: 'Waits for a second person to confirm it; until then it gives nothing.',
    HELD: 'Held: it counts.',
    DECLINED: 'Not confirmed, or taken back before it was.',
    ENDED: 'Held once, and no longer.',
  }),
  LeaverAccess: words(LeaverAccess, 'When the access of somebody who leaves ends (policy 12.1).', {
    AT_ONCE: 'With this record, whatever their last day is.',
    WITH_LAST_DAY: 'At the end of their last day.',
  }),
  SessionKind: words(SessionKind, 'How somebody is signed in (practice).', {
    PORTAL: 'In the portal, in a browser.',
    BEARER: 'By an access token, as scripts and connected systems are.',
    EXPORT: 'A worker that writes an export for them, for as long as that takes.',
  }),
  ReporterType: words(ReporterType, 'Who may report anti-social behaviour (policy 8.1).', {
    OCCUPANT: "Someone living in the landlord's accommodation (policy 8.1).",
    NEIGHBOUR: 'Someone living nearby who is not an occupant (policy 8.1).',
    STAFF: "A member of the landlord's staff (policy 8.1, 8.2).",
    CONTRACTOR: 'Someone working for the landlord under contract (policy 8.1).',
    BUSINESS: 'A business in the area (policy 8.1).',
    WORKER: 'Someone working in the area (policy 8.1).',
    VISITOR: 'Someone visiting (policy 8.1).',
    AGENCY: 'A partner agency reporting or referring, such as the police or a council (practice).',
    ANONYMOUS: 'Someone who chose not to say who they are (practice).',
  }),
  PartyRole: words(PartyRole, 'What a person is to one case.', {
    REPORTER: 'Reported the behaviour; the policy also says complainant (policy 8.5).',
    VICTIM: 'Experiences the behaviour (policy 5.2, 8.8).',
    WITNESS: 'Saw or heard the behaviour and may give evidence (policy 8.8, 8.11).',
    ALLEGED_PERPETRATOR: 'Is said to be responsible; alleged until a finding (policy 11.6).',
    HOUSEHOLD_MEMBER: 'Lives in the household of someone in the case (policy 2.2).',
    VISITOR: 'Visits the household of someone in the case (policy 2.2).',
    REPRESENTATIVE: "Speaks for someone in the case (regulator's definition of a case).",
    OTHER_AFFECTED: 'Affected by the behaviour in another way (practice).',
  }),
  PersonKind: words(PersonKind, 'Whether a party is one person, several or not yet known.', {
    INDIVIDUAL: 'One named person.',
    GROUP: 'Several people acting together whose names are not all known (policy 2.2).',
    ORGANISATION: 'A business, agency or other organisation.',
    UNKNOWN: 'Someone not yet identified; may be identified later.',
  }),
  ContactMethod: words(
    ContactMethod,
    'How staff reached or tried to reach somebody. The initial interview is by phone or in person (policy 8.5).',
    {
      PHONE: 'By telephone (policy 8.5).',
      IN_PERSON: 'Face to face (policy 8.5, 8.6).',
      EMAIL: 'By email.',
      LETTER: 'By letter.',
      TEXT_MESSAGE: 'By text message.',
      ONLINE: 'By a message through the portal.',
    },
  ),
  MembershipRelation: words(
    MembershipRelation,
    'What somebody is to a household or group (policy 2.2: residents, groups, household members, visitors).',
    {
      OCCUPANT: 'Holds the agreement under which the household lives there.',
      PARTNER: 'Partner of the occupant.',
      PARENT: 'Parent of the occupant.',
      CHILD: 'Child of the occupant.',
      OTHER_RELATIVE: 'Another relative living there.',
      LODGER: 'Lodger or guest who stays.',
      CARER: 'Cares for somebody of the household.',
      VISITOR: 'Visits the household (policy 2.2).',
      GROUP_MEMBER: 'Known to belong to a group (policy 2.2).',
      OTHER: 'Another relation.',
    },
  ),
  PermissionForm: words(PermissionForm, 'How an express permission was given (policy 1.4).', {
    SIGNED: 'On a signed form.',
    WRITTEN: 'In a letter, email or message.',
    SPOKEN: 'By word of mouth, to the member of staff who wrote it down.',
  }),
  OccupancyType: words(OccupancyType, 'The agreement under which somebody lives in a property.', {
    LICENCE: 'Licence to occupy.',
    EXCLUDED_LICENCE: 'Licence excluded from the Protection from Eviction Act 1977.',
    CAS2_LICENCE: 'Licence in CAS-2 bail and home detention curfew accommodation.',
    ASSURED: 'Assured tenancy.',
    ASSURED_SHORTHOLD: "Assured shorthold tenancy, being brought to an end by the Renters' Rights Act 2025.",
    SECURE: 'Secure tenancy.',
    INTRODUCTORY: 'Introductory tenancy.',
    DEMOTED: 'Demoted tenancy.',
    SECURE_CONTRACT_W: 'Secure contract in Wales (Renting Homes (Wales) Act 2016).',
    STANDARD_CONTRACT_W: 'Standard contract in Wales (Renting Homes (Wales) Act 2016).',
    SUPPORTED_STANDARD_CONTRACT_W: 'Supported standard contract in Wales (Renting Homes (Wales) Act 2016).',
    PROHIBITED_CONDUCT_STANDARD_CONTRACT_W:
      'Prohibited conduct standard contract in Wales (Renting Homes (Wales) Act 2016, section 116).',
    SHARED_OWNER: 'Shared owner.',
    LEASEHOLDER: 'Leaseholder.',
    NON_OCCUPANT: "Does not live in the landlord's accommodation.",
  }),
};
