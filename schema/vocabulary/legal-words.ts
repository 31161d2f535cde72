import { words } from './words.ts';

/** When the policy reaches for an intervention. */
export enum InterventionRoute {
  SERIOUS_RISK = 'SERIOUS_RISK',
  PERSISTENT = 'PERSISTENT',
  PARTNERSHIP = 'PARTNERSHIP',
  POSSESSION = 'POSSESSION',
}

export enum EscalationLimb {
  SERIOUS_NATURE = 'SERIOUS_NATURE',
  UNRESOLVED_BY_EARLY_INTERVENTION = 'UNRESOLVED_BY_EARLY_INTERVENTION',
}

export enum FormalStep {
  PROPOSED = 'PROPOSED',
  ASSESSED = 'ASSESSED',
  SUPPORTED = 'SUPPORTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  STARTED = 'STARTED',
  BREACHED = 'BREACHED',
  DISCHARGED = 'DISCHARGED',
  CANCELLED = 'CANCELLED',
}

export enum AbsoluteCondition {
  SERIOUS_OFFENCE = 'SERIOUS_OFFENCE',
  INJUNCTION_BREACHED = 'INJUNCTION_BREACHED',
  CRIMINAL_BEHAVIOUR_ORDER_BREACHED = 'CRIMINAL_BEHAVIOUR_ORDER_BREACHED',
  CLOSURE_ORDER = 'CLOSURE_ORDER',
  NOISE_ABATEMENT_BREACHED = 'NOISE_ABATEMENT_BREACHED',
}

export enum ExclusionGround {
  VIOLENCE = 'VIOLENCE',
  RISK_OF_SIGNIFICANT_HARM = 'RISK_OF_SIGNIFICANT_HARM',
  IMPEDING_SUPPORT = 'IMPEDING_SUPPORT',
}

export enum OptionChoice {
  USED = 'USED',
  CONSIDERED = 'CONSIDERED',
}

export enum OptionState {
  OPEN = 'OPEN',
  CONSIDERED = 'CONSIDERED',
  USED = 'USED',
}

export enum OrderResult {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}

export enum OrderState {
  IN_FORCE = 'IN_FORCE',
  REFUSED = 'REFUSED',
  DISCHARGED = 'DISCHARGED',
}

export enum OrderChangeKind {
  BREACHED = 'BREACHED',
  VARIED = 'VARIED',
  DISCHARGED = 'DISCHARGED',
}

export enum InstructionStatus {
  AWAITING_APPROVAL = 'AWAITING_APPROVAL',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}

export enum PublicityPurpose {
  INCREASE_CONFIDENCE = 'INCREASE_CONFIDENCE',
  DETER = 'DETER',
  REPORT_BREACHES = 'REPORT_BREACHES',
}

