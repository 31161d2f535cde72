/** What is written when formal action is proposed, decided upon, or weighed against its alternatives (policy 11). */
export const formalReasons = [
  'It goes on after everything that was agreed, and the people around it cannot be asked to bear it any longer.',
  'The agreement was broken and the reports have not stopped. Nothing gentler is left.',
  'What has been reported and seen is grave enough that waiting would put people at risk.',
] as const;
export const statedRisks = [
  'People who live there have been threatened and are afraid to leave their homes.',
  'Somebody was hurt, and whoever did it comes back.',
] as const;
export const proportionality = [
  'Talking, a warning and support were tried. This is the least that can be expected to end it.',
  'It reaches no further than the behaviour that was reported, and no longer than it must.',
] as const;
export const capacities = [
  'Nothing suggests that they cannot understand what is asked of them; support was offered all the same.',
  'Their key worker sees no lack of capacity. What is asked of them was explained in plain words.',
] as const;
export const humanRights = [
  'Article 8: their home is weighed against the homes of those who suffer under it.',
  'Article 8 is engaged; the interference is lawful, and needed for the rights of others.',
] as const;
export const equality = [
  'No protected characteristic is behind the behaviour as far as is known. Adjustments were offered.',
  'A health condition was considered under section 149; it does not explain the behaviour.',
] as const;
export const decisionReasons = {
  supported: ['The file bears it out.', 'Agreed: everything gentler was tried.', null],
  approved: ['Approved on this assessment.', 'Proportionate and in time.', null],
  refused: [
    'Give the agreement until the end of the month first.',
    'The diary does not show enough yet. Come back with statements.',
  ],
} as const;
export const breachedClauses = [
  '4.2 Noise and nuisance',
  '4.5 Behaviour of visitors',
  '5.1 Illegal use',
] as const;
export const consideredReasons = [
  'Asked whether it would help: they do not think that it fits what has been reported.',
  'Discussed at the joint meeting; what is known so far is not enough for it.',
] as const;
export const agreedWithPolice = [
  'They investigate; we share what is reported within a day and take no step that could harm their enquiry.',
  'A joint visit, and every further report goes to the officer in charge.',
] as const;
export const exclusionReasons = [
  'You threatened another person who lives here. You may come back at the time that is stated here.',
  'There was violence in the house last night. Please stay away until the time that is stated here.',
] as const;
