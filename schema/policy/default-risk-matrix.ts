import { AssessedAs, RiskLevel } from '../vocabulary.ts';
import {
  CaseFact,
  type HardRule,
  type RiskCondition,
  type RiskMatrix,
  type RiskQuestion,
} from './risk-matrix.ts';

const { EXPERIENCING, ALLEGED_PERPETRATOR, OCCUPANT } = AssessedAs;
const { LOW, MEDIUM, HIGH } = RiskLevel;
const everybody = [EXPERIENCING, ALLEGED_PERPETRATOR, OCCUPANT];

type Answers = Record<string, [words: string, weight: number]>;

const question = (
  code: string,
  words: string,
  answers: Answers,
  { asked = [EXPERIENCING], ...rest }: Partial<RiskQuestion> = {},
): RiskQuestion => ({
  code,
  words,
  asked,
  mandatory: true,
  several: false,
  answers: Object.entries(answers).map(([answer, [said, weight]]) => ({ code: answer, words: said, weight })),
  ...rest,
});

const noYes = (weight: number): Answers => ({ NO: ['No', 0], YES: ['Yes', weight] });

const answered = (asked: string, ...answers: string[]): RiskCondition => ({ question: asked, answers });
const violence: RiskCondition[] = [answered('VIOLENCE', 'THREATENED', 'USED'), { fact: CaseFact.VIOLENCE }];
const hate: RiskCondition[] = [answered('HATE', 'YES'), { fact: CaseFact.HATE }];
const vulnerable: RiskCondition[] = [answered('VULNERABILITY', 'YES')];

const atLeast = (
  code: string,
  level: RiskLevel,
  words: string,
  when: RiskCondition[][],
  rest: Partial<HardRule> = {},
): HardRule => ({
  code,
  words,
  applies: [EXPERIENCING],
  when,
  atLeast: level,
  immediateReview: false,
  ...rest,
});

