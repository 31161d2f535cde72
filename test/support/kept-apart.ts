import type { Asker, Data } from './landlord.ts';

export const sensitive = `personId equalityProfileVersion
  equalityProfile { __typename ... on Masked { state } ... on NotHeld { state }
    ... on EqualityProfileShown { state until edition askedAt disability genderReassignment marriageAndCivilPartnership
      pregnancyAndMaternity race religionOrBelief sex sexualOrientation } }
  safeContact { __typename ... on Masked { state } ... on NotHeld { state }
    ... on SafeContactShown { state until notes { mustNotBeSaid safeTimes notedAt } } }
  health { __typename ... on Masked { state } ... on HealthShown { state until notes { id kind text adjustment notedAt } } }`;

export const sensitiveOf = async (by: Asker, personId: string): Promise<Data> =>
  (
    await by.query(`query ($personId: ID!) { sensitiveInformation(personId: $personId) { ${sensitive} } }`, {
      personId,
    })
  ).sensitiveInformation;

/** Has something shown, and answers with it or with why not. */
export const shownTo = async (by: Asker, personId: string, changes: object = {}): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: ShowSensitiveInput!) { showSensitive(input: $input) { refusals { field rule clause } sensitive { ${sensitive} } } }`,
      { input: { personId, kind: 'EQUALITY_PROFILE', reason: 'PLANNING_SUPPORT', ...changes } },
    )
  ).showSensitive;

const mutations = {
  recordEqualityProfile: 'RecordEqualityProfileInput',
  withdrawEqualityProfile: 'WithdrawEqualityProfileInput',
  noteHealth: 'NoteHealthInput',
  endHealthNote: 'EndHealthNoteInput',
  takeEmergencyAccess: 'TakeEmergencyAccessInput',
  endEmergencyAccess: 'EndEmergencyAccessInput',
};

/** A change to what is kept apart; its payload, refusals and all. */
export const kept = async (by: Asker, name: keyof typeof mutations, input: object): Promise<Data> => {
  const what = name.includes('Emergency')
    ? 'access { id reason explanation startedAt until endedAt case { id } person { id } staff { id } }'
    : 'person { id }';
  const text = `mutation ($input: ${mutations[name]}!) { ${name}(input: $input) { refusals { field rule clause } ${what} } }`;
  return (await by.query(text, { input }))[name];
};

/** Writes down answers as somebody who has just looked, and says why not. */
export const profileRecorded = async (
  by: Asker,
  personId: string,
  answers: object,
  changes: object = {},
): Promise<Data> =>
  kept(by, 'recordEqualityProfile', {
    personId,
    purposeExplained: true,
    answeredBy: 'THEMSELVES',
    answers,
    profileVersion: (await sensitiveOf(by, personId))?.equalityProfileVersion,
    ...changes,
  });
