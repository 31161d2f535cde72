import { CategoryCode, NotAsbReason, RedirectTarget } from '../../../schema/vocabulary.ts';

/** What the person triaging writes down. */
export const openingNotes: Record<CategoryCode, readonly string[]> = {
  [CategoryCode.NOISE_NUISANCE]: [
    'Repeated noise beyond ordinary living noise. Case opened.',
    'The times given show a pattern. Meets the definition: nuisance in the home.',
    'More than household noise, and over several weeks.',
  ],
  [CategoryCode.PARTIES]: [
    'Second party at this address within the year, so no longer a one-off. Diary form sent.',
    'Earlier party on record within twelve months. Case opened.',
  ],
  [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION]: [
    'Repeated and aimed at one person. Harassment, alarm or distress.',
    'Asked whether it is safe to try to resolve it themselves: it is not. Case opened.',
    'Conduct goes beyond a disagreement between neighbours.',
  ],
  [CategoryCode.VIOLENCE]: [
    'Actual violence, so contact within one working day. Asked whether the police have been told.',
    'Emergency. Rang the reporter at once and checked that they are safe now.',
    'Threat of serious violence. Service lead told straight away.',
  ],
  [CategoryCode.VANDALISM_DAMAGE_GRAFFITI]: [
    'Damage to our building. Repair raised; asked for photographs and any camera footage.',
    'Third report about the same place. Case opened to find a lasting answer.',
    'Affects everybody who uses the entrance. Police reference asked for.',
  ],
  [CategoryCode.CRIMINAL_ACTIVITY]: [
    'Likely to be criminal. Police lead, we support and gather what we can.',
    'Pattern with earlier reports at the same address.',
  ],
  [CategoryCode.DRUG_DEALING]: [
    'Signs of dealing: short visits at all hours. No approach to the tenant before speaking to the police.',
    'Serious harm by the table of categories. Police team informed.',
    'Reporter is anxious not to be identified. Noted on the file.',
  ],
  [CategoryCode.CUCKOOING_MATE_CRIME]: [
    'Possible cuckooing. The tenant is to be treated as a victim. Safeguarding considered.',
    'Concern for the tenant’s welfare. Joint visit with the police to be arranged.',
  ],
  [CategoryCode.CYBER_CRIME]: [
    'Threats online between people who know each other. Screenshots saved.',
    'Helped the reporter to tell the bank and the police. Case opened for support.',
  ],
  [CategoryCode.WEAPONS]: [
    'Police told at once. No lone visits until the risk has been assessed.',
    'Weapon seen but not used. Weapons procedure started.',
  ],
  [CategoryCode.HATE_CRIME]: [
    'The victim perceives it as hate, which is enough. Hate Crime Procedure; police partnership from the start.',
    'Contact within one working day. Reporting through True Vision explained and help offered.',
    'Treated as a hate incident on the reporter’s perception. No proof is asked for.',
  ],
  [CategoryCode.DOMESTIC_ABUSE]: ['Domestic abuse: outside this policy.'],
};

export const linkingNotes = {
  sameReporter: [
    'Further report from the same reporter. Linked.',
    'Same behaviour, same people. Added to the open case.',
  ],
  another: [
    'Another neighbour about the same matter. Linked to the open case.',
    'Same behaviour, same people. Added to the open case.',
  ],
} as const;

export const notAsbNotes: Record<NotAsbReason, readonly string[]> = {
  [NotAsbReason.WASHING_MACHINE_NOISE]: [
    'Ordinary household noise. Explained to the reporter and suggested a friendly word about times.',
  ],
  [NotAsbReason.DAYTIME_MUSIC]: [
    'Music during the day at an ordinary volume. Explained; advised to ring again if it goes on into the night.',
  ],
  [NotAsbReason.MOVING_OBJECTS]: [
    'Furniture being moved by people who have just come in. Explained; no further steps.',
    'Ordinary living noise. Suggested talking to the neighbour; note for the welcome visit about rugs.',
  ],
  [NotAsbReason.DOOR_SLAMMING]: [
    'Door closer needs adjusting. Repair raised and the reporter told why this is not anti-social behaviour.',
  ],
  [NotAsbReason.LIFESTYLE_CLASH]: [
    'Different hours, nobody unreasonable. Explained and offered mediation as good neighbours.',
    'Children playing at ordinary times. Explained sensitively.',
  ],
  [NotAsbReason.ONE_OFF_PARTY]: [
    'One party, no other in the year. Explained, and asked to tell us if there is another.',
  ],
  [NotAsbReason.COOKING_ODOURS]: [
    'Cooking smells are not anti-social behaviour. Checked the extractor and raised a repair.',
  ],
  [NotAsbReason.OTHER]: [
    'Not anti-social behaviour under the policy. Explained and gave advice on resolving it.',
    'A disagreement rather than anti-social behaviour. Offered a conversation with both.',
  ],
};

export const redirectNotes: Record<RedirectTarget, readonly string[]> = {
  [RedirectTarget.DOMESTIC_ABUSE]: [
    'Domestic abuse. Passed to the domestic abuse procedure; visible to named staff only.',
  ],
  [RedirectTarget.SERVICE_COMPLAINT]: ['About our service, not about behaviour. Logged as a complaint.'],
  [RedirectTarget.WHISTLEBLOWING]: [
    'Raised in confidence by a worker. Passed on under the whistleblowing policy.',
  ],
  [RedirectTarget.TENANCY_FRAUD]: ['Possible subletting. Passed to the tenancy fraud lead.'],
  [RedirectTarget.SAFEGUARDING]: ['Concern for a person’s welfare. Safeguarding procedure takes priority.'],
};

export const signpostNotes = [
  'Not ours to resolve. Said who can, and helped to make the report.',
  'Signposted to those who deal with this, and noted the advice given.',
  'Explained who can act and offered to ring with them.',
] as const;

export const endingNotes = {
  withdrawn: ['Rang back to say that it has been sorted out. No case wanted.', 'Withdrawn by the reporter.'],
  duplicate: ['The same report came in by email and by telephone.', 'Already received through the website.'],
} as const;
