import { CaseOutcome } from '../../../schema/vocabulary.ts';

/** What those hear who were accused: nothing of anybody else. */
export const closingWordsForTheAccused = [
  'We have closed our enquiry. Nothing more is asked of you; please keep to what we agreed.',
  'Our enquiry is over. Please ring us if there is anything you would like to talk about.',
] as const;

/** Why a case is closed, as those who are kept informed are told. */
export const closingReasons: Record<CaseOutcome, readonly string[]> = {
  [CaseOutcome.RESOLVED_SELF_RESOLUTION]: [
    'You were able to talk it through with your neighbour and both of you are content. Please ring us if it starts again.',
    'A friendly conversation put it right and there has been nothing since.',
  ],
  [CaseOutcome.RESOLVED_EARLY_INTERVENTION]: [
    'The warning and the agreement that followed have worked. There have been no further reports for a month.',
    'Mediation brought an agreement that both sides have kept.',
    'The behaviour stopped after our visit and letter.',
    'Your notes show that it has been quiet for four weeks.',
  ],
  [CaseOutcome.RESOLVED_FORMAL_ACTION]: [
    'Formal action was taken and the behaviour has stopped. We will keep the address under review.',
    'The notice that was served has ended the behaviour.',
  ],
  [CaseOutcome.RESOLVED_LEGAL_ACTION]: [
    'The court made the order we asked for and it has been kept.',
    'The court has decided the matter and it has stopped. Support was offered to everybody affected.',
  ],
  [CaseOutcome.RESOLVED_BY_OTHER_AGENCY]: [
    'The police have dealt with the person responsible. We support you as long as you need it.',
    'The council has taken action under its own powers and it has stopped.',
  ],
  [CaseOutcome.NO_FURTHER_INCIDENTS]: [
    'Nothing has been reported for six weeks, and you agreed that we may close the case.',
    'There have been no further incidents during the time we kept watch.',
  ],
  [CaseOutcome.NOT_ASB]: [
    'We looked into it and found that it is not anti-social behaviour under our policy. We have explained why and sent advice that may help.',
    'What happened turned out to be a misunderstanding and not anti-social behaviour.',
  ],
  [CaseOutcome.INSUFFICIENT_EVIDENCE]: [
    'We believe you, and we do not have enough evidence to take it further. Please keep notes and tell us if it happens again.',
    'No other evidence could be found. We have told you how to report again.',
  ],
  [CaseOutcome.NON_COOPERATION]: [
    'We rang and wrote several times and could not speak to you. We checked the risk before closing. Please ring if you still need us.',
    'Appointments were not kept and the diary sheets were not returned, so we cannot go further at present.',
  ],
  [CaseOutcome.REPORTER_WITHDREW]: [
    'You asked us not to take it further. You can come back to us at any time.',
    'Closed because you asked us to, after we had talked about staying safe.',
  ],
  [CaseOutcome.PARTY_MOVED]: [
    'The person responsible has moved away and there has been nothing since.',
    'You have moved to another home. We have passed on what you agreed we may.',
  ],
  [CaseOutcome.PERPETRATOR_UNIDENTIFIED]: [
    'We could not find out who is responsible. The lock and the light have been replaced, and we keep the place under review.',
    'Nobody could be identified from the footage. Please report anything further at once.',
  ],
  [CaseOutcome.TRANSFERRED]: [
    'The case has been passed to the council, who are the landlord of the person responsible. Your contact there is in the letter.',
    'Passed to the service that now looks after the address.',
  ],
  [CaseOutcome.CANNOT_RESOLVE]: [
    'This is not something that we can resolve as a landlord. We have put you in touch with those who can help, and will support you in it.',
    'We have no power over the people responsible. You have the contact of the agency that does.',
  ],
  [CaseOutcome.UNRESOLVED]: [
    'We have tried what is open to us and it has not been fully resolved. You can ask for a case review; the letter says how.',
  ],
};
