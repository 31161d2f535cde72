import { ActionType } from '../../../schema/vocabulary.ts';

interface ActionNotes {
  /** What is to be done. */
  plan: readonly string[];
  /** What came of it. */
  result: readonly string[];
}

const notes = (plan: string | readonly string[], result: string | readonly string[]): ActionNotes => ({
  plan: typeof plan === 'string' ? [plan] : plan,
  result: typeof result === 'string' ? [result] : result,
});

/** What is written down about actions, by type. */
export const actionNotes: Partial<Record<ActionType, ActionNotes>> = {
  [ActionType.WEEKLY_REVIEW_MEETING]: notes(
    'Raise it at the weekly meeting and go through the house rules again.',
    'Raised at the weekly meeting. They took it well.',
  ),
  [ActionType.REFRESHER_CONVERSATION]: notes(
    'Refresh what the agreement says about visitors and noise.',
    'Went through the agreement together. Understood and signed.',
  ),
  [ActionType.CHALLENGE_BEHAVIOUR]: notes('Challenge the behaviour in person and say what has to change.', [
    'Challenged. Accepted that it cannot go on.',
    'Challenged. Denied it, and was told what happens next.',
  ]),
  [ActionType.RESILIENCE_SUPPORT]: notes(
    'Three sessions on feeling safer at home and what to do when it happens.',
    'Sessions completed; more confident about ringing us.',
  ),
  [ActionType.COMMUNITY_ENGAGEMENT]: notes(
    'Tea afternoon with residents and the neighbourhood police.',
    'Fourteen residents came. Two offered to keep an eye on the entrance.',
  ),
  [ActionType.COMMUNITY_AGREEMENT]: notes(
    'Agree with residents on quiet hours and use of the garden.',
    'Agreement put up in the hall, signed by most households.',
  ),
  [ActionType.DIVERSIONARY_ACTIVITY]: notes(
    'Ask the youth club about evening sessions for the group.',
    'Football on Tuesdays and Thursdays has started; fewer reports since.',
  ),
  [ActionType.ESTATE_ACTION]: notes(
    ['Repair the door and fit a stronger closer.', 'Clean off the paint and replace the light.'],
    ['Door repaired and closer fitted.', 'Cleaned within two days; light replaced.'],
  ),
  [ActionType.SELF_RESOLUTION]: notes(
    'Reporter to have a word, with notes from us on how to start. Safe to do so.',
    ['They talked and agreed on times.', 'Tried; the neighbour was not willing to listen.'],
  ),
  [ActionType.FACILITATED_CONVERSATION]: notes(
    'Bring both together with a member of staff in the room.',
    'Both came. Agreed on music off at eleven and a knock before a complaint.',
  ),
  [ActionType.SIGNPOST]: notes(
    ['Give the contact and help to make the report.', 'Signpost for advice and ring together if wanted.'],
    'Contact made; they know whom to ring.',
  ),
  [ActionType.DIARY_SHEETS]: notes('Diary sheets for two weeks, by paper or phone.', [
    'Eleven entries in two weeks, all late at night.',
    'Three entries; quieter than before.',
    'Not returned.',
  ]),
  [ActionType.MEDIATION]: notes('Refer to mediation; both have said that they are willing.', [
    'Two meetings held, written agreement reached.',
    'One side withdrew before the first meeting.',
  ]),
  [ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT]: notes(
    'Acceptable behaviour contract for six months.',
    'Signed in the presence of the police officer.',
  ),
  [ActionType.GOOD_NEIGHBOUR_AGREEMENT]: notes(
    'Good neighbour agreement between the two households.',
    'Signed by both.',
  ),
  [ActionType.WARNING_VERBAL]: notes('Verbal warning in person, followed up in writing.', [
    'Given at home. Apologised.',
    'Given on the doorstep. Not accepted.',
  ]),
  [ActionType.WARNING_LETTER]: notes(
    'Warning letter with the parts of the agreement that were broken.',
    'Delivered by hand.',
  ),
  [ActionType.RESTORATIVE_APPROACH]: notes(
    'Ask whether both would meet to talk about the harm and put it right.',
    'Met with a facilitator. Apology given and accepted; agreed to repaint the wall.',
  ),
  [ActionType.PARENTING_SUPPORT]: notes(
    'Offer of parenting support through the council.',
    'Accepted; first session attended.',
  ),
  [ActionType.JOINT_VISIT]: notes('Visit together with the police. Not alone.', [
    'Visited. Advice given and noted by both.',
    'Nobody in; second visit arranged and done.',
  ]),
  [ActionType.REFERRAL]: notes('Referral for support, with consent.', [
    'Accepted; named worker in place.',
    'Contact made, support under way.',
  ]),
  [ActionType.SECURITY_MEASURE]: notes(
    ['Door chain, viewer and a secure letter box.', 'Change the lock and fit a light by the door.'],
    'Fitted, and explained how it is used.',
  ),
  [ActionType.TEMPORARY_MOVE]: notes(
    'Temporary room at another service, with a plan to return.',
    'Moved for three weeks and returned home.',
  ),
  [ActionType.WITNESS_COURT_TRANSPORT]: notes(
    'Transport to court and back.',
    'Driven to court by a member of staff.',
  ),
  [ActionType.WITNESS_ESCORT]: notes('Escort on the day of the hearing.', 'Accompanied throughout.'),
  [ActionType.WITNESS_FOLLOW_UP]: notes(
    'Call on the day after the hearing and a week later.',
    'Both calls made. Relieved.',
  ),
  [ActionType.COURT_PREPARATION]: notes(
    'Visit to the court beforehand and go through the statement.',
    'Visited the court; knows what to expect.',
  ),
  [ActionType.REHABILITATION_REFERRAL]: notes(
    'Referral to the drug and alcohol service, with their agreement.',
    'Attends once a week.',
  ),
  [ActionType.SAFEGUARDING_REFERRAL]: notes(
    'Safeguarding referral to adult social care.',
    'Enquiry opened; strategy meeting held.',
  ),
  [ActionType.INJUNCTION]: notes('Injunction to stop the behaviour and keep away from the building.', [
    'Granted for twelve months.',
    'Undertaking given to the court instead.',
  ]),
  [ActionType.NOTICE_TO_END_LICENCE]: notes(
    'Notice to end the licence for anti-social behaviour.',
    'Served; left on the date given.',
  ),
  [ActionType.EXCLUSION_ORDER]: notes('Exclusion order from the shared areas.', 'Granted.'),
  [ActionType.TEMPORARY_EXCLUSION_WALES]: notes(
    'Temporary exclusion for up to 48 hours, reasons in writing.',
    'Excluded for 24 hours; returned without difficulty.',
  ),
  [ActionType.PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES]: notes(
    'Application for a prohibited conduct standard contract order.',
    'Order made.',
  ),
  [ActionType.DEMOTION_ORDER]: notes('Application to demote the tenancy.', 'Order made for twelve months.'),
  [ActionType.POSSESSION_BREACH]: notes('Possession claim for breach of the agreement.', [
    'Suspended on terms.',
    'Order for possession made.',
  ]),
  [ActionType.POSSESSION_ABSOLUTE_GROUND]: notes(
    'Possession claim on the absolute ground, after the conviction.',
    'Order for possession made.',
  ),
  [ActionType.EVICTION]: notes(
    'Eviction under the order of the court.',
    'Carried out; support offered beforehand.',
  ),
  [ActionType.COMMUNITY_PROTECTION_NOTICE]: notes(
    'Ask the council for a community protection notice; written warning first.',
    'Notice served by the council.',
  ),
  [ActionType.DISPERSAL]: notes('Ask the police for dispersal at weekends.', 'Used on two weekends.'),
  [ActionType.NOISE_ABATEMENT]: notes(
    'Ask environmental health for a noise abatement notice.',
    'Notice served; monitoring equipment fitted for a week.',
  ),
  [ActionType.EQUIPMENT_CONFISCATION]: notes(
    'Ask environmental health to take the equipment.',
    'Speakers taken away.',
  ),
  [ActionType.CRIMINAL_BEHAVIOUR_ORDER]: notes(
    'Support the police’s application with our evidence.',
    'Order made at court.',
  ),
  [ActionType.CLOSURE_ORDER]: notes(
    'Support the closure order with statements from staff.',
    'Closed for three months.',
  ),
};

export const actionResultsWhen = {
  refused: [
    'Not supported: early steps have not been tried yet.',
    'Refused: not proportionate at this stage. Try an agreement first.',
  ],
  breached: [
    'Terms broken twice. Evidence kept for the next step.',
    'Broken within a month; police informed.',
  ],
  discharged: ['Discharged by the court after terms were kept.', 'Ended by agreement.'],
  cancelled: ['No longer needed.', 'Overtaken by events; the person has moved.'],
} as const;

export const relationsToHousehold = {
  member: ['Partner', 'Adult son', 'Adult daughter', 'Brother', 'Mother', 'Lodger'],
  visitor: ['Visitor', 'Friend who visits', 'Former partner who visits', 'Relative who visits'],
} as const;
