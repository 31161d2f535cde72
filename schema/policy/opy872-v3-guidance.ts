import { ActionType, AgencyKind, CategoryCode } from '../vocabulary.ts';
import type { CategoryGuidance, ChecklistItem, ProcedureLink } from './category-guidance.ts';
import { opy872Categories } from './opy872-v3-categories.ts';

const { POLICE, LOCAL_AUTHORITY, ENVIRONMENTAL_HEALTH, SOCIAL_SERVICES, VICTIM_SUPPORT, MEDIATION } =
  AgencyKind;
const { SUPPORT_PROVIDER, COMMUNITY_SAFETY_PARTNERSHIP, FIRE } = AgencyKind;

const step = (code: string, text: string): ChecklistItem => ({ code, text });

/** Asked in every category: prompt and full investigation (7.4), risk (8.7), everybody informed (3.6). */
const always = [
  step('REPORTER_SPOKEN_TO', 'The person who reported was spoken to, by telephone or in person.'),
  step('RISK_ASSESSED', 'Impact and risk were assessed for each individual.'),
  step(
    'RESPONSIBLE_IDENTIFIED',
    'Whoever is said to be responsible is known, or it is written down why not.',
  ),
  step('EARLIER_REPORTS_READ', 'Earlier reports about the same people and place were read.'),
];
const police = step('POLICE_TOLD', 'The police know, and their reference is written down.');
const witnesses = step('WITNESSES_ASKED', 'Others who saw or heard it were asked.');
const evidence = step('EVIDENCE_KEPT', 'Photographs, recordings and messages were kept as they are.');
const diary = step('DIARY_ASKED_FOR', 'Diary sheets were asked for, with a day on which they end.');
const otherSide = step('OTHER_SIDE_HEARD', 'Whoever is said to be responsible was heard.');
const repair = step('DAMAGE_PUT_RIGHT', 'What was damaged is repaired or removed.');
const vulnerable = step('VULNERABILITY_CHECKED', 'Whether the person is being exploited was considered.');

const link = (name: string, clause = '3.9', url: string | null = null): ProcedureLink => ({
  name,
  url,
  clause,
});

/** The category's own procedure as the table prints it, where it has one. */
const own = (code: CategoryCode): ProcedureLink[] =>
  opy872Categories.flatMap((row) => (row.code === code && row.procedure ? [link(row.procedure)] : []));

const guide = (
  code: CategoryCode,
  firstActions: ActionType[],
  agencies: AgencyKind[],
  checklist: ChecklistItem[],
  procedures: ProcedureLink[] = [],
): CategoryGuidance => ({
  firstActions,
  agencies,
  checklist: [...always, ...checklist],
  procedures: [...own(code), ...procedures],
  clause: '7.1',
});

const { REFERRAL, SIGNPOST, SECURITY_MEASURE, WARNING_VERBAL, ESTATE_ACTION, DIARY_SHEETS } = ActionType;
const { FACILITATED_CONVERSATION, SAFEGUARDING_REFERRAL, CHALLENGE_BEHAVIOUR, JOINT_VISIT } = ActionType;
const C = CategoryCode;

/**
 * Which steps, agencies and checks belong to each category is the landlord's template: the policy asks for one (7.1,
 * 7.3, 7.4) and prints only the procedures.
 */
export const opy872Guidance: Record<CategoryCode, CategoryGuidance> = {
  [C.HATE_CRIME]: guide(
    C.HATE_CRIME,
    [REFERRAL, SECURITY_MEASURE, JOINT_VISIT],
    [POLICE, VICTIM_SUPPORT, COMMUNITY_SAFETY_PARTNERSHIP],
    [police, witnesses, evidence, step('TRUE_VISION_OFFERED', 'Help with True Vision was offered.')],
    [link('True Vision', '10.3', 'https://www.report-it.org.uk')],
  ),
  [C.DOMESTIC_ABUSE]: guide(
    C.DOMESTIC_ABUSE,
    [SAFEGUARDING_REFERRAL, SIGNPOST],
    [POLICE, SOCIAL_SERVICES, SUPPORT_PROVIDER],
    [police, step('SAFE_WAY_TO_CONTACT', 'A safe way to reach the person is known.')],
    [
      link(
        'Domestic abuse: how to get help',
        '3.9',
        'https://www.gov.uk/guidance/domestic-abuse-how-to-get-help',
      ),
    ],
  ),
  [C.VERBAL_ABUSE_HARASSMENT_INTIMIDATION]: guide(
    C.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
    [FACILITATED_CONVERSATION, WARNING_VERBAL, ActionType.MEDIATION],
    [MEDIATION, POLICE, SUPPORT_PROVIDER],
    [witnesses, evidence, otherSide],
  ),
  [C.VIOLENCE]: guide(
    C.VIOLENCE,
    [SECURITY_MEASURE, REFERRAL, JOINT_VISIT],
    [POLICE, VICTIM_SUPPORT, SOCIAL_SERVICES],
    [police, witnesses, evidence],
  ),
  [C.VANDALISM_DAMAGE_GRAFFITI]: guide(
    C.VANDALISM_DAMAGE_GRAFFITI,
    [ESTATE_ACTION, CHALLENGE_BEHAVIOUR],
    [POLICE, LOCAL_AUTHORITY, FIRE],
    [police, witnesses, evidence, repair],
  ),
  [C.CRIMINAL_ACTIVITY]: guide(
    C.CRIMINAL_ACTIVITY,
    [JOINT_VISIT, REFERRAL],
    [POLICE, COMMUNITY_SAFETY_PARTNERSHIP],
    [police, evidence],
  ),
  [C.DRUG_DEALING]: guide(
    C.DRUG_DEALING,
    [JOINT_VISIT, REFERRAL],
    [POLICE, SUPPORT_PROVIDER, COMMUNITY_SAFETY_PARTNERSHIP],
    [police, evidence, vulnerable],
  ),
  [C.CUCKOOING_MATE_CRIME]: guide(
    C.CUCKOOING_MATE_CRIME,
    [SAFEGUARDING_REFERRAL, SECURITY_MEASURE, JOINT_VISIT],
    [POLICE, SOCIAL_SERVICES, SUPPORT_PROVIDER],
    [police, vulnerable],
  ),
  [C.CYBER_CRIME]: guide(
    C.CYBER_CRIME,
    [SIGNPOST, REFERRAL],
    [POLICE, SUPPORT_PROVIDER],
    [police, evidence, step('BANK_TOLD', 'The person has told their bank, where money is at risk.')],
  ),
  [C.NOISE_NUISANCE]: guide(
    C.NOISE_NUISANCE,
    [DIARY_SHEETS, FACILITATED_CONVERSATION, SIGNPOST],
    [ENVIRONMENTAL_HEALTH, LOCAL_AUTHORITY, MEDIATION],
    [
      diary,
      otherSide,
      step('LOCAL_AUTHORITY_NAMED', 'The person knows how to report to the local authority.'),
    ],
  ),
  [C.PARTIES]: guide(
    C.PARTIES,
    [DIARY_SHEETS, WARNING_VERBAL],
    [POLICE, ENVIRONMENTAL_HEALTH],
    [diary, otherSide, step('PARTIES_COUNTED', 'The parties of the last year at this place were counted.')],
  ),
  [C.WEAPONS]: guide(
    C.WEAPONS,
    [JOINT_VISIT, SECURITY_MEASURE],
    [POLICE, COMMUNITY_SAFETY_PARTNERSHIP],
    [police, evidence],
  ),
};