export enum PublicityStatus {
  GUIDANCE_ASKED = 'GUIDANCE_ASKED',
  GUIDANCE_GIVEN = 'GUIDANCE_GIVEN',
  DRAFTED = 'DRAFTED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}

/** Formal and legal action, its orders and what is said of them in public. */
export const legalWords = {
  InterventionRoute: words(InterventionRoute, 'When the policy reaches for a formal or legal power.', {
    SERIOUS_RISK: 'Quick action where there is a serious risk to life or property (policy 11.3, 11.5).',
    PERSISTENT: 'Persistent behaviour after the non-legal interventions were tried (policy 11.6).',
    PARTNERSHIP: 'With partner agencies, considered before eviction (policy 11.7).',
    POSSESSION: 'A possession order for breach or on the absolute ground (policy 11.8).',
  }),
  EscalationLimb: words(EscalationLimb, 'Why a case is escalated to formal action (policy 11.1).', {
    SERIOUS_NATURE: 'The behaviour is of a serious nature (policy 11.1).',
    UNRESOLVED_BY_EARLY_INTERVENTION:
      'It has not been resolved by the early and non-legal interventions (policy 11.1).',
  }),
  FormalStep: words(FormalStep, 'A step of formal action, with who took it and why (policy 11.2).', {
    PROPOSED: 'It was proposed.',
    ASSESSED: 'Its assessment was written or changed (policy 11.3).',
    SUPPORTED: 'The housing manager supports it (policy 11.2).',
    APPROVED: 'The area manager approves it (policy 11.2).',
    REFUSED: 'It was refused and does not go ahead (policy 11.2).',
    STARTED: 'It was begun.',
    BREACHED: 'Its terms were broken.',
    DISCHARGED: 'It was ended before its time, by the court or by agreement.',
    CANCELLED: 'It was given up before it began.',
  }),
  AbsoluteCondition: words(
    AbsoluteCondition,
    'The five conditions of the absolute ground for possession (policy 11.8; Housing Act 1985 s.84A, Housing Act 1988 Ground 7A).',
    {
      SERIOUS_OFFENCE: 'Conviction of a serious offence.',
      INJUNCTION_BREACHED: 'A court found a breach of an injunction under section 1 of the 2014 Act.',
      CRIMINAL_BEHAVIOUR_ORDER_BREACHED: 'Conviction of breaching a criminal behaviour order.',
      CLOSURE_ORDER: 'The premises were closed for more than 48 hours under a closure order.',
      NOISE_ABATEMENT_BREACHED: 'Conviction of breaching a noise abatement notice or order.',
    },
  ),
  ExclusionGround: words(
    ExclusionGround,
    'What the landlord reasonably believes of a contract-holder who is excluded for a time (Renting Homes (Wales) Act 2016 s.145).',
    {
      VIOLENCE: 'The person has used violence.',
      RISK_OF_SIGNIFICANT_HARM: 'The person creates a risk of significant harm.',
      IMPEDING_SUPPORT: "The person seriously impedes somebody else's support.",
    },
  ),
  OptionChoice: words(OptionChoice, 'What was done with an option of partnership work (policy 11.7).', {
    USED: 'It was used.',
    CONSIDERED: 'It was considered with the agency and not used.',
  }),
  OptionState: words(OptionState, 'Where an option of partnership work stands (policy 11.7).', {
    OPEN: 'Neither used nor considered: eviction may not be considered yet.',
    CONSIDERED: 'Considered and not used.',
    USED: 'Used.',
  }),
  OrderResult: words(OrderResult, 'What the court decided.', {
    GRANTED: 'The order was made.',
    REFUSED: 'The order was refused.',
  }),
  OrderState: words(OrderState, 'Where an order stands.', {
    IN_FORCE: 'Made by the court and not discharged; see when it expires.',
    REFUSED: 'Refused by the court.',
    DISCHARGED: 'Discharged by the court.',
  }),
  OrderChangeKind: words(OrderChangeKind, 'What became of an order.', {
    BREACHED: 'Its terms were broken.',
    VARIED: 'The court changed its terms or its end.',
    DISCHARGED: 'The court ended it.',
  }),
  InstructionStatus: words(InstructionStatus, 'Whether a solicitor may be instructed (policy 13.5).', {
    AWAITING_APPROVAL: "Waits for the area manager's approval (policy 13.5).",
    APPROVED: 'Approved (policy 13.5).',
    REFUSED: 'Refused (policy 13.5).',
  }),
  PublicityPurpose: words(PublicityPurpose, 'The three purposes of publicity (policy 14.1).', {
    INCREASE_CONFIDENCE: 'To increase community confidence (policy 14.1).',
    DETER: 'To deter offenders (policy 14.1).',
    REPORT_BREACHES: 'To tell the community what it needs to report breaches (policy 14.1).',
  }),
  PublicityStatus: words(PublicityStatus, 'Where publicity stands (policy 14.2).', {
    GUIDANCE_ASKED: 'The Head of Service was asked for guidance (policy 14.2).',
    GUIDANCE_GIVEN: 'Guidance was given, data protection considered (policy 14.2).',
    DRAFTED: 'The text is written.',
    PUBLISHED: 'It was published.',
    WITHDRAWN: 'It was withdrawn, or not allowed.',
  }),
};
