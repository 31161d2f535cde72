import { describe, expect, it } from 'vitest';
import { faultsOfMatrix } from '../../schema/policy/matrix-faults.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { CaseFact, type RiskMatrix } from '../../schema/policy/risk-matrix.ts';
import { type RiskAnswers, scoreRisk } from '../../schema/risk-assessment/score-risk.ts';
import { AssessedAs, RiskLevel } from '../../schema/vocabulary.ts';

const { EXPERIENCING, ALLEGED_PERPETRATOR, OCCUPANT } = AssessedAs;
const { LOW, MEDIUM, HIGH } = RiskLevel;
const matrix = opy872v3.riskMatrix;

const weightless = (as: AssessedAs): RiskAnswers =>
  Object.fromEntries(
    matrix.questions
      .filter((question) => question.asked.includes(as) && question.mandatory)
      .map(({ code, answers }) => [code, [answers.find(({ weight }) => weight === 0)!.code]]),
  );
const score = (
  answers: RiskAnswers,
  { as = EXPERIENCING, facts = [] as CaseFact[], by = matrix as RiskMatrix } = {},
) => {
  const answer = scoreRisk({ ...weightless(as), ...answers }, { as, facts }, by);
  return answer.ok ? answer : { refused: answer.refusals.map(({ field, rule }) => `${field} ${rule}`) };
};

describe('the score of a risk assessment', () => {
  it('#105 is the sum of what the answers weigh', () => {
    expect(score({})).toMatchObject({ score: 0, computedLevel: LOW, lowestLevel: LOW, reasons: [] });
    expect(
      score({ FREQUENCY: ['MOST_WEEKS'], LINKED: ['YES'], HEALTH: ['PHYSICAL', 'MENTAL'] }),
    ).toMatchObject({
      score: 11,
    });
    const most = Object.fromEntries(
      matrix.questions
        .filter(({ asked, several }) => asked.includes(EXPERIENCING) && !several)
        .map(({ code, answers }) => [code, [[...answers].sort((a, b) => b.weight - a.weight)[0]!.code]]),
    );
    expect(score({ ...most, HEALTH: ['PHYSICAL', 'MENTAL'] })).toMatchObject({
      score: 42,
      computedLevel: HIGH,
    });
  });

  it.each([
    [12, LOW, { INTIMIDATION: ['YOU_NOW'], AFFECTED: ['EXTREMELY'], OFFENDER_KNOWN: ['BY_SIGHT'] }],
    [13, MEDIUM, { INTIMIDATION: ['YOU_NOW'], AFFECTED: ['EXTREMELY'], OFFENDER_KNOWN: ['WELL'] }],
    [
      24,
      MEDIUM,
      {
        INTIMIDATION: ['YOU_NOW'],
        AFFECTED: ['EXTREMELY'],
        OFFENDER_KNOWN: ['WELL'],
        FREQUENCY: ['MOST_DAYS'],
        LINKED: ['YES'],
        GETTING_WORSE: ['YES'],
        TARGETED: ['YOU'],
      },
    ],
    [
      25,
      HIGH,
      {
        INTIMIDATION: ['YOU_NOW'],
        AFFECTED: ['EXTREMELY'],
        OFFENDER_KNOWN: ['WELL'],
        FREQUENCY: ['MOST_DAYS'],
        LINKED: ['YES'],
        GETTING_WORSE: ['YES'],
        TARGETED: ['YOU'],
        OTHERS_AFFECTED: ['FAMILY'],
      },
    ],
  ])('#105 of %i is %s', (sum, level, answers) => {
    expect(score(answers)).toMatchObject({ score: sum, computedLevel: level, lowestLevel: LOW });
  });

  it.each([ALLEGED_PERPETRATOR, OCCUPANT])('#105 of %s goes by vulnerability and support', (as) => {
    expect(score({ FRIENDS_AND_FAMILY: ['A_FEW'] }, { as })).toMatchObject({ score: 1, computedLevel: LOW });
    expect(score({ FRIENDS_AND_FAMILY: ['ISOLATED'] }, { as })).toMatchObject({
      score: 3,
      computedLevel: MEDIUM,
    });
    expect(score({ VULNERABILITY: ['YES'], FRIENDS_AND_FAMILY: ['A_FEW'] }, { as })).toMatchObject({
      score: 4,
      computedLevel: MEDIUM,
    });
    expect(score({ VULNERABILITY: ['YES'], FRIENDS_AND_FAMILY: ['ISOLATED'] }, { as })).toMatchObject({
      score: 6,
      computedLevel: HIGH,
    });
  });

  it('#12 asks about resilience and support, not only about behaviour, and being alone weighs', () => {
    for (const as of Object.values(AssessedAs)) {
      const asked = matrix.questions
        .filter((question) => question.asked.includes(as))
        .map(({ code }) => code);
      expect(asked).toEqual(
        expect.arrayContaining(['VULNERABILITY', 'FRIENDS_AND_FAMILY', 'PROFESSIONAL_SUPPORT']),
      );
    }
    expect(score({ FRIENDS_AND_FAMILY: ['ISOLATED'] })).toMatchObject({ score: 3 });
  });

  it('#105 leaves evidence and earlier action out: what agencies were told weighs nothing', () => {
    expect(score({ AGENCIES_TOLD: ['POLICE', 'LOCAL_AUTHORITY', 'OTHER'] })).toMatchObject({ score: 0 });
    expect(matrix.questions.map(({ code }) => code).join()).not.toMatch(/EVIDENCE|ACTION/);
  });
});

