import { ROLES_IN_WORDS } from './role-in-words.ts';
import { valueInWords } from './value-in-words.ts';

/** Words that differ from the name of the value with its underscores taken out. */
const own: Record<string, string> = {
  ...ROLES_IN_WORDS,
  // Categories (policy 3.9)
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION: 'Verbal abuse, harassment, intimidation',
  VANDALISM_DAMAGE_GRAFFITI: 'Vandalism, damage, graffiti',
  CUCKOOING_MATE_CRIME: 'Cuckooing or mate crime',
  // Urgency and clocks (policy 8.6)
  NON_EMERGENCY: 'Not an emergency',
  EMERGENCY_CONTACT: 'Emergency contact',
  TALK_AND_AGREE_APPROACH: 'Talk and agree the approach',
  FACE_TO_FACE_INTERVIEW: 'Face-to-face interview',
  // Outcomes
  RESOLVED_SELF_RESOLUTION: 'Resolved by the people themselves',
  RESOLVED_EARLY_INTERVENTION: 'Resolved by early intervention',
  RESOLVED_FORMAL_ACTION: 'Resolved by formal action',
  RESOLVED_LEGAL_ACTION: 'Resolved by legal action',
  RESOLVED_BY_OTHER_AGENCY: 'Resolved by another agency',
  NOT_ASB: 'Not anti-social behaviour',
  NOT_ASB_REPORT: 'Report found not to be ASB',
  // Sharing
  ASB_CASE_REVIEW: 'ASB case review',
  PREVENT_OR_TACKLE_ASB: 'Prevent or tackle ASB',
  INSUFFICIENT_EVIDENCE: 'Not enough evidence',
  NON_COOPERATION: 'No reasonable cooperation',
  REPORTER_WITHDREW: 'Reporter withdrew',
  PARTY_MOVED: 'Somebody moved away',
  PERPETRATOR_UNIDENTIFIED: 'Nobody could be identified',
  TRANSFERRED: 'Transferred to another body',
  CANNOT_RESOLVE: 'Beyond our powers; signposted',
  // Channels
  HOUSING_SUPPORT_WORKER: 'Housing support worker',
  IN_PERSON_OFFICE: 'In person at an office',
  IN_PERSON_VISIT: 'In person on a visit',
  REPORT_FORM_POST: 'Report form by post',
  REPORT_FORM_EMAIL: 'Report form by email',
  REPORT_FORM_BY_HAND: 'Report form by hand',
  API: 'Another system',
  // Actions
  WARNING_VERBAL: 'Verbal warning',
  FORMAL_AND_LEGAL: 'Formal and legal action',
  DIARY_SHEETS: 'Diary sheets',
  SIGNPOST: 'Signposting',
  CHALLENGE_BEHAVIOUR: 'Challenging the behaviour',
  POSSESSION_BREACH: 'Possession for breach',
  POSSESSION_ABSOLUTE_GROUND: 'Possession on the absolute ground',
  TEMPORARY_EXCLUSION_WALES: 'Temporary exclusion (Wales)',
  PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES: 'Prohibited conduct standard contract (Wales)',
  AWAITING_HOUSING_MANAGER_SUPPORT: 'Awaiting housing manager’s support',
  AWAITING_AREA_MANAGER_APPROVAL: 'Awaiting area manager’s approval',
  // Events
  UPDATE_GIVEN: 'Update given',
  CASE_REVIEW_RIGHT_EXPLAINED: 'Right to a case review explained',
  DEADLINE_SET: 'Clock started',
  DEADLINE_MET: 'Clock met',
  DEADLINE_MISSED: 'Clock missed',
  DEADLINE_CANCELLED: 'Clock cancelled',
  DEADLINE_NEEDED: 'Clock counts: a need was agreed',
  DEADLINE_OVERRIDDEN: 'Clock set to another day',
  IMPORTED: 'Taken over from another system',
  // Places
  CAS2: 'CAS-2',
  LCRA: 'Low-cost rental',
  LCHO: 'Low-cost home ownership',
  SECURE_CONTRACT_W: 'Secure contract (Wales)',
  STANDARD_CONTRACT_W: 'Standard contract (Wales)',
  SUPPORTED_STANDARD_CONTRACT_W: 'Supported standard contract (Wales)',
  CAS2_LICENCE: 'CAS-2 licence',
};

/** The words on the screen for a value of the vocabulary: `NOISE_NUISANCE` reads "Noise nuisance". */
export const wordFor = (value: string): string => valueInWords(value, own);

/** The same inside a sentence: "noise nuisance", but "CAS-2" and "Equality and Diversity group" keep their capitals. */
export function wordWithin(value: string): string {
  const words = wordFor(value);
  return /^[A-Z]([a-z]|$)/.test(words) && !/^(Equality|Senior)/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