/** Fifteen questions after common British practice; those on violence and on visitors are ours and weigh nothing. */
export const defaultRiskMatrix: RiskMatrix = {
  code: 'AMITY_DEFAULT',
  title: 'Default risk matrix',
  source:
    'Amity’s own default, after common British practice. There is no official matrix, and its weights are not verified: an officer decides the level.',
  questions: [
    question('FREQUENCY', 'Other than this occasion, how often do you have problems?', {
      ONLY_TIME: ['This is the only time', 0],
      OCCASIONALLY: ['Occasionally', 1],
      MOST_MONTHS: ['Most months', 2],
      MOST_WEEKS: ['Most weeks', 3],
      MOST_DAYS: ['Most days', 4],
      DAILY: ['Daily', 5],
    }),
    question('LINKED', 'Is this incident linked to previous ones?', noYes(2)),
    question('GETTING_WORSE', 'Is it happening more often or getting worse?', noYes(2)),
    question('OFFENDER_KNOWN', 'Do you know the offender or offenders?', {
      NO: ['No', 0],
      BY_SIGHT: ['By sight', 1],
      WELL: ['Well', 2],
    }),
    question(
      'INTIMIDATION',
      'Has the offender, or somebody with them, a history of intimidation or harassment?',
      {
        NONE: ['None known', 0],
        OTHERS: ['Of other people', 2],
        YOU_IN_PAST: ['Of you, in the past', 4],
        YOU_NOW: ['Of you, now', 6],
      },
    ),
    question('TARGETED', 'Was it deliberately aimed at somebody?', {
      NO: ['No', 0],
      COMMUNITY: ['At the community', 1],
      FAMILY: ['At your family', 2],
      YOU: ['At you', 3],
    }),
    question(
      'HATE',
      'Do you think it has to do with faith, nationality, ethnicity, sexuality, gender or disability?',
      noYes(3),
    ),
    question('VIOLENCE', 'Has violence been used or threatened?', {
      NO: ['No', 0],
      THREATENED: ['Threatened', 0],
      USED: ['Used', 0],
    }),
    question(
      'VULNERABILITY',
      'Is there anything that increases the risk to the person: health, disability, age, isolation?',
      noYes(3),
      { asked: everybody },
    ),
    question('AFFECTED', 'How affected do you feel?', {
      NOT_AT_ALL: ['Not at all', 0],
      A_LITTLE: ['A little', 1],
      MODERATELY: ['Moderately', 2],
      A_LOT: ['A lot', 3],
      EXTREMELY: ['Extremely', 5],
    }),
    question(
      'HEALTH',
      'Has anybody’s health been affected?',
      { NO: ['No', 0], PHYSICAL: ['Physical health', 3], MENTAL: ['Mental health', 3] },
      { several: true },
    ),
    question(
      'FRIENDS_AND_FAMILY',
      'What support is there from friends and family?',
      { CLOSE_NETWORK: ['A close network', 0], A_FEW: ['A few people', 1], ISOLATED: ['Isolated', 3] },
      { asked: everybody },
    ),
    question(
      'PROFESSIONAL_SUPPORT',
      'Is there professional support, such as a social worker? Where there is none, consider a referral.',
      noYes(0),
      { asked: everybody },
    ),
    question('OTHERS_AFFECTED', 'Is anybody else affected?', {
      NONE: ['Nobody', 0],
      FAMILY: ['Family or children', 1],
      COMMUNITY: ['The community', 2],
    }),
    question(
      'AGENCIES_TOLD',
      'Which agencies have been told already?',
      {
        NONE: ['None', 0],
        POLICE: ['The police', 0],
        LOCAL_AUTHORITY: ['The local authority', 0],
        OTHER: ['Another agency', 0],
      },
      { mandatory: false, several: true },
    ),
    question(
      'SAFE_TONIGHT',
      'Is everybody safe at home tonight?',
      { YES: ['Yes', 0], NO: ['No', 0] },
      { asked: everybody },
    ),
    question(
      'DANGER_TO_STAFF',
      'Has the person, or anybody who visits them, been violent or threatening to staff?',
      { NO: ['No', 0], IN_THE_PAST: ['In the past', 0], WITHIN_A_YEAR: ['Within a year', 0] },
      { asked: [OCCUPANT] },
    ),
    question(
      'DANGER_IN_THE_HOME',
      'Is anything in the home a danger to those who visit: animals, weapons, other people, the building?',
      noYes(0),
      { asked: [OCCUPANT] },
    ),
  ],
  bands: {
    [EXPERIENCING]: { [LOW]: 0, [MEDIUM]: 13, [HIGH]: 25 },
    // Only vulnerability and support are asked of these two, so less is much.
    [ALLEGED_PERPETRATOR]: { [LOW]: 0, [MEDIUM]: 3, [HIGH]: 6 },
    [OCCUPANT]: { [LOW]: 0, [MEDIUM]: 3, [HIGH]: 6 },
  },
  hardRules: [
    atLeast('VIOLENCE', MEDIUM, 'Violence was used or threatened.', [violence]),
    atLeast('HATE', MEDIUM, 'Somebody believes it is about hate.', [hate]),
    atLeast('DAILY', MEDIUM, 'Incidents happen daily over time.', [[answered('FREQUENCY', 'DAILY')]]),
    atLeast(
      'NOT_SAFE_TONIGHT',
      MEDIUM,
      'Somebody is not safe at home tonight.',
      [[answered('SAFE_TONIGHT', 'NO')]],
      {
        applies: everybody,
        immediateReview: true,
      },
    ),
    atLeast('VULNERABLE_AND_VIOLENCE', HIGH, 'High vulnerability together with violence.', [
      vulnerable,
      violence,
    ]),
    atLeast('VULNERABLE_AND_HATE', HIGH, 'High vulnerability together with hate.', [vulnerable, hate]),
    atLeast(
      'DANGER_TO_STAFF',
      MEDIUM,
      'The person or a visitor has been violent or threatening to staff, or the home is a danger to them.',
      [[answered('DANGER_TO_STAFF', 'IN_THE_PAST', 'WITHIN_A_YEAR'), answered('DANGER_IN_THE_HOME', 'YES')]],
      { applies: [OCCUPANT] },
    ),
    atLeast(
      'RECENT_DANGER_TO_STAFF',
      HIGH,
      'The person or a visitor has been violent or threatening to staff within a year.',
      [[answered('DANGER_TO_STAFF', 'WITHIN_A_YEAR')]],
      { applies: [OCCUPANT] },
    ),
  ],
  clause: null,
};
