import { words } from './words.ts';

export enum AssessedAs {
  EXPERIENCING = 'EXPERIENCING',
  ALLEGED_PERPETRATOR = 'ALLEGED_PERPETRATOR',
  OCCUPANT = 'OCCUPANT',
}

export enum VisitStatus {
  PLANNED = 'PLANNED',
  CARRIED_OUT = 'CARRIED_OUT',
  NOBODY_IN = 'NOBODY_IN',
  CANCELLED = 'CANCELLED',
}

export enum AgreementMethod {
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  IN_WRITING = 'IN_WRITING',
}

export enum LandlordRole {
  LEAD = 'LEAD',
  SUPPORT = 'SUPPORT',
}

export enum PlanItemBy {
  LANDLORD = 'LANDLORD',
  INDIVIDUAL = 'INDIVIDUAL',
  AGENCY = 'AGENCY',
}

export enum PlanItemStatus {
  TO_DO = 'TO_DO',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}

export enum LivingAtHome {
  AT_HOME = 'AT_HOME',
  AWAY_FOR_A_TIME = 'AWAY_FOR_A_TIME',
  MOVED_AWAY = 'MOVED_AWAY',
  NOT_KNOWN = 'NOT_KNOWN',
}

/** The risk to people, those who visit them included, and what is agreed about it. */
export const riskWords = {
  AssessedAs: words(AssessedAs, 'In what respect a person’s risk was assessed.', {
    EXPERIENCING: 'As somebody who experiences the behaviour (policy 8.7).',
    ALLEGED_PERPETRATOR:
      'As somebody said to be responsible: their own vulnerability, which is weighed before legal action (policy 11.3).',
    OCCUPANT: 'As an occupant, whether or not there is a case (policy 4.2).',
  }),
  VisitStatus: words(VisitStatus, 'Where a visit stands.', {
    PLANNED: 'Planned and not yet carried out.',
    CARRIED_OUT: 'Carried out.',
    NOBODY_IN: 'Staff were there and met nobody.',
    CANCELLED: 'Will not take place.',
  }),
  AgreementMethod: words(AgreementMethod, 'How an action plan was agreed (policy 8.10).', {
    PHONE: 'By telephone.',
    IN_PERSON: 'Face to face.',
    IN_WRITING: 'In writing.',
  }),
  LandlordRole: words(LandlordRole, 'The landlord’s part in a plan (policy 7.2).', {
    LEAD: 'The landlord leads.',
    SUPPORT: 'Another agency leads; the landlord supports with evidence and supports the individual.',
  }),
  PlanItemBy: words(PlanItemBy, 'Who is to do what a plan agrees.', {
    LANDLORD: 'The landlord.',
    INDIVIDUAL: 'The individual with whom the plan is agreed (policy 8.3).',
    AGENCY: 'An agency (policy 3.7, 7.2).',
  }),
  PlanItemStatus: words(PlanItemStatus, 'Whether what a plan agrees has been done.', {
    TO_DO: 'Still to be done.',
    DONE: 'Done.',
    DROPPED: 'No longer part of the plan.',
  }),
  LivingAtHome: words(
    LivingAtHome,
    'Whether the person goes on living at home, which support is there for (policy 8.8).',
    {
      AT_HOME: 'Lives at home.',
      AWAY_FOR_A_TIME: 'Has moved away as a temporary measure and means to return (policy 8.8).',
      MOVED_AWAY: 'Has moved away for good.',
      NOT_KNOWN: 'Not known.',
    },
  ),
};
