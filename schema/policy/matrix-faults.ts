import { AssessedAs, RiskLevel } from '../vocabulary.ts';
import type { RiskMatrix } from './risk-matrix.ts';

/** What is wrong with a matrix that somebody would load, in sentences; none when it can be used. */
export function faultsOfMatrix(matrix: RiskMatrix): string[] {
  const faults: string[] = [];
  const questions = new Map(matrix.questions.map((question) => [question.code, question]));
  if (questions.size < matrix.questions.length) faults.push('Two questions have the same code.');
  for (const { code, answers } of matrix.questions) {
    if (answers.length < 2) faults.push(`Question ${code} has fewer than two answers.`);
    if (new Set(answers.map((answer) => answer.code)).size < answers.length) {
      faults.push(`Question ${code} has two answers with the same code.`);
    }
    if (answers.some(({ weight }) => !Number.isInteger(weight) || weight < 0)) {
      faults.push(`Question ${code} has a weight that is no whole number from 0 upwards.`);
    }
  }
  for (const as of Object.values(AssessedAs)) {
    const band = matrix.bands[as];
    if (band?.[RiskLevel.LOW] !== 0 || !(band.MEDIUM > 0 && band.HIGH > band.MEDIUM)) {
      faults.push(`The bands of ${as} do not rise from 0.`);
    }
  }
  for (const { code, when } of matrix.hardRules) {
    if (when.length === 0) faults.push(`Hard rule ${code} has no condition.`);
    for (const condition of when.flat()) {
      if ('fact' in condition) continue;
      const known = questions.get(condition.question)?.answers.map((answer) => answer.code) ?? [];
      if (condition.answers.some((answer) => !known.includes(answer))) {
        faults.push(`Hard rule ${code} goes by an answer that is not in the matrix.`);
      }
    }
  }
  return faults;
}