describe('what holds whatever the weights', () => {
  it.each([
    ['VIOLENCE', { VIOLENCE: ['THREATENED'] }, []],
    ['VIOLENCE', { VIOLENCE: ['USED'] }, []],
    ['VIOLENCE', {}, [CaseFact.VIOLENCE]],
    ['HATE', { HATE: ['YES'] }, []],
    ['HATE', {}, [CaseFact.HATE]],
    ['DAILY', { FREQUENCY: ['DAILY'] }, []],
    ['NOT_SAFE_TONIGHT', { SAFE_TONIGHT: ['NO'] }, []],
  ])('#105 %s gives at least a medium risk', (reason, answers, facts) => {
    expect(score(answers, { facts })).toMatchObject({
      computedLevel: MEDIUM,
      lowestLevel: MEDIUM,
      reasons: [reason],
      immediateReview: reason === 'NOT_SAFE_TONIGHT',
    });
  });

  it.each([
    ['VULNERABLE_AND_VIOLENCE', { VIOLENCE: ['THREATENED'] }, []],
    ['VULNERABLE_AND_VIOLENCE', {}, [CaseFact.VIOLENCE]],
    ['VULNERABLE_AND_HATE', { HATE: ['YES'] }, []],
    ['VULNERABLE_AND_HATE', {}, [CaseFact.HATE]],
  ])('#105 %s is a high risk', (reason, answers, facts) => {
    const found = score({ ...answers, VULNERABILITY: ['YES'] }, { facts });
    expect(found).toMatchObject({ computedLevel: HIGH, lowestLevel: HIGH });
    expect((found as { reasons: string[] }).reasons[0]).toBe(reason);
  });

  it('#105 vulnerability alone, most days alone and being safe bind nobody', () => {
    expect(score({ VULNERABILITY: ['YES'] })).toMatchObject({ lowestLevel: LOW });
    expect(score({ FREQUENCY: ['MOST_DAYS'] })).toMatchObject({ lowestLevel: LOW, immediateReview: false });
  });

  it('#105 the violence of the case is not held against the vulnerability of the accused', () => {
    const facts = [CaseFact.VIOLENCE, CaseFact.HATE];
    expect(score({}, { as: ALLEGED_PERPETRATOR, facts })).toMatchObject({ computedLevel: LOW, reasons: [] });
    expect(score({ SAFE_TONIGHT: ['NO'] }, { as: ALLEGED_PERPETRATOR })).toMatchObject({
      lowestLevel: MEDIUM,
      immediateReview: true,
    });
  });

  it.each([
    [MEDIUM, { DANGER_TO_STAFF: ['IN_THE_PAST'] }],
    [MEDIUM, { DANGER_IN_THE_HOME: ['YES'] }],
    [HIGH, { DANGER_TO_STAFF: ['WITHIN_A_YEAR'] }],
  ])('#68 #70 danger to staff makes an occupant’s risk at least %s', (level, answers) => {
    expect(score(answers, { as: OCCUPANT })).toMatchObject({ lowestLevel: level });
  });
});

describe('answers', () => {
  it('#105 are known by their codes, each question answered', () => {
    expect(score({ FREQUENCY: ['SOMETIMES'] })).toEqual({
      refused: ['answers.FREQUENCY ANSWER_OF_THE_MATRIX'],
    });
    expect(score({ WEATHER: ['GOOD'] })).toEqual({ refused: ['answers QUESTION_OF_THE_MATRIX'] });
    expect(score({ DANGER_TO_STAFF: ['NO'] })).toEqual({ refused: ['answers QUESTION_OF_THE_MATRIX'] });
    expect(score({ LINKED: [] })).toEqual({ refused: ['answers.LINKED QUESTION_NEEDS_ANSWER'] });
    expect(score({ AGENCIES_TOLD: [] })).toMatchObject({ score: 0 });
  });

  it('#105 are one, or several that do not contradict each other', () => {
    expect(score({ LINKED: ['NO', 'YES'] })).toEqual({ refused: ['answers.LINKED ONE_ANSWER'] });
    expect(score({ HEALTH: ['PHYSICAL', 'PHYSICAL'] })).toEqual({ refused: ['answers.HEALTH ONE_ANSWER'] });
    expect(score({ HEALTH: ['NO', 'MENTAL'] })).toEqual({ refused: ['answers.HEALTH ANSWERS_CONTRADICT'] });
  });
});

describe('a matrix', () => {
  it('#105 is the landlord’s own to load: another one scores otherwise', () => {
    expect(faultsOfMatrix(matrix)).toEqual([]);
    const theirs: RiskMatrix = {
      ...matrix,
      code: 'COUNCIL',
      bands: { ...matrix.bands, [EXPERIENCING]: { [LOW]: 0, [MEDIUM]: 1, [HIGH]: 2 } },
    };
    expect(score({ LINKED: ['YES'] }, { by: theirs })).toMatchObject({ computedLevel: HIGH });
  });

  it('says that it is our default, and not official', () => {
    expect(matrix.source).toMatch(/no official matrix/);
  });

  it('with a fault is found out before anybody is assessed by it', () => {
    const [first, second] = matrix.questions;
    const faulty: RiskMatrix = {
      ...matrix,
      questions: [first!, first!, { ...second!, answers: [{ code: 'NO', words: 'No', weight: -1 }] }],
      bands: { ...matrix.bands, [OCCUPANT]: { [LOW]: 0, [MEDIUM]: 5, [HIGH]: 5 } },
      hardRules: [{ ...matrix.hardRules[0]!, when: [[{ question: 'HATE', answers: ['PERHAPS'] }]] }],
    };
    expect(faultsOfMatrix(faulty)).toEqual([
      'Two questions have the same code.',
      'Question LINKED has fewer than two answers.',
      'Question LINKED has a weight that is no whole number from 0 upwards.',
      'The bands of OCCUPANT do not rise from 0.',
      'Hard rule VIOLENCE goes by an answer that is not in the matrix.',
    ]);
  });
});
