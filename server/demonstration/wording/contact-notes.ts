/** Notes of calls, visits and letters, as a housing support worker keeps them. Nobody is named in them. */
export const attemptNotes = {
  PHONE: [
    'Rang, no answer. Left a message asking them to ring back, without saying what about.',
    'Rang twice, no answer.',
    'Number rang out. Will try again this afternoon.',
    'Voicemail full. Will try another time of day.',
  ],
  IN_PERSON: [
    'Called at the door, nobody in. Left a card.',
    'Called as arranged, nobody in. Rang from the door, no answer.',
  ],
  TEXT_MESSAGE: ['Sent a text message asking for a good time to talk. No reply yet.'],
} as const;

export const emergencyNotes = [
  'Rang as an emergency. They are safe at the moment and have somebody with them. Police have been told. Agreed that I ring again tomorrow.',
  'Spoke within the hour. Talked through what happened, checked that they feel safe tonight, gave the emergency number.',
  'Saw them in person straight away. Shaken. Agreed not to leave them on their own this evening; a friend is coming over.',
] as const;

export const firstTalkNotes = [
  'Talked through what has been happening and how often. Explained what we can and cannot do. Agreed that they keep a diary for two weeks and that I look into it with the others involved.',
  'Long call. They mainly want it to stop and do not want anybody evicted. Agreed the approach: a word first, then a letter if it carries on.',
  'Listened to the whole account. Asked what they would like to happen. Agreed next steps and that I will ring every fortnight.',
  'Agreed that I will not say who reported. Explained confidentiality and the right to ask for a case review.',
  'Spoke about what they have tried already and why it did not work. Agreed who does what by when.',
  'Agreed the approach together and wrote it down for them. They asked for calls after four, because of work.',
  'They feel that nobody listened before. Apologised for that, agreed dates for the next three calls.',
] as const;

export const nobodyToTalkToNotes = [
  'Report was anonymous, so there is nobody to ring back. Spoke to residents nearby instead and agreed what we look out for.',
  'No name was left. Knocked at the flats around the address; two people confirmed the account.',
] as const;

export const meetingNotes = [
  'Met at their home. Saw for ourselves what it is like there. Went through the questions on impact and risk.',
  'Met at the office, with their support worker. They were calmer than on the phone. Completed the risk assessment together.',
  'Visited with a colleague. Went through the diary sheets and the plan. They signed that they agree with it.',
  'Met in person as agreed. Talked about staying safe at home and what to do if it happens again.',
] as const;

export const meetingDeclinedNotes = [
  'Offered to meet; they would rather keep to the telephone.',
  'No need for a meeting, agreed on the phone. They know that they can ask for one.',
] as const;

export const meetingDeclinedReasons = [
  'Would rather keep to the telephone.',
  'Works shifts and sees no need to meet.',
  'Does not want to be seen talking to us.',
] as const;

/** Letters to somebody accused: what it means for them, and nothing of where the allegation came from. */
export const accusedUpdates = [
  'We are still looking into what was said about you and will write again within two weeks. You can tell us your side at any time.',
  'Nothing has been decided. Thank you for keeping to what we agreed; we will be in touch again.',
  'We have no new concerns to put to you. If you would like support, please ring us.',
] as const;

/** Letters to others who are kept informed. */
export const otherUpdates = [
  'We are working on what was reported and will be in touch again within two weeks.',
  'The matter is still open. Please go on telling us if anything happens.',
  'There is nothing new to tell since our last letter; we have not forgotten it.',
] as const;

export const accusedNotes = [
  'Put the allegations to them without saying where they came from. They accept some of it and say they had not realised what it does to others.',
  'Saw them at home. They deny it and say that others are picking on them. Reminded them of the agreement they signed.',
  'They were polite and promised that it will stop. Told them what happens next if it carries on.',
  'Would not discuss it and closed the door. Letter to follow.',
  'Talked about what is going on for them. They have lost their job and are drinking more. Offered support.',
] as const;

export const updateNotes = {
  PHONE: [
    'Rang with an update. Quieter this week. They will carry on with the diary.',
    'Update by telephone: told them what has been done and what comes next.',
    'Rang as agreed. Two more incidents since the last call, both written down.',
    'Short call. Nothing new. They feel a bit better for knowing that something is happening.',
    'Told them that the police have been spoken to and that we wait for their advice.',
    'Rang. They are frustrated that it takes so long. Went through the plan and the dates again.',
    'They rang me before I rang them: one bad night, otherwise calm. Noted.',
    'Talked about how they are sleeping and whom they can turn to. Next call agreed.',
  ],
  EMAIL: [
    'Sent an email with where things stand and when I will be in touch next.',
    'Answered their email: what has been done since last week, and what we are waiting for.',
    'Emailed the dates of the next steps, as they asked to have them in writing.',
  ],
  IN_PERSON: [
    'Update given in person at the weekly meeting.',
    'Called in on the way past. They showed me the diary; three entries this week.',
    'Met at the office. Went through the plan; two things done, one still to do.',
  ],
} as const;

/** Answers to a further report of the same. */
export const furtherReportNotes = [
  'Rang about the new report. Wrote down the details and agreed what is done next.',
  'Talked through what has happened since. It stays one case; the plan is brought forward.',
  'Thanked them for telling us at once. Agreed that they ring the police first if it happens again.',
] as const;
